package org.bonafide.law;

import java.util.Locale;
import java.util.Map;

/**
 * The names of countries as an application prints them: {@code US} is {@code United States}, and so
 * is {@code New York, US}. What is no code stays as the user wrote it. Kept as data, since the
 * names that a JDK gives change with its release.
 */
final class Countries {

  private static final Map<String, Object> NAMES = LawData.read("countries.yaml");

  private Countries() {}

  static String english(String place) {
    String last = place.substring(place.lastIndexOf(',') + 1).strip();
    return NAMES.getOrDefault(last.toUpperCase(Locale.ROOT), place.strip()).toString();
  }
}
