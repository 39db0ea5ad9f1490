package org.bonafide.label;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bonafide.data.Languages;
import org.bonafide.data.Words;
import org.bonafide.project.Tool;

/**
 * The names in braces that a target's data file may use, and the words that the record makes of
 * them. Words that the record does not settle are none, and the option stays open.
 *
 * <p>Example: {@code {label}} is the one-line label in the language of who posts, {@code
 * {label-en}} in English, {@code {aia}} an AIA statement.
 */
final class Paste {

  private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z-]+)}");

  private static final Map<String, Function<Disclosable, Optional<String>>> WORDS =
      Map.ofEntries(
          Map.entry("tools", Paste::tools),
          Map.entry("iptc", told -> some(told.marks().getOrDefault("digitalSourceType", ""))),
          Map.entry("schema", told -> SchemaOrg.member(told.marks())),
          Map.entry("aia", Aia::statement),
          Map.entry("aid", Aid::statement),
          Map.entry("scholarly", Scholarly::sentence),
          Map.entry("elsevier", Scholarly::elsevier),
          Map.entry("ieee", Scholarly::ieee),
          Map.entry("writing", Scholarly::writing),
          Map.entry("methods", Scholarly::methods),
          Map.entry("appendix", Scholarly::appendix));

  /**
   * Words that there are in several languages: {@code {label-zh-CN}}, and {@code {label}} in that
   * of who posts. Who posts in Japanese pastes no English into the post.
   */
  private static final Map<String, BiFunction<Disclosable, Locale, String>> BY_LANGUAGE =
      Map.of(
          "label",
          (told, language) -> told.label(language.toLanguageTag()),
          "short",
          (told, language) -> told.shortLabel(language.toLanguageTag()),
          "notice",
          Disclosable::notice,
          "statement",
          Disclosable::statement);

  /** The words that list the tools, and stand for all of them. */
  private static final Set<String> LISTING =
      Set.of(
          "tools", "aia", "aid", "scholarly", "elsevier", "ieee", "writing", "methods", "appendix");

  private Paste() {}

  /** The answers made from a record between which it leaves the choice; nothing for none. */
  static Words choice(String value, Disclosable told) {
    return value.equals("{aia}") ? Aia.choice(told) : Words.NONE;
  }

  /**
   * Whether a value tells of acts of which the record states none, so that there is no such field.
   */
  static boolean isSilent(String value, Disclosable told) {
    return Scholarly.isSilent(value, told);
  }

  /**
   * The value with every name filled in; nothing where the record does not settle one of them.
   *
   * @param language of a name without a tag
   */
  static Optional<String> fill(String value, Disclosable told, Locale language) {
    Matcher names = NAME.matcher(value);
    StringBuilder filled = new StringBuilder();
    while (names.find()) {
      Optional<String> made = words(names.group(1)).flatMap(words -> words.apply(told, language));
      if (made.isEmpty()) {
        return Optional.empty();
      }
      names.appendReplacement(filled, Matcher.quoteReplacement(made.get()));
    }
    names.appendTail(filled);
    return some(filled.toString());
  }

  /** What keeps the words of a value open: which tools it was, or what generation came to. */
  static List<Question> open(String value, Disclosable told) {
    List<String> names = NAME.matcher(value).results().map(name -> name.group(1)).toList();
    List<Question> tools =
        names.stream().anyMatch(LISTING::contains) ? told.uses().open() : List.of();
    // The list of tools turns on nothing else; a statement of the toolkit does.
    return tools.isEmpty() || names.contains("aia")
        ? Stream.concat(tools.stream(), told.generation().open().stream()).toList()
        : tools;
  }

  /** The words of the file itself, without those that the record makes. */
  static String literal(String value) {
    return NAME.matcher(value).replaceAll(" ").strip();
  }

  /** The names of a value that nothing is known of. */
  static List<String> unknown(String value) {
    return NAME.matcher(value)
        .results()
        .map(result -> result.group(1))
        .filter(name -> words(name).isEmpty())
        .toList();
  }

  /** What a name stands for; behind it may stand the tag of a language that has words for it. */
  private static Optional<BiFunction<Disclosable, Locale, Optional<String>>> words(String name) {
    if (WORDS.containsKey(name)) {
      return Optional.of((told, language) -> WORDS.get(name).apply(told));
    }
    int end = name.indexOf('-');
    String what = end < 0 ? name : name.substring(0, end);
    BiFunction<Disclosable, Locale, String> words = BY_LANGUAGE.get(what);
    if (words == null) {
      return Optional.empty();
    }
    return end < 0
        ? Optional.of((told, language) -> some(words.apply(told, language)))
        : language(what, name.substring(end + 1))
            .map(tagged -> (told, language) -> some(words.apply(told, tagged)));
  }

  /**
   * {@code zh} is the first language of that tongue; labels stand in more languages than notices.
   */
  private static Optional<Locale> language(String what, String tag) {
    Collection<String> tags =
        Set.of("label", "short").contains(what) ? Labels.shipped().languages() : Languages.tags();
    return Stream.concat(
            tags.stream().filter(tag::equals),
            tags.stream().filter(one -> one.startsWith(tag + "-")))
        .map(Locale::forLanguageTag)
        .findFirst();
  }

  private static Optional<String> tools(Disclosable told) {
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
