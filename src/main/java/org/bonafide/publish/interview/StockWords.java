package org.bonafide.publish.interview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bonafide.data.Languages;
import org.bonafide.data.WordList;

/**
 * Words that a record holds in every language that has them, since a paper may be in another than
 * the answers.
 */
final class StockWords {

  private static final String ROOM = "init";

  /** Not those in which a label alone can be: words of another language are no words of theirs. */
  private static final List<String> TAGS = Languages.having(ROOM);

  private StockWords() {}

  /** By language tag, as in {@code {en: stock material, ...}}. */
  static Map<String, String> of(String key) {
    return in("label." + key);
  }

  /** What an answer says that was done; none where it says no more than its act. */
  static Map<String, String> did(String choice) {
    String key = "label.did." + choice;
    return WordList.of(ROOM, Locale.ENGLISH).find(key).isPresent() ? in(key) : Map.of();
  }

  /** Words of those with which a record is begun, in every language. */
  static Map<String, String> in(String key) {
    Map<String, String> words = new LinkedHashMap<>();
    TAGS.forEach(tag -> words.put(tag, WordList.of(ROOM, Locale.forLanguageTag(tag)).say(key)));
    return words;
  }
}
