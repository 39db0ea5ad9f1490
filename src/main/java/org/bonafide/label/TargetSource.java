package org.bonafide.label;

import java.util.Locale;
import org.bonafide.data.WordList;

/**
 * Where the words of a target were read, and when: places change them without notice.
 *
 * @param authority the id of an authority, or empty
 * @param words where a user's own target was read; empty where there is an authority
 * @param checked the day on which somebody last looked, as in {@code 2026-11-23}
 * @param isOwnWords whether the place's own words were seen, not a report of them
 */
public record TargetSource(String authority, String words, String checked, boolean isOwnWords) {

  /** How sure the words are, as a card and a sheet say it; empty where nobody says who looked. */
  public String said(Locale language) {
    if (checked.isEmpty() || authority.isEmpty() && words.isEmpty()) {
      return "";
    }
    WordList places = WordList.of("places", language);
    String how = !words.isEmpty() ? "own-target" : isOwnWords ? "own-words" : "second-hand";
    return places.say(how, places.grammar().date(checked));
  }
}
