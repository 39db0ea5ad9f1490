package org.bonafide.write.docx;

import java.util.Locale;
import org.bonafide.write.markup.Markup;

/**
 * What a paragraph says about itself beside its style.
 *
 * @param keepNext whether it stays on one page with what follows
 * @param indent twips from the left, or -1 to leave it to the style
 * @param hanging twips that the number hangs to the left of the words
 * @param newPage whether it starts a page
 * @param left whether lines are set ragged: narrow columns are too narrow to justify
 */
record ParagraphLook(
    WordStyle style,
    Locale language,
    boolean keepNext,
    int indent,
    int hanging,
    boolean left,
    boolean newPage) {

  static ParagraphLook of(WordStyle style, Locale language) {
    return new ParagraphLook(style, language, false, -1, 0, false, false);
  }

  ParagraphLook keptWithNext(boolean keep) {
    return new ParagraphLook(style, language, keepNext || keep, indent, hanging, left, newPage);
  }

  ParagraphLook indented(int twips, int hang) {
    return new ParagraphLook(style, language, keepNext, twips, hang, left, newPage);
  }

  ParagraphLook ragged() {
    return new ParagraphLook(style, language, keepNext, indent, hanging, true, newPage);
  }

  ParagraphLook onNewPage() {
    return new ParagraphLook(style, language, keepNext, indent, hanging, left, true);
  }

  /** Writes the properties in the order of the schema. */
  void write(Markup out) {
    out.open("w:pPr").val("w:pStyle", style.id(language));
    if (keepNext) {
      out.leaf("w:keepNext");
    }
    if (newPage) {
      out.leaf("w:pageBreakBefore");
    }
    if (newPage) {
      out.leaf("w:spacing", "w:before", "0"); // what a style sets before it would stand there too
    }
    if (indent >= 0) {
      out.leaf("w:ind", "w:left", Integer.toString(indent), "w:hanging", Integer.toString(hanging));
    }
    if (left) {
      out.val("w:jc", "left");
    }
    if (Language.isWide(language)) {
      out.open("w:rPr").leaf("w:rFonts", "w:hint", "eastAsia").close();
    }
    out.close();
  }
}
