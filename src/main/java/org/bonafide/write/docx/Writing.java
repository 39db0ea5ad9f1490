package org.bonafide.write.docx;

import org.bonafide.instrument.Numbered;
import org.bonafide.write.StyleSheet;
import org.bonafide.write.markup.Markup;

/** A document part being written: where the markup goes, and what its fields and links rest on. */
record Writing(
    Markup out,
    Numbered numbered,
    StyleSheet sheet,
    ReferenceTargets targets,
    Bookmarks bookmarks,
    DocxLinks links,
    Comments comments,
    ShapeIds shapeIds,
    Blanks blanks) {

  static Writing of(Numbered numbered) {
    return new Writing(
        Markup.part(),
        numbered,
        StyleSheet.of(numbered.instrument()),
        ReferenceTargets.of(numbered.instrument().blocks()),
        new Bookmarks(),
        new DocxLinks(),
        new Comments(),
        new ShapeIds(),
        Blanks.of(numbered.instrument().blocks()));
  }

  /** The head or the foot of the same pages, which nothing links to or from. */
  Writing apart() {
    return new Writing(
        Markup.part(),
        numbered,
        sheet,
        targets,
        new Bookmarks(),
        new DocxLinks(),
        new Comments(),
        new ShapeIds(),
        blanks);
  }

  /** The same file, another part: blanks are words there. */
  Writing elsewhere() {
    return new Writing(
        Markup.part(),
        numbered,
        sheet,
        targets,
        bookmarks,
        links,
        comments,
        shapeIds,
        Blanks.plain());
  }
}
