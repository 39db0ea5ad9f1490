package org.bonafide.write.docx;

import org.bonafide.write.markup.Markup;

/**
 * Writes the frame of a table: properties, grid, rows and cells.
 *
 * @param style the table style of styles.xml
 */
record Grid(Markup out, ColumnWidths columns, String style) {

  /**
   * Opens the table.
   *
   * @param name what a screen reader calls it; may be empty
   * @param heads the names of its columns; may be empty
   * @param header whether the first row holds headers
   * @param headerColumn whether the first column does
   */
  Grid open(String name, String heads, boolean header, boolean headerColumn) {
    out.open("w:tbl").open("w:tblPr").val("w:tblStyle", style);
    out.leaf("w:tblW", "w:w", Integer.toString(columns.total()), "w:type", "dxa");
    out.leaf("w:tblLayout", "w:type", "fixed");
    int look = 0x0600 | (header ? 0x0020 : 0) | (headerColumn ? 0x0080 : 0);
    out.leaf(
        "w:tblLook",
        "w:val",
        "0" + Integer.toHexString(look).toUpperCase(java.util.Locale.ROOT),
        "w:firstRow",
        header ? "1" : "0",
        "w:lastRow",
        "0",
        "w:firstColumn",
        headerColumn ? "1" : "0",
        "w:lastColumn",
        "0",
        "w:noHBand",
        "1",
        "w:noVBand",
        "1");
    if (!name.isEmpty()) {
      out.val("w:tblCaption", name);
    }
    if (!heads.isEmpty()) {
      out.val("w:tblDescription", heads);
    }
    out.close().open("w:tblGrid");
    columns.widths().forEach(w -> out.leaf("w:gridCol", "w:w", Integer.toString(w)));
    out.close();
    return this;
  }

  /** Opens a row that does not break; a header row is repeated on every page. */
  Grid row(boolean header) {
    out.open("w:tr").open("w:trPr").leaf("w:cantSplit");
    if (header) {
      out.leaf("w:tblHeader");
    }
    out.close();
    return this;
  }

  /** Opens the cell of a column. */
  Grid cell(int column) {
    out.open("w:tc").open("w:tcPr");
    out.leaf("w:tcW", "w:w", Integer.toString(columns.widths().get(column)), "w:type", "dxa");
    out.close();
    return this;
  }

  /** Closes a cell, a row or the table. */
  Grid close() {
    out.close();
    return this;
  }
}
