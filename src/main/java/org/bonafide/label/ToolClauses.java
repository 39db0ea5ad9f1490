package org.bonafide.label;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bonafide.data.Grammar;
import org.bonafide.project.Tool;

/**
 * Acts of tools as clauses, in English: one a tool, and in it one for each act with all the
 * elements to which it was done.
 *
 * <p>Example: {@code Claude Sonnet 4.5 (Anthropic) was used to edit the manuscript and the abstract
 * and to translate section 3}.
 *
 * @param uses in the order of the clauses
 * @param tool how a tool is named
 * @param element how an element is named
 */
record ToolClauses(
    List<ToolUses.Use> uses, Function<Tool, String> tool, Function<ToolUses.Use, String> element) {

  static final Grammar ENGLISH = Grammar.of(Locale.ENGLISH);

  /** Stands where the name of a tool is not stated; the author fills it in. */
  private static final String UNNAMED = "a generative AI tool [name of the tool]";

  /** The clauses in the order in which the record states the tools; one without a name is last. */
  static ToolClauses of(ToolUses all, Stream<ToolUses.Use> which) {
    List<Tool> order = List.copyOf(all.project().tools().values());
    List<ToolUses.Use> uses =
        which
            .sorted(
                (one, other) ->
                    Integer.compare(place(one.tool(), order), place(other.tool(), order)))
            .toList();
    return new ToolClauses(uses, ToolClauses::named, ToolUses.Use::named);
  }

  private static int place(Optional<Tool> tool, List<Tool> order) {
    return tool.map(order::indexOf).orElse(order.size());
  }

  /** {@code Claude Sonnet 4.5 (Anthropic)}; the maker where it is stated and not in the name. */
  static String named(Tool tool) {
    return madeBy(tool, Paste.named(tool));
  }

  /** A name with the maker behind it. */
  static String madeBy(Tool tool, String name) {
    return bracketed(name, maker(tool).stream());
  }

  /** A name with what is said of it behind it, in brackets. */
  static String bracketed(String name, Stream<String> said) {
    String all = ENGLISH.run(said.toList());
    return all.isEmpty() ? name : name + " (" + all + ")";
  }

  /** The maker of a tool, where it is stated and does not stand in the name. */
  static Optional<String> maker(Tool tool) {
    String name = tool.name().toLowerCase(Locale.ROOT);
    return Optional.of(tool.provider())
        .filter(maker -> !maker.isBlank() && !name.contains(maker.toLowerCase(Locale.ROOT)));
  }

  ToolClauses namingTools(Function<Tool, String> other) {
    return new ToolClauses(uses, other, element);
  }

  ToolClauses namingElements(Function<ToolUses.Use, String> other) {
    return new ToolClauses(uses, tool, other);
  }

  /** {@code Claude was used to edit A and B, and GPT was used to generate C}; empty for none. */
  String with(String verb) {
    Map<String, Map<String, Set<String>>> acts = new LinkedHashMap<>();
    for (ToolUses.Use use : uses) {
      acts.computeIfAbsent(use.tool().map(tool).orElse(UNNAMED), t -> new LinkedHashMap<>())
          .computeIfAbsent(use.does(), a -> new LinkedHashSet<>())
          .add(element.apply(use));
    }
    return ENGLISH.clauses(
        acts.entrySet().stream().map(of -> of.getKey() + verb + purposes(of.getValue())).toList());
  }

  private static String purposes(Map<String, Set<String>> acts) {
    return ENGLISH.list(
        acts.entrySet().stream()
            .map(of -> "to " + of.getKey().replace("{0}", ENGLISH.list(List.copyOf(of.getValue()))))
            .toList());
  }
}
