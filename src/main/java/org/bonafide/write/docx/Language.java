package org.bonafide.write.docx;

import java.util.Locale;

/** How a language is named in a Word file. */
final class Language {

  private Language() {}

  static boolean isChinese(Locale language) {
    return language.getLanguage().equals("zh");
  }

  /** Word wants a region: {@code en} becomes {@code en-US}. */
  static String tag(Locale language) {
    if (!language.getCountry().isEmpty()) {
      return language.toLanguageTag();
    }
    return switch (language.getLanguage()) {
      case "en" -> "en-US";
      case "zh" -> "zh-CN";
      default -> language.toLanguageTag();
    };
  }
}
