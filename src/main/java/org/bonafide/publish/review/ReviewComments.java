package org.bonafide.publish.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bonafide.data.WordList;

/**
 * The comments of a reviewed copy: one a paragraph, with a line for each question or clause that is
 * answered there, and one at the head of the agreement with what was not found.
 */
record ReviewComments(ReviewReport report, WordList words) {

  /** Places of one thing that are marked; the report has them all. */
  private static final int MARKED = 2;

  /** Lines by the index of the paragraph, from 0. */
  Map<Integer, List<String>> byParagraph() {
    Map<Integer, Map<String, Set<String>>> said = new TreeMap<>();
    for (ReviewReport.Row row : report.rows()) {
      String title = row.title() + " [" + row.stateName() + "]";
      for (ReviewReport.Said one : row.found()) {
        one.places().stream()
            .limit(MARKED)
            .forEach(place -> add(said, place, title, one.says() + beside(place)));
      }
      for (List<ReviewReport.Said> against : row.against()) {
        against(said, title, against);
      }
    }
    Map<Integer, List<String>> comments = new TreeMap<>();
    said.forEach(
        (paragraph, titles) -> {
          List<String> lines = new ArrayList<>();
          titles.forEach((title, all) -> lines.add(title + colon() + joined(all)));
          comments.put(paragraph, lines);
        });
    comments.computeIfAbsent(0, at -> new ArrayList<>()).addAll(0, head());
    return comments;
  }

  /** Each place of a contradiction names the other. */
  private void against(
      Map<Integer, Map<String, Set<String>>> said, String title, List<ReviewReport.Said> against) {
    for (ReviewReport.Said one : against) {
      String others =
          joined(
              against.stream()
                  .filter(other -> other != one)
                  .map(other -> other.says() + " (" + numbers(other) + ")")
                  .toList());
      String line =
          others.isEmpty()
              ? words.say("against") + colon() + one.says()
              : words.say("against-pair") + colon() + one.says() + " / " + others;
      one.places().stream().limit(MARKED).forEach(place -> add(said, place, title, line));
    }
  }

  private String numbers(ReviewReport.Said said) {
    Set<String> numbers = new LinkedHashSet<>();
    said.places().stream().limit(MARKED).forEach(place -> numbers.add(name(place)));
    return String.join(", ", numbers);
  }

  /** What is said in a note or left open is told so at the paragraph on which it hangs. */
  private String beside(ReviewReport.Place place) {
    String part = place.part().isEmpty() ? "" : " (" + words.say("in." + place.part()) + ")";
    return place.open() ? part + " (" + words.say("open") + ")" : part;
  }

  private String name(ReviewReport.Place place) {
    String section = place.section().isEmpty() ? words.say("no-number") : place.section();
    return ReviewText.name(place, words, place.number().isEmpty() ? section : place.number());
  }

  private static void add(
      Map<Integer, Map<String, Set<String>>> said,
      ReviewReport.Place place,
      String title,
      String line) {
    said.computeIfAbsent(Math.max(0, place.paragraph() - 1), at -> new LinkedHashMap<>())
        .computeIfAbsent(title, at -> new LinkedHashSet<>())
        .add(line);
  }

  private List<String> head() {
    List<String> lines = new ArrayList<>();
    lines.add(report.title());
    lines.addAll(report.about());
    lines.add(report.caution());
    for (ReviewReport.Row row : report.rows()) {
      if (!row.missing().isEmpty()) {
        lines.add(
            row.title()
                + " ["
                + row.stateName()
                + "] "
                + words.say("looked-for")
                + colon()
                + joined(row.missing()));
      }
    }
    return lines;
  }

  private String colon() {
    return words.grammar().colon();
  }

  private String joined(Collection<String> all) {
    return String.join(words.grammar().semicolon(), all);
  }
}
