package org.bonafide.cli;

import java.util.ArrayList;
import java.util.List;
import org.bonafide.draft.compare.ComparedClause;
import org.bonafide.draft.compare.Passage;
import org.bonafide.publish.compare.CompareWords;

/**
 * Prints clauses at three positions: what all share across the width and dimmed, what differs in
 * three columns, and below them the fallbacks.
 */
record CompareText(Terminal terminal, CompareWords words) {

  private static final String BETWEEN = " | ";

  void print(ComparedClause clause) {
    String name = clause.id() + " " + clause.version() + (clause.overridden() ? ", your own" : "");
    Wrapped.lines(Printable.of(clause.title()) + " (" + name + ")", terminal.width())
        .forEach(line -> out(terminal.paint("1", line)));
    columns(clause.sides().stream().map(s -> words.position(s.position())).toList(), "1");
    out((("-".repeat(column()) + "-+-").repeat(2) + "-".repeat(column())));
    if (clause.sides().stream().anyMatch(side -> !side.stands())) {
      columns(clause.sides().stream().map(this::absence).toList(), "0");
    }
    for (ComparedClause.Row row : clause.rows()) {
      if (row.same()) {
        shared(row);
      } else {
        columns(differing(clause, row), "0");
      }
    }
    if (clause.sides().stream().anyMatch(side -> !side.fallback().isEmpty())) {
      columns(clause.sides().stream().map(this::fallback).toList(), "36");
    }
    out("");
  }

  private String absence(ComparedClause.Side side) {
    return side.stands() ? "" : words.absent() + " " + side.why();
  }

  private String fallback(ComparedClause.Side side) {
    String stated = words.fallback(side);
    return words.fallback() + words.colon() + stated;
  }

  private List<String> differing(ComparedClause clause, ComparedClause.Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      String nothing = clause.sides().get(i).stands() ? words.nothing() : "";
      cells.add(row.cells().get(i).map(p -> numbered(p.number(), p.words())).orElse(nothing));
    }
    return cells;
  }

  private void shared(ComparedClause.Row row) {
    Passage shared = row.shared();
    String indent = "  ".repeat(shared.depth());
    String words = Printable.of(numbered(shared.number(), shared.words()));
    Wrapped.lines(words, terminal.width() - indent.length())
        .forEach(line -> out(terminal.paint("2", indent + line)));
    out("");
  }

  private static String numbered(String number, String words) {
    return number.isEmpty() ? words : number + " " + words;
  }

  private void columns(List<String> cells, String colour) {
    List<List<String>> wrapped =
        cells.stream().map(cell -> Wrapped.lines(Printable.of(cell), column())).toList();
    int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < height; i++) {
      List<String> line = new ArrayList<>();
      for (List<String> lines : wrapped) {
        String padded = Wrapped.pad(i < lines.size() ? lines.get(i) : "", column());
        line.add(colour.equals("0") ? padded : terminal.paint(colour, padded));
      }
      out(String.join(BETWEEN, line).stripTrailing());
    }
    if (!colour.equals("1")) {
      out("");
    }
  }

  private int column() {
    return (terminal.width() - 2 * BETWEEN.length()) / 3;
  }

  private void out(String line) {
    terminal.out().println(line);
  }
}
