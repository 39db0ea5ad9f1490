package org.bonafide.law;

import java.util.Locale;
import org.bonafide.data.WordList;

/**
 * The names of countries as an application prints them: {@code US} is {@code United States}, and so
 * is {@code New York, US}. What is no code stays as the user wrote it. Kept as data, since the
 * names that a JDK gives change with its release.
 */
public final class Countries {

  private Countries() {}

  /** As the US application prints it. */
  public static String english(String place) {
    return in(place, Locale.ENGLISH);
  }

  /** Whether a text is the code of a country, as in {@code US}. */
  static boolean isCode(String text) {
    return WordList.unmixed("countries", Locale.ENGLISH)
        .find("names." + text.toUpperCase(Locale.ROOT))
        .isPresent();
  }

  public static String in(String place, Locale language) {
    WordList words = WordList.unmixed("countries", language);
    boolean country = words.say("reads").equals("country");
    String code = country ? place.substring(place.lastIndexOf(',') + 1).strip() : place;
    return words
        .find("names." + code.toUpperCase(Locale.ROOT))
        .orElse(country ? place.strip() : place);
  }
}
