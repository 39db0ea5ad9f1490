package org.bonafide.write.docx;

import java.util.List;
import java.util.Locale;
import org.bonafide.instrument.SignatureBlock;
import org.bonafide.write.markup.Markup;

/**
 * Writes the places to sign: two side by side, others below each other, never broken over pages.
 *
 * <p>Each signatory is one cell, so that a screen reader reads one after the other; a rule to write
 * on is a tab with a line as its leader.
 *
 * @param frame where they stand
 */
record DocxSignatures(Writing writing, Frame frame) {

  private static final int GAP = 500;
  private static final int NARROWEST_PAIR = 7000;
  private static final int WIDEST = 5400;

  Markup write(SignatureBlock block) {
    List<SignatureBlock.Signatory> signatories = block.signatories();
    if (signatories.isEmpty()) {
      return writing.out();
    }
    Locale language = block.origin().language();
    boolean row = block.initials();
    int width = frame.width();
    boolean keepNext = frame.keepNext();
    if (signatories.size() == 2 && width >= NARROWEST_PAIR) {
      int half = (width - GAP) / 2;
      ColumnWidths columns = new ColumnWidths(List.of(half, GAP, width - GAP - half));
      Grid grid = new Grid(writing.out(), columns, "PlainTable");
      grid.open("", "", false, false).row(false);
      signatory(grid, 0, half, signatories.get(0), row, keepNext, language);
      grid.cell(1);
      new Paragraphs(writing).spacer(keepNext);
      grid.close();
      signatory(grid, 2, half, signatories.get(1), row, keepNext, language);
      grid.close().close();
    } else {
      int wide = Math.min(width, WIDEST);
      Grid grid = new Grid(writing.out(), new ColumnWidths(List.of(wide)), "PlainTable");
      grid.open("", "", false, false);
      for (int i = 0; i < signatories.size(); i++) {
        boolean keep = keepNext || i < signatories.size() - 1;
        grid.row(false);
        signatory(grid, 0, wide, signatories.get(i), row, keep, language);
        grid.close();
      }
      grid.close();
    }
    return new Paragraphs(writing).behind(frame);
  }

  private void signatory(
      Grid grid,
      int column,
      int wide,
      SignatureBlock.Signatory signatory,
      boolean inOneRow,
      boolean keepLast,
      Locale language) {
    grid.cell(column);
    new Paragraphs(writing)
        .write(
            ParagraphLook.of(WordStyle.SIGNATURE_HEADING, language)
                .keptWithNext(keepLast || !signatory.lines().isEmpty()),
            signatory.heading());
    if (inOneRow) {
      row(signatory, wide, keepLast, language);
      grid.close();
      return;
    }
    int labels = labelWidth(signatory.lines(), wide);
    for (int i = 0; i < signatory.lines().size(); i++) {
      boolean keep = keepLast || i < signatory.lines().size() - 1;
      line(signatory, signatory.lines().get(i), labels, wide, keep, language);
    }
    grid.close();
  }

  private void line(
      SignatureBlock.Signatory signatory,
      SignatureBlock.Line line,
      int labels,
      int wide,
      boolean keep,
      Locale language) {
    boolean passed = line.filled().isEmpty() && width(line.label()) > labels; // to draw from there
    Markup out = start(keep, language);
    if (!passed) {
      out.leaf("w:tab", "w:val", "left", "w:pos", Integer.toString(labels));
    }
    if (line.filled().isEmpty()) {
      rule(wide - 120);
    }
    out.close();
    String indent = Integer.toString(labels);
    out.leaf("w:ind", "w:left", indent, "w:hanging", indent).close();
    if (!line.isRoom()) {
      Runs runs = new Paragraphs(writing).runs(language);
      runs.run(line.label());
      if (!passed) {
        tab();
      }
      field(
          signatory,
          line,
          () -> {
            if (line.filled().isEmpty()) {
              tab();
            } else {
              runs.all(line.filled());
            }
          });
    }
    out.close();
  }

  /** All lines of a signatory in one paragraph, each with its rule. */
  private void row(SignatureBlock.Signatory signatory, int wide, boolean keep, Locale language) {
    int many = signatory.lines().size();
    Markup out = start(keep, language);
    for (int i = 1; i <= many; i++) {
      rule((wide - 120) * i / many);
    }
    out.close().leaf("w:ind", "w:left", "0", "w:firstLine", "0").close();
    Runs runs = new Paragraphs(writing).runs(language);
    for (int i = 0; i < many; i++) {
      SignatureBlock.Line line = signatory.lines().get(i);
      runs.run((i == 0 ? "" : "  ") + line.label() + " ");
      field(signatory, line, this::tab);
    }
    out.close();
  }

  /** A paragraph, up to its tabs. */
  private Markup start(boolean keep, Locale language) {
    Markup out = writing.out().open("w:p").open("w:pPr");
    out.val("w:pStyle", WordStyle.SIGNATURE_LINE.id(language));
    if (keep) {
      out.leaf("w:keepNext");
    }
    return out.open("w:tabs");
  }

  private void rule(int to) {
    writing
        .out()
        .leaf("w:tab", "w:val", "right", "w:leader", "underscore", "w:pos", Integer.toString(to));
  }

  /**
   * What programs that place signatures look for: a content control around a rule to write on, a
   * bookmark around words, which stay words for whoever reads the paragraph.
   */
  private void field(
      SignatureBlock.Signatory signatory, SignatureBlock.Line line, Runnable content) {
    String name = signatory.field(line);
    if (name.isEmpty()) {
      content.run();
      return;
    }
    if (!line.filled().isEmpty()) {
      String id = writing.bookmarks().open(writing.out(), name);
      content.run();
      writing.bookmarks().close(writing.out(), id);
      return;
    }
    Markup out = writing.out().open("w:sdt").open("w:sdtPr");
    out.val("w:alias", line.label()).val("w:tag", name).close().open("w:sdtContent");
    content.run();
    out.close().close();
  }

  private void tab() {
    writing.out().open("w:r").leaf("w:tab").close();
  }

  /** Room for the longest label; a Chinese character is as wide as two Latin ones. */
  private static int labelWidth(List<SignatureBlock.Line> lines, int wide) {
    int longest =
        lines.stream()
            .mapToInt(line -> width(line.label()))
            .filter(one -> one <= wide / 2 - 200)
            .max()
            .orElse(0);
    return Math.max(900, longest + 200);
  }

  /** Of a label, in twips. */
  private static int width(String label) {
    return label.codePoints().map(c -> c >= 0x2E80 ? 210 : 115).sum();
  }
}
