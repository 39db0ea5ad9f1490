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
 * @param before twips above it, or -1 to leave them to the style
 */
record ParagraphLook(
    WordStyle style,
    Locale language,
    boolean keepNext,
    int indent,
    int hanging,
    int before,
    boolean newPage,
    int firstLine) {

  /** Twips of a letter of running words, for programs that do not count letters. */
  private static final int LETTER = 210;

  static ParagraphLook of(WordStyle style, Locale language) {
    return new ParagraphLook(style, language, false, -1, 0, -1, false, 0);
  }

  ParagraphLook keptWithNext(boolean keep) {
    return new ParagraphLook(
        style, language, keepNext || keep, indent, hanging, before, newPage, firstLine);
  }

  ParagraphLook indented(int twips, int hang) {
    return new ParagraphLook(style, language, keepNext, twips, hang, before, newPage, firstLine);
  }

  ParagraphLook spacedAbove(int twips) {
    return new ParagraphLook(style, language, keepNext, indent, hanging, twips, newPage, firstLine);
  }

  /** At the head of a page: what a style sets above it would stand there too. */
  ParagraphLook onNewPage() {
    return new ParagraphLook(style, language, keepNext, indent, hanging, 0, true, firstLine);
  }

  /** With the first line as far right as the language has it. */
  ParagraphLook indentedFirst() {
    int letters = Grammar.of(language).firstLine();
    return new ParagraphLook(style, language, keepNext, indent, hanging, before, newPage, letters);
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
    if (style.isCounted()) {
      // The style says so too, but readers other than Word stumble over lists of based styles.
      out.open("w:numPr").val("w:ilvl", Integer.toString(style.level()));
      out.val("w:numId", Integer.toString(style.list(language))).close();
    }
    if (before >= 0) {
      out.leaf("w:spacing", "w:before", Integer.toString(before));
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
    if (Language.isWide(language)) {
      out.open("w:rPr").leaf("w:rFonts", "w:hint", "eastAsia").close();
    }
    out.close();
  }
}
