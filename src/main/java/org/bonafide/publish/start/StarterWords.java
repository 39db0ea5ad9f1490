package org.bonafide.publish.start;

import java.util.Locale;
import org.bonafide.data.WordList;

/**
 * Words that a starter record holds before its user wrote any, in the language of its documents.
 *
 * <p>Example: {@code new StarterWords("en").picture()} is {@code the whole picture}.
 *
 * @param tag of the language
 */
public record StarterWords(String tag) {

  /** What the one element of the record is. */
  public String picture() {
    return WordList.of("init", Locale.forLanguageTag(tag)).say("picture");
  }
}
