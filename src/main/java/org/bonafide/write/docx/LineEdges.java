package org.bonafide.write.docx;

import java.util.Locale;
import org.bonafide.data.Grammar;
import org.bonafide.data.KeptNumbers;
import org.bonafide.type.Breaks;

/**
 * Which letters Word lets neither begin nor end a line (避头尾): the usual ones, and those that stay
 * with a number, so that no line begins with the letter of a day. Nothing stands in the words for
 * it, so that they are found, compared and copied as they are.
 *
 * <p>Word has one such list a file. A program that does not read it breaks lines by its own.
 */
final class LineEdges {

  private static final String AFTER_WHICH =
      "<w:characterSpacingControl w:val=\"compressPunctuation\"/>";

  private LineEdges() {}

  /** The settings of a file whose wide letters are of a language. */
  static String in(String settings, Locale language) {
    KeptNumbers kept = Grammar.of(language).keptNumbers();
    if (kept.units().isEmpty()) {
      return settings;
    }
    StringBuilder last = new StringBuilder(Breaks.allNeverLast());
    kept.after().stream().filter(word -> word.length() == 1).forEach(last::append);
    String lists =
        list("After", language, last.toString())
            + list("Before", language, Breaks.allNeverFirst() + kept.units());
    return settings.replace(AFTER_WHICH, AFTER_WHICH + lists);
  }

  private static String list(String which, Locale language, String letters) {
    return "\n  <w:noLineBreaks%s w:lang=\"%s\" w:val=\"%s\"/>"
        .formatted(which, Language.tag(language), letters);
  }
}
