package org.bonafide.data;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One of the ways in which a language is written: its dates and its spelling, as {@code
 * languages/<tag>/dialects.yaml} lists them. Our own words are in the usual one.
 *
 * <p>Example: {@code Dialect.of(Locale.US).spelled("a Licence")} is {@code a License}.
 */
public final class Dialect {

  private static final Dialect OURS = new Dialect(Map.of(), Map.of());
  private static final Map<String, Dialects> READ = new ConcurrentHashMap<>();

  private final Map<String, String> date;
  private final Map<String, String> words;
  private final Pattern any;

  /** The dialects of a language; none where it is written in one way. */
  private record Dialects(String usual, Map<String, Dialect> all) {}

  private Dialect(Map<String, String> date, Map<String, String> words) {
    this.date = Map.copyOf(date);
    this.words = Map.copyOf(words);
    String choices =
        words.keySet().stream()
            .sorted((a, b) -> b.length() - a.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    this.any =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:" + choices + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
  }

  /** The dialect that a language tag names; our own spelling where it names none. */
  public static Dialect of(Locale language) {
    return language.getCountry().isEmpty()
        ? OURS
        : in(language).all().getOrDefault(tag(language), OURS);
  }

  /**
   * A language as a document in it names it.
   *
   * @param asked a dialect of any language, as a law names it; empty for the usual one
   */
  public static Locale named(Locale language, String asked) {
    Dialects dialects = in(language);
    String tag = dialects.all().containsKey(asked) ? asked : dialects.usual();
    return tag.isEmpty() ? language : Locale.forLanguageTag(tag);
  }

  /** Words of ours as the dialect spells them; capitals stay. */
  public String spelled(String ours) {
    if (words.isEmpty()) {
      return ours;
    }
    Matcher word = any.matcher(ours);
    StringBuilder out = new StringBuilder();
    while (word.find()) {
      String own = words.get(word.group().toLowerCase(Locale.ROOT));
      word.appendReplacement(out, Matcher.quoteReplacement(like(word.group(), own)));
    }
    return word.appendTail(out).toString();
  }

  /** How a date stands, by its form; a form that is not here stands as in the grammar. */
  Map<String, String> date(Map<String, String> usual) {
    Map<String, String> all = new HashMap<>(usual);
    all.putAll(date);
    return all;
  }

  /** The words that it spells in its own way, each with ours before it. */
  public Map<String, String> words() {
    return words;
  }

  private static String like(String ours, String own) {
    if (ours.length() > 1 && ours.equals(ours.toUpperCase(Locale.ROOT))) {
      return own.toUpperCase(Locale.ROOT);
    }
    boolean capital = Character.isUpperCase(ours.charAt(0));
    return capital ? own.substring(0, 1).toUpperCase(Locale.ROOT) + own.substring(1) : own;
  }

  private static String tag(Locale language) {
    return language.toLanguageTag();
  }

  private static Dialects in(Locale language) {
    return READ.computeIfAbsent(Languages.serving(language), Dialect::read);
  }

  private static Dialects read(String tag) {
    Optional<Data> file = Languages.file(tag, "dialects");
    if (file.isEmpty()) {
      return new Dialects("", Map.of());
    }
    Data data = file.get();
    data.knows("usual dialects");
    Map<String, Dialect> all = new LinkedHashMap<>();
    data.children("dialects")
        .forEach(
            (name, own) -> {
              own.knows("date words");
              all.put(name, new Dialect(own.strings("date"), own.strings("words")));
            });
    data.oneOf("usual", all.keySet());
    return new Dialects(data.text("usual"), Map.copyOf(all));
  }
}
