package org.bonafide.label;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The same words by language. Where a language has none, the English ones stand in.
 *
 * @param byTag by language tag, as in {@code en}, {@code zh-CN}
 */
record Words(Map<String, String> byTag) {

  static final Words NONE = new Words(Map.of());

  Words {
    byTag = Map.copyOf(byTag);
  }

  /** The same words in every language, such as the name of a field in a form. */
  static Words same(String text) {
    return new Words(Map.of("en", text));
  }

  static Words of(String english, String chinese) {
    return new Words(Map.of("en", english, "zh-CN", chinese));
  }

  boolean isEmpty() {
    return byTag.isEmpty();
  }

  String in(Locale language) {
    return byTag.getOrDefault(language.toLanguageTag(), byTag.getOrDefault("en", ""));
  }

  /** In the two languages in which instruments are drafted. */
  Map<Locale, String> both() {
    Map<Locale, String> both = new LinkedHashMap<>();
    both.put(Locale.ENGLISH, in(Locale.ENGLISH));
    both.put(Locale.SIMPLIFIED_CHINESE, in(Locale.SIMPLIFIED_CHINESE));
    return both;
  }
}
