package org.bonafide.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bonafide.instrument.BlockMark;
import org.bonafide.instrument.Heading;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.Numbered;
import org.bonafide.instrument.Table;
import org.bonafide.write.docx.Samples;
import org.junit.jupiter.api.Test;

/** However full the page before it is, what starts a page leaves none empty. */
class EmptyPagesTest {

  private static final BlockMark MARK = BlockMark.in(Locale.ENGLISH);

  private static List<Inline> words(String text) {
    return List.of(new Inline.Words(text));
  }

  private static Numbered withRows(int many) {
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      rows.add(List.of(new Table.Cell(words("row " + i))));
    }
    return Samples.of(
        new Heading(MARK, 0, words("First")),
        new Table(MARK, List.of(), List.of(1), List.of(), rows, false),
        new Heading(MARK, 0, words("Second")),
        new Table(MARK, List.of(), List.of(1), List.of(), rows, false));
  }

  @Test
  void noPageIsEmptyWhereverTheLastRowOfATableStands() {
    Set<Integer> counts = new HashSet<>();
    for (int rows = 1; rows <= 80; rows++) {
      List<PdfPage> pages = PdfWriter.pages(withRows(rows));
      counts.add(pages.size());
      assertThat(pages)
          .as("%d rows", rows)
          .allSatisfy(
              page ->
                  assertThat(page.paints())
                      .anyMatch(
                          paint -> paint instanceof PdfPage.LinePaint line && !line.artifact()));
    }
    assertThat(counts).contains(2, 4, 6); // the last row has passed the foot of a page twice
  }
}
