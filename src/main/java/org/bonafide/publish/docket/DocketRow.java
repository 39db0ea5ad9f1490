package org.bonafide.publish.docket;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One work of a docket, or one record that cannot be read. Days are as the record states them, and
 * those that a law counts as {@code 2026-06-20}; all are empty where there is none.
 *
 * @param file the record, from the folder of the docket: {@code harbor/project.yaml}
 * @param work the id of the work; empty where the record has no finished work or cannot be read
 * @param title of the work, else of the record
 * @param registerBy the day by which a law rewards a registration
 * @param restsOn the law that counts it, as in {@code 17 U.S.C. § 412}
 * @param filed the day of filing
 * @param number of the registration; {@code not stated} where one is stated without its number
 * @param effective the day on which the registration took effect
 * @param letters of the office that are not answered
 * @param finding why the record cannot be read; else empty
 */
public record DocketRow(
    String file,
    String work,
    String title,
    String published,
    String registerBy,
    String restsOn,
    String filed,
    String serviceRequest,
    String number,
    String effective,
    List<Letter> letters,
    String finding) {

  public DocketRow {
    letters = List.copyOf(letters);
  }

  /**
   * A letter that is not answered.
   *
   * @param kind {@code examiner-letter} or {@code refusal}
   * @param due the day that the letter itself names, else the last one that a law sets for the
   *     answer; empty where the record states neither
   */
  public record Letter(String kind, String on, String id, String due) {

    /** {@code refusal of 2026-06-30 (1-ABC), due 2026-09-30}. */
    public String words() {
      return kind
          + (on.isEmpty() ? "" : " of " + on)
          + (id.isEmpty() ? "" : " (" + id + ")")
          + (due.isEmpty() ? "" : ", due " + due);
    }
  }

  /** A record that cannot be read. */
  static DocketRow unreadable(String file, String finding) {
    return new DocketRow(file, "", "", "", "", "", "", "", "", "", List.of(), finding);
  }

  /**
   * A day on which something is still to be done.
   *
   * @param what {@code register}, or the kind of the letter that is to be answered
   * @param on what the day hangs on: the law that counts it, or the day of the letter
   */
  public record Due(String what, String day, String on) {}

  /**
   * Every day on which something is still to be done. The day for a registration is none where an
   * application or a registration is stated.
   */
  public List<Due> due() {
    boolean applied =
        Stream.of(filed, serviceRequest, number, effective).anyMatch(one -> !one.isEmpty());
    return Stream.concat(
            Stream.of(new Due("register", applied ? "" : registerBy, restsOn)),
            letters.stream().map(letter -> new Due(letter.kind(), letter.due(), letter.on())))
        .filter(one -> !one.day().isEmpty())
        .toList();
  }

  /** The nearest of them. */
  public Optional<String> next() {
    return due().stream().map(Due::day).min(String::compareTo);
  }
}
