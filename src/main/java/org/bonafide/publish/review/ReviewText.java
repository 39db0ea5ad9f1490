package org.bonafide.publish.review;

import java.util.ArrayList;
import java.util.List;
import org.bonafide.data.WordList;

/** A review as lines to read: a paragraph a row, its places below it. */
public final class ReviewText {

  private static final int SHOWN = 2;
  private static final int QUOTED = 240;

  private final ReviewReport report;
  private final WordList words;
  private final List<Line> lines = new ArrayList<>();

  private ReviewText(ReviewReport report, WordList words) {
    this.report = report;
    this.words = words;
  }

  /**
   * A line, and how far it is set in.
   *
   * @param hanging how far the rest of a long line is set in
   */
  public record Line(int indent, int hanging, String words) {}

  /** The lines of a report. */
  public static List<Line> of(ReviewReport report) {
    ReviewText text = new ReviewText(report, WordList.of("review", report.language()));
    text.write();
    return List.copyOf(text.lines);
  }

  private void write() {
    add(0, report.title());
    report.about().forEach(line -> add(0, line));
    add(0, report.caution());
    String kind = "";
    for (ReviewReport.Row row : report.rows()) {
      if (!row.kind().equals(kind)) {
        kind = row.kind();
        add(0, "");
        add(0, words.say(kind.equals("question") ? "questions" : "clauses"));
      }
      add(0, "");
      add(2, row.title() + "  " + row.stateName());
      row.against().forEach(this::against);
      row.found().forEach(said -> said(said, said.says()));
      if (!row.missing().isEmpty()) {
        String missing = String.join(words.grammar().semicolon(), row.missing());
        add(4, words.say("looked-for") + colon() + missing);
      }
    }
  }

  private String colon() {
    return words.grammar().colon();
  }

  private void against(List<ReviewReport.Said> against) {
    add(4, words.say(against.size() > 1 ? "against-pair" : "against") + colon().strip());
    against.forEach(said -> said(said, said.says()));
  }

  private void said(ReviewReport.Said said, String head) {
    add(4, head);
    said.places().stream().limit(SHOWN).forEach(place -> add(6, place(place)));
    if (said.places().size() > SHOWN) {
      String more = Integer.toString(said.places().size() - SHOWN);
      add(6, words.say("more", more));
    }
  }

  private String place(ReviewReport.Place place) {
    String number =
        name(place, words, place.number().isEmpty() ? "¶" + place.paragraph() : place.number());
    String open = place.open() ? " (" + words.say("open") + ")" : "";
    String quoted = place.words().replaceAll("\\s+", " ").strip();
    return number
        + "  "
        + (quoted.length() > QUOTED ? quoted.substring(0, QUOTED) + "..." : quoted)
        + open;
  }

  /** A number with the note or text box that hangs on it; a header or footer hangs on none. */
  static String name(ReviewReport.Place place, WordList words, String number) {
    if (place.part().isEmpty()) {
      return number;
    }
    String part = words.say("in." + place.part());
    return place.paragraph() == 0 ? part : number + " (" + part + ")";
  }

  private void add(int indent, String line) {
    lines.add(new Line(indent, indent + 2, line));
  }
}
