package org.bonafide.write.docx;

import java.util.Locale;
import java.util.Optional;
import org.bonafide.data.Grammar;
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

  /** What the styles of an instrument must name in the place of what ours name. */
  static Optional<String> ofStyles(Instrument instrument) {
    return instrument.languages().stream()
        .filter(one -> one.getLanguage().equals(OF_STYLES.getLanguage()))
        .map(Language::tag)
        .filter(tag -> !tag.equals(tag(OF_STYLES)))
        .findFirst();
  }

  /** A part that names another language than ours does. */
  static String inStyles(String part, String tag) {
    return part.replace("w:val=\"" + tag(OF_STYLES) + "\"", "w:val=\"" + tag + "\"");
  }
}
