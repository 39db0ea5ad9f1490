package org.bonafide.label;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bonafide.data.Words;
import org.bonafide.project.Tool;

/**
 * The names in braces that a target's data file may use, and the words that the record makes of
 * them. Words that the record does not settle are none, and the option stays open.
 *
 * <p>Example: {@code {label}} is the one-line label in English, {@code {aia}} an AIA statement.
 */
final class Paste {

  private static final Pattern NAME = Pattern.compile("\\{([a-z-]+)}");

  private static final Map<String, Function<Told, Optional<String>>> WORDS =
      Map.ofEntries(
          Map.entry("label", told -> some(told.label("en"))),
          Map.entry("label-zh", told -> some(told.label("zh-CN"))),
          Map.entry("short", told -> some(told.shortLabel("en"))),
          Map.entry("notice", told -> some(told.notice(Locale.ENGLISH))),
          Map.entry("notice-zh", told -> some(told.notice(Locale.SIMPLIFIED_CHINESE))),
          Map.entry("statement", told -> some(told.statement(Locale.ENGLISH))),
          Map.entry("statement-zh", told -> some(told.statement(Locale.SIMPLIFIED_CHINESE))),
          Map.entry("tools", Paste::tools),
          Map.entry("iptc", told -> some(told.marks().getOrDefault("digitalSourceType", ""))),
          Map.entry("schema", told -> SchemaOrg.member(told.marks())),
          Map.entry("aia", Aia::statement),
          Map.entry("aid", Aid::statement),
          Map.entry("scholarly", Scholarly::sentence),
          Map.entry("elsevier", Scholarly::elsevier),
          Map.entry("kdp-texts", told -> Kdp.of(told).texts()),
          Map.entry("kdp-images", told -> Kdp.of(told).images()),
          Map.entry("ai-lyrics", Music::lyrics),
          Map.entry("ai-audio", Music::performers),
          Map.entry("ai-track", Music::track),
          Map.entry("ai-composition", Music::composition));

  /** The words that list the tools, and stand for all of them. */
  private static final Set<String> LISTING = Set.of("tools", "aia", "aid", "scholarly", "elsevier");

  private static final Map<String, Function<Told, Words>> CHOICES =
      Map.of(
          "{kdp-texts}", told -> Kdp.of(told).textChoice(),
          "{kdp-images}", told -> Kdp.of(told).imageChoice());

  private Paste() {}

  /** The answers between which the record leaves the choice; nothing where it leaves none. */
  static Words choice(String value, Told told) {
    return CHOICES.getOrDefault(value, t -> Words.NONE).apply(told);
  }

  /** The value with every name filled in; nothing where the record does not settle one of them. */
  static Optional<String> fill(String value, Told told) {
    Matcher names = NAME.matcher(value);
    StringBuilder filled = new StringBuilder();
    while (names.find()) {
      Function<Told, Optional<String>> words = WORDS.get(names.group(1));
      Optional<String> made = words == null ? Optional.empty() : words.apply(told);
      if (made.isEmpty()) {
        return Optional.empty();
      }
      names.appendReplacement(filled, Matcher.quoteReplacement(made.get()));
    }
    names.appendTail(filled);
    return some(filled.toString());
  }

  /** What keeps the words of a value open: which tools it was, or what generation came to. */
  static List<Question> open(String value, Told told) {
    List<String> names = NAME.matcher(value).results().map(name -> name.group(1)).toList();
    List<Question> tools =
        names.stream().anyMatch(LISTING::contains) ? told.uses().open() : List.of();
    // The list of tools turns on nothing else; a statement of the toolkit does.
    return tools.isEmpty() || names.contains("aia")
        ? Stream.concat(tools.stream(), told.generation().open().stream()).toList()
        : tools;
  }

  /** The names of a value that nothing is known of. */
  static List<String> unknown(String value) {
    return NAME.matcher(value)
        .results()
        .map(result -> result.group(1))
        .filter(name -> !WORDS.containsKey(name))
        .toList();
  }

  private static Optional<String> tools(Told told) {
    if (!told.uses().open().isEmpty()) {
      return Optional.empty();
    }
    List<String> tools = told.uses().tools().stream().map(Paste::named).distinct().toList();
    return some(String.join(", ", tools));
  }

  /** {@code Midjourney 7}. */
  static String named(Tool tool) {
    return tool.version().isEmpty() ? tool.name() : tool.name() + " " + tool.version();
  }

  private static Optional<String> some(String words) {
    return Optional.of(words).filter(w -> !w.isBlank());
  }
}
