package org.bonafide.instrument;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The list of exhibits: the records of evidence, each with a number that references can cite.
 *
 * @param headers the words over the columns, the first over the number
 */
public record ExhibitList(
    BlockMark origin,
    List<Inline> caption,
    List<Integer> shares,
    List<String> headers,
    List<Exhibit> exhibits)
    implements Block {
  public ExhibitList {
    caption = List.copyOf(caption);
    shares = List.copyOf(shares);
    headers = List.copyOf(headers);
    exhibits = List.copyOf(exhibits);
  }

  @Override
  public <R> R accept(Reader<R> reader) {
    return reader.exhibitList(this);
  }

  @Override
  public Block copy(BlockMark at, UnaryOperator<List<Inline>> words, UnaryOperator<Block> inside) {
    return new ExhibitList(
        at,
        words.apply(caption),
        shares,
        headers,
        exhibits.stream()
            .map(one -> new Exhibit(one.anchor(), one.number(), Table.Cell.all(one.cells(), words)))
            .toList());
  }

  /**
   * An exhibit.
   *
   * @param anchor what references cite, as in {@code exhibit-mj-log}
   * @param number as printed, as in "Exhibit 1" or "证据1"
   * @param cells the other columns
   */
  public record Exhibit(String anchor, String number, List<Table.Cell> cells) {
    public Exhibit {
      cells = List.copyOf(cells);
    }
  }
}
