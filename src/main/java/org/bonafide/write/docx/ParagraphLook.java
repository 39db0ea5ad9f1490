package org.bonafide.write.docx;

import java.util.Locale;
import org.bonafide.data.Grammar;
import org.bonafide.write.markup.Markup;

/**
 * What a paragraph says about itself beside its style.
 *
 * @param keepNext whether it stays on one page with what follows
 * @param indent twips from the left, or -1 to leave it to the style
 * @param hanging twips that the number hangs to the left of the words
 * @param newPage whether it starts a page
 * @param firstLine letters by which the first line is indented, of those that fill a square
 * @param left whether lines are set ragged: narrow columns are too narrow to justify
 */
record ParagraphLook(
    WordStyle style,
    Locale language,
    boolean keepNext,
    int indent,
    int hanging,
    boolean left,
    boolean newPage,
    int firstLine) {

  /** Twips of a letter of running words, for programs that do not count letters. */
  private static final int LETTER = 210;

  static ParagraphLook of(WordStyle style, Locale language) {
    return new ParagraphLook(style, language, false, -1, 0, false, false, 0);
  }

  ParagraphLook keptWithNext(boolean keep) {
    return new ParagraphLook(
        style, language, keepNext || keep, indent, hanging, left, newPage, firstLine);
  }

  ParagraphLook indented(int twips, int hang) {
    return new ParagraphLook(style, language, keepNext, twips, hang, left, newPage, firstLine);
  }

  ParagraphLook ragged() {
    return new ParagraphLook(style, language, keepNext, indent, hanging, true, newPage, firstLine);
  }

  ParagraphLook onNewPage() {
    return new ParagraphLook(style, language, keepNext, indent, hanging, left, true, firstLine);
  }

  /** With the first line as far right as the language has it. */
  ParagraphLook indentedFirst() {
    int letters = Grammar.of(language).firstLine();
    return new ParagraphLook(style, language, keepNext, indent, hanging, left, newPage, letters);
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
    if (firstLine > 0) {
      out.leaf(
          "w:ind",
          "w:firstLineChars",
          Integer.toString(100 * firstLine),
          "w:firstLine",
          Integer.toString(LETTER * firstLine));
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
