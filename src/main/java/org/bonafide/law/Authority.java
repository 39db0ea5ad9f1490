package org.bonafide.law;

/**
 * A legal source that a rule, clause or field rests on. Kept in data, never in code.
 *
 * @param id as in {@code us-88-fr-16190}
 * @param title as printed, as in {@code Copyright Registration Guidance, 88 Fed. Reg. 16190}
 * @param titleZh the title in Chinese, or empty
 * @param citeZh the short form in Chinese, or empty
 * @param cite the short form, printable in a document
 * @param jurisdiction {@code US}, {@code US-NY}, {@code CN}, {@code EU} or empty
 * @param checked the day a person or the reference last checked it, as {@code 2026-11-23}
 * @param mark how it was checked: {@code read}, {@code second-hand}
 */
public record Authority(
    String id,
    String title,
    String titleZh,
    String cite,
    String citeZh,
    String jurisdiction,
    String checked,
    String mark) {

  /** The title in Chinese where the language is Chinese and there is one; else the English one. */
  public String titleIn(java.util.Locale language) {
    return language.getLanguage().equals("zh") && !titleZh.isEmpty() ? titleZh : title;
  }

  /** The short form in Chinese where the language is Chinese and there is one. */
  public String citeIn(java.util.Locale language) {
    return language.getLanguage().equals("zh") && !citeZh.isEmpty() ? citeZh : cite;
  }
}
