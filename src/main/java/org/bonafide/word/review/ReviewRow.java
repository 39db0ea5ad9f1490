package org.bonafide.word.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bonafide.data.Data;
import org.bonafide.data.Words;

/**
 * A question, or a clause of the library, and what is looked for.
 *
 * @param kind {@code question} or {@code clause}
 * @param asks the question; nothing for a clause, whose title the library has
 * @param points ids of sayings, for each point those of which one is enough
 * @param enough ids of sayings that answer all of it
 * @param against ids of sayings that read against it: one, or two that cannot both hold
 */
record ReviewRow(
    String kind,
    String id,
    Words asks,
    List<List<String>> points,
    List<String> enough,
    List<List<String>> against) {

  /** All rows: the questions, then the clauses. */
  static List<ReviewRow> all() {
    List<ReviewRow> all = new ArrayList<>();
    all.addAll(
        Data.shipped(ReviewRow.class, "questions.yaml", data -> read(data, ReviewedRow.QUESTION)));
    all.addAll(
        Data.shipped(ReviewRow.class, "clauses.yaml", data -> read(data, ReviewedRow.CLAUSE)));
    return all;
  }

  private static List<ReviewRow> read(Data data, String kind) {
    return data.items().stream()
        .map(
            one -> {
              one.knows("id asks points enough against");
              return new ReviewRow(
                  kind,
                  one.text("id"),
                  one.words("asks"),
                  ids(one.texts("points"), " \\| "),
                  one.texts("enough"),
                  ids(one.texts("against"), " \\+ "));
            })
        .toList();
  }

  private static List<List<String>> ids(List<String> written, String between) {
    return written.stream().map(one -> Arrays.asList(one.split(between))).toList();
  }
}
