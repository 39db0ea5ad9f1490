package org.bonafide.cli;

import java.util.ArrayList;
import java.util.List;
import org.bonafide.draft.compare.ComparedClause;
import org.bonafide.publish.compare.CompareWords;

/** Writes clauses at three positions as Markdown: shared paragraphs, and tables of what differs. */
record CompareMarkdown(CompareWords words) {

  private static final String ACTIVE = "\\`*_{}[]<>#|~&";

  String of(ComparedClause clause) {
    StringBuilder text = new StringBuilder();
    text.append("## ").append(escaped(clause.title())).append(" (").append(clause.id());
    text.append(' ').append(clause.version()).append(")\n\n");
    List<List<String>> rows = new ArrayList<>();
    if (clause.sides().stream().anyMatch(side -> !side.stands())) {
      rows.add(clause.sides().stream().map(this::absence).toList());
    }
    for (ComparedClause.Row row : clause.rows()) {
      if (row.same()) {
        table(clause, rows, text);
        rows.clear();
        text.append(printed(row.shared().number(), row.shared().words())).append("\n\n");
      } else {
        rows.add(cells(clause, row));
      }
    }
    if (clause.sides().stream().anyMatch(side -> !side.fallback().isEmpty())) {
      rows.add(clause.sides().stream().map(this::fallback).toList());
    }
    table(clause, rows, text);
    return text.toString();
  }

  private void table(ComparedClause clause, List<List<String>> rows, StringBuilder text) {
    if (rows.isEmpty()) {
      return;
    }
    row(clause.sides().stream().map(side -> words.position(side.position())).toList(), text);
    row(List.of("---", "---", "---"), text);
    rows.forEach(cells -> row(cells, text));
    text.append('\n');
  }

  private static void row(List<String> cells, StringBuilder text) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private List<String> cells(ComparedClause clause, ComparedClause.Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      String nothing = clause.sides().get(i).stands() ? words.nothing() : "";
      cells.add(row.cells().get(i).map(p -> printed(p.number(), p.words())).orElse(nothing));
    }
    return cells;
  }

  private String absence(ComparedClause.Side side) {
    return side.stands() ? "" : "*" + words.absent() + "* " + escaped(side.why());
  }

  private String fallback(ComparedClause.Side side) {
    String stated = words.fallback(side);
    return "**" + words.fallback() + "**" + words.colon() + escaped(stated);
  }

  /** Bold, so that no number can begin a list. */
  private static String printed(String number, String words) {
    return number.isEmpty() ? escaped(words) : "**" + escaped(number) + "** " + escaped(words);
  }

  private static String escaped(String words) {
    StringBuilder escaped = new StringBuilder();
    for (char c : Printable.of(words).toCharArray()) {
      escaped.append(ACTIVE.indexOf(c) >= 0 ? "\\" : "").append(c);
    }
    return escaped.toString();
  }
}
