package org.bonafide.write.pdf;

/**
 * Puts boxes into a column of a page, from a height downwards.
 *
 * @param x the left edge
 * @param top the height of the upper edge
 */
record Column(PdfPage page, float x, float width, float top) {

  /** A whole paragraph with what stands around it. */
  void text(Box.Text text, boolean artifact) {
    float padding = text.edge().padding();
    if (text.edge() != Box.Edge.NONE) {
      float height = text.lines().size() * text.look().leading() + 2 * padding;
      boolean framed = text.edge() == Box.Edge.FRAMED;
      page.add(
          new PdfPage.AreaPaint(x, top - height, width, height, framed ? 0.97f : 0.94f, framed));
    }
    new Column(page, x, width, top - padding).lines(text, 0, text.lines().size(), artifact);
  }

  /** Some lines of a paragraph. */
  void lines(Box.Text text, int from, int to, boolean artifact) {
    float leading = text.look().leading();
    float baseline =
        top - leading + (leading - text.look().size()) / 2 + text.look().size() * 0.22f;
    for (int i = from; i < to; i++) {
      page.add(new PdfPage.LinePaint(text, i, x + text.x(), baseline, i == 0, artifact));
      baseline -= leading;
    }
  }

  /** A drawing, at the left. */
  void figure(Box.Figure figure) {
    page.add(new PdfPage.FigurePaint(figure, x, top));
  }

  /** A row of cells; returns its height. */
  float row(Box.Row row, boolean artifact) {
    float height = row.height();
    row.shade()
        .ifPresent(
            grey -> page.add(new PdfPage.AreaPaint(x, top - height, width, height, grey, false)));
    for (Box.Cell cell : row.cells()) {
      cell(cell, artifact);
    }
    rules(row, height);
    return height;
  }

  /** The rules around each cell of a row, over a height from the upper edge downwards. */
  void rules(Box.Row row, float height) {
    row.rule()
        .ifPresent(
            grey -> {
              page.add(new PdfPage.RulePaint(x, top, width, grey));
              page.add(new PdfPage.RulePaint(x, top - height, width, grey));
              for (Box.Cell cell : row.cells()) {
                page.add(new PdfPage.RulePaint(x + cell.x(), top, 0, -height, grey));
              }
              page.add(new PdfPage.RulePaint(x + width, top, 0, -height, grey));
            });
  }

  /** A rule to write on, and what signs there by program. */
  void rule(Box.Rule rule, float from, float y, float wide) {
    page.add(new PdfPage.RulePaint(from, y, wide, 0.3f));
    rule.field().ifPresent(field -> page.add(new PdfPage.FieldPaint(field, from, y, wide)));
  }

  private void cell(Box.Cell cell, boolean artifact) {
    float left = x + cell.x() + cell.padding();
    float y = top - cell.padding();
    float inner = cell.width() - 2 * cell.padding();
    for (int i = 0; i < cell.boxes().size(); i++) {
      Box box = cell.boxes().get(i);
      y -= i == 0 ? 0 : box.before();
      if (box instanceof Box.Text text) {
        new Column(page, left, inner, y).text(text, artifact);
      } else if (box instanceof Box.Rule rule) {
        rule(rule, left + rule.x(), y + 2, rule.width() - 2 * cell.padding());
      } else if (box instanceof Box.Figure figure) {
        new Column(page, left, inner, y).figure(figure);
      } else if (box instanceof Box.Row row) {
        new Column(page, left, inner, y).row(row, artifact);
      }
      y -= box.height();
    }
  }
}
