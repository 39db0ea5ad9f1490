package org.bonafide.write.docx;

import java.util.List;
import java.util.function.Function;
import org.bonafide.instrument.Bilingual;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.DraftingNote;
import org.bonafide.instrument.KeptTogether;
import org.bonafide.instrument.Schedule;
import org.bonafide.write.markup.Markup;

/** Writes a bilingual part as a table of two columns, a pair of blocks a row. */
record Rows(Writing writing, Frame frame) {

  /** Around the words of a column, in twips: half of what stands between the two. */
  private static final int MARGIN = 180;

  Markup write(Bilingual bilingual) {
    List<Bilingual.Pair> pairs = bilingual.pairs();
    List<Block> leading = pairs.stream().map(Bilingual.Pair::left).toList();
    Grid grid =
        new Grid(
            writing.out(),
            ColumnWidths.of(frame.width() + 2 * MARGIN, List.of(1, 1), 2),
            "BilingualTable");
    boolean open = false;
    for (int i = 0; i < pairs.size(); i++) {
      Bilingual.Pair pair = pairs.get(i);
      if (pair.left() instanceof DraftingNote left && pair.right() instanceof DraftingNote right) {
        if (i == 0) {
          writing.comments().add(left);
          writing.comments().add(right);
        }
        continue; // it went with the pair before it
      }
      if (pair.left() instanceof Schedule schedule
          && writing.numbered().instrument().startsPage(schedule)) {
        // A row cannot start a page everywhere, so the table ends and another starts one.
        if (open) {
          grid.close();
        }
        pageBreak();
        open = false;
      }
      if (!open) {
        grid.open("", "", false, false);
        open = true;
      }
      grid.row(false);
      boolean keep =
          frame.keepNext() && KeptTogether.isLast(leading, i) || KeptTogether.withNext(leading, i);
      notesAfter(pairs, i, Bilingual.Pair::left);
      cell(grid, 0, pair.left(), keep);
      notesAfter(pairs, i, Bilingual.Pair::right);
      cell(grid, 1, pair.right(), keep);
      grid.close();
    }
    if (open) {
      grid.close();
      // Two tables in a row would become one; what stands between them stays with what follows.
      new Paragraphs(writing).behind(frame);
    }
    return writing.out();
  }

  private void notesAfter(
      List<Bilingual.Pair> pairs, int at, Function<Bilingual.Pair, Block> side) {
    for (int i = at + 1;
        i < pairs.size() && side.apply(pairs.get(i)) instanceof DraftingNote note;
        i++) {
      writing.comments().add(note);
    }
  }

  private void cell(Grid grid, int column, Block block, boolean keep) {
    grid.cell(column);
    int inner = grid.columns().widths().get(column) - 2 * MARGIN;
    block.accept(new Blocks(writing, frame.cell(inner).keeping(keep)));
    grid.close();
  }

  private void pageBreak() {
    Markup out = writing.out().open("w:p").open("w:pPr");
    out.val("w:pStyle", "Spacer").leaf("w:pageBreakBefore").close().close();
  }
}
