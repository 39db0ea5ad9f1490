package org.bonafide.instrument;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The characters of the longest cell of each row of a table, by which {@link KeptTogether} tells a
 * short row from a long one.
 *
 * <p>Example: of a table with the rows {@code a | bcd} and {@code ef | g}, {@code [3, 2]}.
 */
public final class RowLengths {

  private RowLengths() {}

  public static List<Integer> of(Table table) {
    return table.rows().stream().map(RowLengths::longest).toList();
  }

  public static List<Integer> of(ExhibitList list) {
    return list.exhibits().stream().map(exhibit -> longest(exhibit.cells())).toList();
  }

  public static List<Integer> of(FieldSheet sheet) {
    return sheet.fields().stream()
        .map(f -> longest(Stream.of(f.name(), f.entry(), f.remark())))
        .toList();
  }

  public static List<Integer> of(DefinitionList list) {
    return list.entries().stream().map(e -> longest(Stream.of(e.name(), e.words()))).toList();
  }

  private static int longest(Collection<Table.Cell> cells) {
    return longest(cells.stream().map(Table.Cell::inlines));
  }

  private static int longest(Stream<List<Inline>> cells) {
    return cells.mapToInt(words -> InlineText.of(words).length()).max().orElse(0);
  }
}
