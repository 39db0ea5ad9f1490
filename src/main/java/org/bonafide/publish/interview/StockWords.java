package org.bonafide.publish.interview;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.bonafide.data.Languages;
import org.bonafide.data.WordList;

/**
 * Words that a record holds in every language, since a paper may be in another than the answers.
 */
final class StockWords {

  private StockWords() {}

  /** By language tag, as in {@code {en: stock material, ...}}. */
  static Map<String, String> of(String key) {
    return in("init", "label." + key);
  }

  /** What an answer says that was done; none where it says no more than its act. */
  static Map<String, String> did(String choice) {
    return WordList.of("init", Locale.ENGLISH).find("label.did." + choice).isPresent()
        ? in("init", "label.did." + choice)
        : Map.of();
  }

  /** Words of a room in every language. */
  static Map<String, String> in(String room, String key) {
    Map<String, String> words = new LinkedHashMap<>();
    Languages.all().forEach(one -> words.put(one.toLanguageTag(), WordList.of(room, one).say(key)));
    return words;
  }
}
