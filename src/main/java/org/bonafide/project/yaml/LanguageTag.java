package org.bonafide.project.yaml;

import java.util.regex.Pattern;

/** The form of a language tag, as in {@code en}, {@code zh-CN} or {@code sr-Latn-RS}. */
final class LanguageTag {

  /** What to do about a word that is no language. */
  static final String REMEDY = "Write a language such as en or zh-CN.";

  /** Language, script, region, variants, extensions and private use, as RFC 5646 orders them. */
  static final Pattern FORM =
      Pattern.compile(
          "([A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(-[A-Za-z]{4})?"
              + "(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*"
              + "(-[A-WY-Za-wy-z0-9](-[A-Za-z0-9]{2,8})+)*(-[Xx](-[A-Za-z0-9]{1,8})+)?");

  private LanguageTag() {}

  static boolean isWellFormed(String tag) {
    return tag.length() <= 64 && FORM.matcher(tag).matches();
  }
}
