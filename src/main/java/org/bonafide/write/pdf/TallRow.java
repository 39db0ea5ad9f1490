package org.bonafide.write.pdf;

import java.util.List;

/**
 * Places a row that is taller than a page: each cell flows on from page to page below the head of
 * the table, and what follows starts under the longest.
 */
final class TallRow {

  private final Sheet sheet;
  private final List<PdfPage> pages;
  private final int first;
  private final float top;
  private final float width;
  private int lastPage;
  private float lowest;
  private float head;
  private int at;
  private float y;

  TallRow(Sheet sheet, List<PdfPage> pages, int first, float top, float width) {
    this.sheet = sheet;
    this.pages = pages;
    this.first = first;
    this.top = top;
    this.width = width;
    this.lastPage = first;
    this.lowest = top;
  }

  int lastPage() {
    return lastPage;
  }

  /** Places the row; returns where it ends on its last page. */
  float place(Box.Row row) {
    head = row.head().map(Box.Row::height).orElse(0f);
    row.cells().forEach(this::cell);
    for (int i = first; i <= lastPage; i++) {
      float from = i == first ? top : sheet.head() - head;
      float to = i == lastPage ? lowest : sheet.bottom();
      if (i > first) {
        Column above = new Column(pages.get(i), sheet.side(), width, sheet.head());
        row.head().ifPresent(names -> above.row(names, true));
      }
      new Column(pages.get(i), sheet.side(), width, from).rules(row, from - to);
    }
    return lowest;
  }

  private void cell(Box.Cell cell) {
    at = first;
    y = top - cell.padding();
    cell.boxes().forEach(box -> box(box, cell));
    y -= cell.padding();
    if (at > lastPage || (at == lastPage && y < lowest)) {
      lastPage = at;
      lowest = y;
    }
  }

  private void box(Box box, Box.Cell cell) {
    if (box instanceof Box.Text text) {
      for (int i = 0; i < text.lines().size(); i++) {
        column(cell, text.look().leading()).lines(text, i, i + 1, false);
        y -= text.look().leading();
      }
      y -= text.look().after();
    } else if (box instanceof Box.Figure figure) {
      column(cell, figure.height()).figure(figure);
      y -= figure.height();
    } else if (box instanceof Box.Row row) {
      column(cell, row.height()).row(row, false);
      y -= row.height();
    } else if (box instanceof Box.Rule rule) {
      Column column = column(cell, 0);
      column.rule(rule, column.x() + rule.x(), y, rule.width());
    } else {
      y -= box.height();
    }
  }

  private Column column(Box.Cell cell, float height) {
    if (y - height < sheet.bottom()) {
      at++;
      y = sheet.head() - head - cell.padding();
      if (at == pages.size()) {
        pages.add(new PdfPage());
      }
    }
    float inner = cell.width() - 2 * cell.padding();
    return new Column(pages.get(at), sheet.side() + cell.x() + cell.padding(), inner, y);
  }
}
