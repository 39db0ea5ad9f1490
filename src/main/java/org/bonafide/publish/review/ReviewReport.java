package org.bonafide.publish.review;

import java.util.List;
import java.util.Locale;

/**
 * What an agreement says on the five questions and on each clause of the library, in one language.
 *
 * @param file as the user calls it
 * @param language of the report
 * @param title of the report
 * @param about what was looked through, and what was not
 * @param caution what the report does not say
 * @param rows the questions, then the clauses
 */
public record ReviewReport(
    String file,
    Locale language,
    String title,
    List<String> about,
    String caution,
    List<Row> rows) {
  public ReviewReport {
    about = List.copyOf(about);
    rows = List.copyOf(rows);
  }

  /**
   * A question or a clause.
   *
   * @param kind {@code question} or {@code clause}
   * @param title the question, or the title of the clause
   * @param state {@code answered}, {@code partly}, {@code silent} or {@code contradicted}
   * @param stateName the same in the language of the report
   * @param found what was found, and where
   * @param missing what was looked for and not found
   * @param against what reads against it: one thing, or two that read against each other
   */
  public record Row(
      String kind,
      String id,
      String title,
      String state,
      String stateName,
      List<Said> found,
      List<String> missing,
      List<List<Said>> against) {
    public Row {
      found = List.copyOf(found);
      missing = List.copyOf(missing);
      against = List.copyOf(against);
    }
  }

  /**
   * A thing that the agreement says.
   *
   * @param id of the saying, as in {@code ai-banned}
   * @param says what it is
   * @param places where it was found, the likeliest first
   */
  public record Said(String id, String says, List<Place> places) {
    public Said {
      places = List.copyOf(places);
    }
  }

  /**
   * Where words stand.
   *
   * @param paragraph counted from 1 over the whole text, tables too: that in which they stand, or
   *     on which the note or text box hangs; 0 for a header or footer
   * @param part {@code footnotes}, {@code endnotes}, {@code headers}, {@code footers} or {@code
   *     text-boxes}; empty for the text
   * @param number as it is printed; empty without one
   * @param section the heading above; empty without one
   * @param words the sentence
   * @param open whether it leaves something to be agreed or filled in
   */
  public record Place(
      int paragraph, String part, String number, String section, String words, boolean open) {}
}
