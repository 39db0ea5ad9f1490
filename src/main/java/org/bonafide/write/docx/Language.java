package org.bonafide.write.docx;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bonafide.data.Grammar;
import org.bonafide.data.Languages;
import org.bonafide.instrument.Instrument;

/** How a language is named in a Word file. */
final class Language {

  /** What our styles say of words that name no language: those with Latin letters. */
  private static final Locale OF_STYLES = Locale.ENGLISH;

  private Language() {}

  /** Whether the letters fill a square each, which Word keeps apart as East Asian text. */
  static boolean isWide(Locale language) {
    return Grammar.of(language).wide();
  }

  /** Word wants a region: {@code en} becomes {@code en-US}. */
  static String tag(Locale language) {
    if (!language.getCountry().isEmpty()) {
      return language.toLanguageTag();
    }
    return Grammar.region(language).orElse(language.toLanguageTag());
  }

  /** The face that Word sets wide letters of a language in, where it is not that of our styles. */
  static Optional<String> face(Locale language) {
    String face = Grammar.of(language).wordFace();
    return Optional.of(face).filter(one -> !one.isEmpty() && !one.equals(wideOfStyles()));
  }

  /** What the styles of an instrument must name, each with what ours name in its place. */
  static Map<String, String> ofStyles(Instrument instrument) {
    Map<String, String> others = new LinkedHashMap<>();
    instrument.languages().stream()
        .filter(one -> one.getLanguage().equals(OF_STYLES.getLanguage()))
        .findFirst()
        .ifPresent(one -> put(others, "w:val", tag(OF_STYLES), tag(one)));
    instrument.languages().stream()
        .filter(Language::isWide)
        .findFirst()
        .ifPresent(
            one -> {
              put(others, "w:eastAsia", tag(Languages.ofHan()), tag(one));
              put(others, "w:eastAsia", wideOfStyles(), Grammar.of(one).wordFace());
            });
    return others;
  }

  private static String wideOfStyles() {
    return Grammar.of(Languages.ofHan()).wordFace();
  }

  private static void put(Map<String, String> others, String attribute, String ours, String own) {
    if (!ours.equals(own)) {
      others.put(attribute + "=\"" + ours + "\"", attribute + "=\"" + own + "\"");
    }
  }

  /** A part that names another language and face than ours does. */
  static String inStyles(String part, Map<String, String> others) {
    String own = part;
    for (Map.Entry<String, String> other : others.entrySet()) {
      own = own.replace(other.getKey(), other.getValue());
    }
    return own;
  }
}
