package org.bonafide.publish.returned;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A draft that came back, as lines to read: gone words in brackets, new words in braces. */
public final class ReturnedText {

  private ReturnedText() {}

  /** The lines; those of a clause are set in by two blanks. */
  public static List<String> of(ReturnedReport report) {
    ReturnedWords words = ReturnedWords.in(report.language());
    List<String> lines = new ArrayList<>(about(report, words));
    if (report.changed().isEmpty()) {
      lines.add(words.text("nothing"));
    }
    for (ReturnedReport.Row row : report.changed()) {
      lines.add("");
      lines.add(row.title() + "  " + words.text("states", row.state()));
      row.changes().forEach(change -> lines.add("  " + change(change, words)));
      row.blanks().stream()
          .filter(blank -> !blank.key().isEmpty())
          .forEach(blank -> lines.add("  " + words.text("blanks") + ": " + blank(blank)));
      if (!row.toward().isEmpty()) {
        String position = words.text("positions", row.toward());
        lines.add("  " + words.filled("toward", Map.of("position", position)));
      }
      if (!row.fallback().isEmpty()) {
        lines.add("  " + words.text("fallback") + ": " + row.fallback());
      }
    }
    return lines;
  }

  static List<String> about(ReturnedReport report, ReturnedWords words) {
    List<String> about = new ArrayList<>();
    about.add(words.filled("title", Map.of("file", report.file())));
    about.add(
        words.filled(
            "about",
            Map.of(
                "same", Integer.toString(report.same()),
                "all", Integer.toString(report.all()),
                "position", words.text("positions", report.position()))));
    if (report.same() * 2 < report.all()) {
      about.add(words.text("base"));
    }
    about.add(words.text("caution"));
    return about;
  }

  static String blank(ReturnedReport.Blank blank) {
    return blank.key() + ": " + blank.value();
  }

  private static String change(ReturnedReport.Change change, ReturnedWords words) {
    StringBuilder line = new StringBuilder();
    line.append(change.number().isEmpty() ? "" : change.number() + " ");
    line.append("(").append(words.text("ways", change.way())).append(")  ");
    for (ReturnedReport.Words piece : change.words()) {
      switch (piece.kind()) {
        case "gone" -> line.append("[-").append(piece.words()).append("-]");
        case "new" -> line.append("{+").append(piece.words()).append("+}");
        default -> line.append(piece.words());
      }
    }
    return line.toString();
  }
}
