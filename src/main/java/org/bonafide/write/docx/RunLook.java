package org.bonafide.write.docx;

import java.util.Locale;
import org.bonafide.write.markup.Markup;

/**
 * How a run of words looks: what stands in its {@code w:rPr}.
 *
 * @param language of the words
 * @param around the language of the paragraph, which need not be said again
 * @param rightToLeft whether its letters run from right to left
 */
record RunLook(
    Locale language,
    Locale around,
    boolean bold,
    boolean italic,
    boolean highlight,
    boolean link,
    boolean rightToLeft) {

  /** Plain words in a paragraph's own language. */
  static RunLook plain(Locale language) {
    return new RunLook(language, language, false, false, false, false, false);
  }

  RunLook inBold() {
    return new RunLook(language, around, true, italic, highlight, link, rightToLeft);
  }

  RunLook inItalics() {
    return new RunLook(language, around, bold, true, highlight, link, rightToLeft);
  }

  RunLook highlighted() {
    return new RunLook(language, around, bold, italic, true, link, rightToLeft);
  }

  RunLook linked() {
    return new RunLook(language, around, bold, italic, highlight, true, rightToLeft);
  }

  RunLook fromRightToLeft() {
    return new RunLook(language, around, bold, italic, highlight, link, true);
  }

  RunLook in(Locale other) {
    return new RunLook(other, around, bold, italic, highlight, link, rightToLeft);
  }

  /** Writes the properties in the order of the schema, which Word insists on. */
  void write(Markup out) {
    boolean wide = Language.isWide(language);
    boolean foreign = wide || !language.getLanguage().equals("en") || !language.equals(around);
    if (!(bold || italic && !wide || highlight || link || foreign || rightToLeft)) {
      return;
    }
    out.open("w:rPr");
    if (link) {
      out.val("w:rStyle", "Hyperlink");
    }
    if (wide) {
      // Without the hint Word sets Chinese quotation marks half-width, in the Latin font.
      Language.face(language)
          .ifPresentOrElse(
              face -> out.leaf("w:rFonts", "w:eastAsia", face, "w:hint", "eastAsia"),
              () -> out.leaf("w:rFonts", "w:hint", "eastAsia"));
    }
    if (bold) {
      out.leaf("w:b").leaf("w:bCs");
    }
    if (italic && !wide) {
      out.leaf("w:i").leaf("w:iCs");
    }
    if (highlight) {
      out.val("w:highlight", "yellow");
    }
    if (rightToLeft) {
      out.leaf("w:rtl");
    }
    if (wide) {
      // w:val is of the Latin letters, which stay those of the styles: else words break anywhere.
      out.leaf("w:lang", "w:eastAsia", Language.tag(language));
    } else if (foreign) {
      out.val("w:lang", Language.tag(language));
    }
    out.close();
  }
}
