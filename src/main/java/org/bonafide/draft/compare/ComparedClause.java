package org.bonafide.draft.compare;

import java.util.List;
import java.util.Optional;

/**
 * A clause at the three positions, paragraph beside paragraph.
 *
 * <p>Example: {@code compared.rows().stream().filter(row -> !row.same())} is what the parties have
 * to talk about.
 *
 * @param title in the language of the comparison
 * @param overridden whether its words come from the user's own clause folder
 * @param sides one a position, in the order of {@link Comparison#POSITIONS}
 */
public record ComparedClause(
    String id, String title, String version, boolean overridden, List<Side> sides, List<Row> rows) {
  public ComparedClause {
    sides = List.copyOf(sides);
    rows = List.copyOf(rows);
  }

  /**
   * A clause at one position.
   *
   * @param why why it stands there or does not, one sentence
   * @param fallback what the position can fall back to; empty where the clause states nothing
   * @param offered the words that stand then, each paragraph that is not in the position's own
   */
  public record Side(
      String position, boolean stands, String why, String fallback, List<String> offered) {
    public Side {
      offered = List.copyOf(offered);
    }
  }

  /**
   * Paragraphs that belong together.
   *
   * @param cells one a position; empty where the position has none
   */
  public record Row(List<Optional<Passage>> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** Whether every position has this paragraph, with the same words. */
    public boolean same() {
      return cells.stream().allMatch(Optional::isPresent)
          && cells.stream().flatMap(Optional::stream).map(Passage::key).distinct().count() == 1;
    }

    /** The paragraph at the first position that has it. */
    public Passage first() {
      return cells.stream().flatMap(Optional::stream).findFirst().orElseThrow();
    }

    /** The paragraph of a row in which all say the same, with each number that it has. */
    public Passage shared() {
      return Passage.shared(cells.stream().flatMap(Optional::stream).toList());
    }
  }

  /** Whether the position makes a difference to the words, or to whether there are any. */
  public boolean differs() {
    return rows.stream().anyMatch(row -> !row.same())
        || sides.stream().map(Side::stands).distinct().count() > 1;
  }

  /** Whether it stands at any position. */
  public boolean stands() {
    return sides.stream().anyMatch(Side::stands);
  }
}
