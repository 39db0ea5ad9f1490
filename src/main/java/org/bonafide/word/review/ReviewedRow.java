package org.bonafide.word.review;

import java.util.List;
import org.bonafide.data.Words;
import org.bonafide.word.HostParagraph;

/**
 * What was found on a question or a clause.
 *
 * @param kind {@link #QUESTION} or {@link #CLAUSE}
 * @param id of the question, or of the clause in the library
 * @param asks the question by language; nothing for a clause
 * @param points what was looked for, and where it was found
 * @param against what reads against it
 */
public record ReviewedRow(
    String kind, String id, Words asks, State state, List<Point> points, List<Against> against) {

  /** One of the five questions. */
  public static final String QUESTION = "question";

  /** A clause of the library. */
  public static final String CLAUSE = "clause";

  public ReviewedRow {
    points = List.copyOf(points);
    against = List.copyOf(against);
  }

  /** How an agreement stands to what was looked for. */
  public enum State {
    /** Words were found for each point, and they leave nothing to be agreed. */
    ANSWERED("answered"),
    /** Words were found for some points, or they leave something to be agreed. */
    PARTLY("partly"),
    /** No words were found for any point. */
    SILENT("silent"),
    /** Words were found that read against it, or against each other. */
    CONTRADICTED("contradicted");

    private final String word;

    State(String word) {
      this.word = word;
    }

    /** As machine faces call it. */
    public String word() {
      return word;
    }
  }

  /**
   * A thing that was looked for.
   *
   * @param id as in {@code ai-banned}
   * @param says what it says, by language
   */
  public record Looked(String id, Words says, List<Spot> spots) {
    public Looked {
      spots = List.copyOf(spots);
    }

    /** Whether it was found. */
    public boolean found() {
      return !spots.isEmpty();
    }

    /** Whether it was found in a sentence that leaves nothing to be agreed. */
    public boolean settled() {
      return spots.stream().anyMatch(spot -> !spot.open());
    }
  }

  /** Things of which one is enough. */
  public record Point(List<Looked> looked) {
    public Point {
      looked = List.copyOf(looked);
    }

    /** Whether one was found. */
    public boolean found() {
      return looked.stream().anyMatch(Looked::found);
    }

    /** Whether one was found in a sentence that leaves nothing to be agreed. */
    public boolean settled() {
      return looked.stream().anyMatch(Looked::settled);
    }
  }

  /** One thing that reads against the row, or two that read against each other. */
  public record Against(List<Looked> looked) {
    public Against {
      looked = List.copyOf(looked);
    }
  }

  /**
   * Where something was found.
   *
   * @param part beside the text, as in {@code footnotes}; empty for the text
   * @param paragraph in which it stands, or on which it hangs; the first for headers and footers
   * @param number of the paragraph as it is printed; empty without one
   * @param section the heading above; empty without one
   * @param words the sentence
   * @param open whether it leaves something to be agreed or filled in
   */
  public record Spot(
      String part,
      HostParagraph paragraph,
      String number,
      String section,
      String words,
      boolean open) {

    /** Whether it hangs on no paragraph of the text. */
    public boolean isOnEveryPage() {
      return part.equals("headers") || part.equals("footers");
    }
  }
}
