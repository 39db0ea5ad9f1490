package org.bonafide.instrument;

import java.util.List;

/**
 * The list of exhibits: the records of evidence, each with a number that references can cite.
 *
 * @param headers the words over the columns, the first over the number
 */
public record ExhibitList(
    Origin origin,
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
