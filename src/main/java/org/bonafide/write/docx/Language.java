package org.bonafide.write.docx;

import java.util.Locale;
import org.bonafide.data.Grammar;

/** How a language is named in a Word file. */
final class Language {

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
}
