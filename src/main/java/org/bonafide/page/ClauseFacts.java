package org.bonafide.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bonafide.publish.compare.ClauseSides;
import org.bonafide.publish.interview.Asked;
import org.bonafide.publish.interview.ClauseFallback;

/**
 * Clauses side by side as a template shows them, with what one click on each would answer.
 *
 * @param asked the questions of the contract, of which one is about its position
 * @param fallback the question whether a clause stands in the words of its fallback
 */
record ClauseFacts(List<Asked> asked, Function<String, Asked> fallback) {

  private static final String POSITION = "position";

  /** The words that a contract without a position has. */
  private static final String USUAL = "balanced";

  /** The three positions, and which of them the record states. */
  List<Map<String, Object>> positions() {
    Asked.Stood stood = stood();
    List<Map<String, Object>> all = new ArrayList<>();
    for (Asked.Offer offer : question().fields().get(0).choices()) {
      all.add(
          Map.of(
              "name", offer.name(),
              "current", offer.name().equals(current()),
              "stated", stood.answer().chosen().contains(offer.name()),
              "field", stood.field().name(),
              "mark", stood.answer().mark()));
    }
    return all;
  }

  private Asked question() {
    return asked.stream().filter(one -> one.id().equals(POSITION)).findFirst().orElseThrow();
  }

  /** That of the contract; that of the chosen party where it is another. */
  private Asked.Stood stood() {
    List<Asked.Stood> fields = question().fields();
    Asked.Stood last = fields.get(fields.size() - 1);
    return last.answer().chosen().stream().anyMatch(name -> offers(fields.get(0), name))
        ? last
        : fields.get(0);
  }

  private static boolean offers(Asked.Stood field, String name) {
    return field.choices().stream().anyMatch(offer -> offer.name().equals(name));
  }

  private String current() {
    return stood().answer().chosen().stream().findFirst().orElse(USUAL);
  }

  List<Map<String, Object>> of(List<ClauseSides> clauses) {
    return clauses.stream().map(this::clause).toList();
  }

  private Map<String, Object> clause(ClauseSides clause) {
    Asked.Stood stood = fallback.apply(clause.id()).fields().get(0);
    boolean taken = !stood.answer().isEmpty();
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("id", clause.id());
    facts.put("title", clause.title());
    facts.put("question", ClauseFallback.id(clause.id()));
    facts.put("field", ClauseFallback.FIELD);
    facts.put("mark", stood.answer().mark());
    facts.put("taken", taken);
    facts.put("rows", clause.rows().stream().map(ClauseFacts::row).toList());
    facts.put("sides", clause.sides().stream().map(side -> side(side, taken)).toList());
    return facts;
  }

  private static Map<String, Object> row(ClauseSides.Row row) {
    return Map.of(
        "shared", row.shared(), "cells", row.cells().stream().map(ClauseFacts::cell).toList());
  }

  private static Map<String, Object> cell(Optional<ClauseSides.Line> cell) {
    return Map.of(
        "number", cell.map(ClauseSides.Line::number).orElse(""),
        "words", cell.map(ClauseSides.Line::words).orElse(""));
  }

  private Map<String, Object> side(ClauseSides.Side side, boolean taken) {
    boolean current = side.position().equals(current());
    return Map.of(
        "position",
        side.position(),
        "current",
        current,
        "stands",
        side.stands(),
        "fallback",
        side.fallback(),
        "offered",
        side.offered(),
        "takeable",
        current && side.stands() && (taken || !side.offered().isEmpty()));
  }
}
