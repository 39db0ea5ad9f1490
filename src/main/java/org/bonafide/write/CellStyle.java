package org.bonafide.write;

/**
 * How the cells of tables look. Lengths in points, greys from 0, black, to 100, white.
 *
 * @param padding around the words of a cell
 * @param after the space below a table
 * @param rule the grey of the thin rules around each cell
 * @param head the grey behind the names of the columns
 */
public record CellStyle(float padding, float after, int rule, int head) {

  static final CellStyle NONE = new CellStyle(0, 0, 0, 100);
}
