package org.bonafide.instrument;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A table with one header row, which is repeated on every page.
 *
 * @param caption short words above the table, also its accessible name; may be empty
 * @param shares the widths of the columns, in parts of their sum, as in 3, 2, 1
 * @param headerColumn whether the first cell of each row is a header of its row
 */
public record Table(
    BlockMark origin,
    List<Inline> caption,
    List<Integer> shares,
    List<Cell> header,
    List<List<Cell>> rows,
    boolean headerColumn)
    implements Block {
  public Table {
    caption = List.copyOf(caption);
    shares = List.copyOf(shares);
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
  }

  @Override
  public <R> R accept(Reader<R> reader) {
    return reader.table(this);
  }

  @Override
  public Block copy(BlockMark at, UnaryOperator<List<Inline>> words, UnaryOperator<Block> inside) {
    return new Table(
        at,
        words.apply(caption),
        shares,
        Cell.all(header, words),
        rows.stream().map(row -> Cell.all(row, words)).toList(),
        headerColumn);
  }

  /** A cell; line breaks are {@link Inline.LineBreak}. */
  public record Cell(List<Inline> inlines) {
    public Cell {
      inlines = List.copyOf(inlines);
    }

    static List<Cell> all(List<Cell> cells, UnaryOperator<List<Inline>> words) {
      return cells.stream().map(cell -> new Cell(words.apply(cell.inlines()))).toList();
    }
  }
}
