package org.bonafide.publish.compare;

import java.util.List;
import java.util.Optional;
import org.bonafide.draft.compare.ComparedClause;
import org.bonafide.draft.compare.Passage;

/**
 * A clause at the three positions as plain words, paragraph beside paragraph.
 *
 * <p>Example: {@code result.sheet("").get().sides().get(0).rows()} is what stands beside what.
 *
 * @param rows in the order of the paper
 * @param sides one a position, agency first
 */
public record ClauseSides(String id, String title, List<Row> rows, List<Side> sides) {
  public ClauseSides {
    rows = List.copyOf(rows);
    sides = List.copyOf(sides);
  }

  /** A paragraph with its number as printed, as in {@code 7.2}; empty where it has none. */
  public record Line(String number, String words) {}

  /**
   * Paragraphs that belong together.
   *
   * @param cells one a position, or a single one where all three say the same; empty where a
   *     position has none
   */
  public record Row(List<Optional<Line>> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** Whether all positions say the same. */
    public boolean shared() {
      return cells.size() == 1;
    }
  }

  /**
   * A clause at one position.
   *
   * @param fallback what the position can fall back to; empty where the clause states nothing
   * @param offered the words that stand then
   */
  public record Side(String position, boolean stands, String fallback, List<String> offered) {
    public Side {
      offered = List.copyOf(offered);
    }
  }

  static ClauseSides of(ComparedClause clause) {
    return new ClauseSides(
        clause.id(),
        clause.title(),
        clause.rows().stream().map(ClauseSides::row).toList(),
        clause.sides().stream()
            .map(s -> new Side(s.position(), s.stands(), s.fallback(), s.offered()))
            .toList());
  }

  private static Row row(ComparedClause.Row row) {
    return new Row(
        row.same()
            ? List.of(Optional.of(line(row.shared())))
            : row.cells().stream().map(cell -> cell.map(ClauseSides::line)).toList());
  }

  private static Line line(Passage passage) {
    return new Line(passage.number(), passage.words());
  }
}
