package org.bonafide.data;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The same words by language. Where a language has none, those of the same tongue stand in, else
 * the English ones.
 *
 * <p>Example: {@code data.words("title").in(Locale.ENGLISH)}.
 *
 * @param byTag by language tag, as in {@code en}, {@code zh-CN}
 */
public record Words(Map<String, String> byTag) {

  private static final String ENGLISH = "en";

  /** The tag of words that are the same in every language. */
  private static final String ANY = "und";

  public static final Words NONE = new Words(Map.of());

  public Words {
    byTag = Collections.unmodifiableMap(new LinkedHashMap<>(byTag));
  }

  /** The same words in every language, such as the name of a field in a form. */
  public static Words same(String text) {
    return new Words(Map.of(ANY, text));
  }

  /** Whether nothing is said in any language. */
  public boolean isEmpty() {
    return byTag.values().stream().allMatch(String::isEmpty);
  }

  /** In a language. */
  public String in(Locale language) {
    String own = byTag.get(language.toLanguageTag());
    if (own != null) {
      return own;
    }
    return byTag.entrySet().stream()
        .filter(e -> tongue(e.getKey()).equals(language.getLanguage()))
        .map(Map.Entry::getValue)
        .findFirst()
        .map(Dialect.of(language)::spelled)
        .orElse(byTag.getOrDefault(ANY, byTag.getOrDefault(ENGLISH, "")));
  }

  /** Whether there are words in a language, or none at all, so that those of no other stand in. */
  public boolean areIn(Locale language) {
    return isEmpty()
        || byTag.keySet().stream()
            .anyMatch(tag -> tag.equals(ANY) || tongue(tag).equals(language.getLanguage()));
  }

  /** Words made in each language that has data. */
  public static Words by(Function<Locale, String> made) {
    return by(Languages.all(), made);
  }

  /** Words made in each of some languages. */
  public static Words by(List<Locale> languages, Function<Locale, String> made) {
    Map<String, String> all = new LinkedHashMap<>();
    languages.forEach(one -> all.put(one.toLanguageTag(), made.apply(one)));
    return new Words(all);
  }

  /** In each language that has data and in which there are words. */
  public Map<Locale, String> everywhere() {
    Map<Locale, String> all = new LinkedHashMap<>();
    Languages.all().stream().filter(this::areIn).forEach(one -> all.put(one, in(one)));
    return all;
  }

  private static String tongue(String tag) {
    int end = tag.indexOf('-');
    return end < 0 ? tag : tag.substring(0, end);
  }

  @Override
  public String toString() {
    return byTag.entrySet().stream()
        .map(e -> e.getKey() + ": " + e.getValue())
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
