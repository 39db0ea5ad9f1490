package org.bonafide.write.pdf;

import java.util.List;

/**
 * Places a row that is taller than a page: each cell flows on from page to page, and what follows
 * starts under the longest.
 */
final class TallRow {

  private final Sheet sheet;
  private final List<PdfPage> pages;
  private final int first;
  private final float top;
  private int lastPage;
  private float lowest;
  private int at;
  private float y;

  TallRow(Sheet sheet, List<PdfPage> pages, int first, float top) {
    this.sheet = sheet;
    this.pages = pages;
    this.first = first;
    this.top = top;
    this.lastPage = first;
    this.lowest = top;
  }

  int lastPage() {
    return lastPage;
  }

  float lowest() {
    return lowest;
  }

  void cell(Box.Cell cell) {
    at = first;
    y = top - cell.padding();
    cell.boxes().forEach(box -> box(box, cell));
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
      y = sheet.head() - cell.padding();
      if (at == pages.size()) {
        pages.add(new PdfPage());
      }
    }
    float inner = cell.width() - 2 * cell.padding();
    return new Column(pages.get(at), sheet.side() + cell.x() + cell.padding(), inner, y);
  }
}
