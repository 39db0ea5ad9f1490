package org.bonafide.publish.returned;

import java.util.List;
import java.util.Locale;

/**
 * What the other side changed in a draft of ours.
 *
 * @param file as the user calls it
 * @param language of our draft
 * @param position of our draft
 * @param all paragraphs of our draft
 * @param same paragraphs that came back as they were
 * @param rows a row for each clause and schedule of our draft, and for each clause that was added
 */
public record ReturnedReport(
    String file, Locale language, String position, int all, int same, List<Row> rows) {
  public ReturnedReport {
    rows = List.copyOf(rows);
  }

  /** The rows in which something changed. */
  public List<Row> changed() {
    return rows.stream().filter(row -> !row.state().equals("unchanged")).toList();
  }

  /**
   * A clause.
   *
   * @param clause its id; the anchor of a schedule; {@code head}, {@code signatures} or {@code
   *     margins}; empty for one that was added
   * @param state {@code unchanged, changed, deleted, added} or {@code filled}
   * @param changes paragraph by paragraph
   * @param blanks that were filled in
   * @param fallback what our position can fall back to; empty where it has none, or nothing changed
   * @param toward the position whose words the changed ones are closer to; empty where to none
   */
  public record Row(
      String clause,
      String title,
      String state,
      List<Change> changes,
      List<Blank> blanks,
      String fallback,
      String toward) {
    public Row {
      changes = List.copyOf(changes);
      blanks = List.copyOf(blanks);
    }
  }

  /**
   * A paragraph that changed.
   *
   * @param number as Word prints it in our draft, else in theirs
   * @param way {@code tracked}, {@code silent} or {@code both}
   * @param ours its words in our draft; empty where it was added
   * @param theirs its words as they came back; empty where it was deleted
   * @param words the difference in order
   */
  public record Change(String number, String way, String ours, String theirs, List<Words> words) {
    public Change {
      words = List.copyOf(words);
    }
  }

  /**
   * Words of a difference.
   *
   * @param kind {@code same}, {@code gone} or {@code new}
   */
  public record Words(String kind, String words) {}

  /**
   * A blank that was filled in.
   *
   * @param key of the record that it stands for
   */
  public record Blank(String key, String value) {}
}
