package org.bonafide.publish.returned;

import java.util.ArrayList;
import java.util.List;
import org.bonafide.data.WordList;

/** A draft that came back, as lines to read: gone words in brackets, new words in braces. */
public final class ReturnedText {

  private ReturnedText() {}

  /** The lines; those of a clause are set in by two blanks. */
  public static List<String> of(ReturnedReport report) {
    WordList words = WordList.of("returned", report.language());
    String colon = words.grammar().colon();
    List<String> lines = new ArrayList<>(about(report, words));
    if (report.changed().isEmpty()) {
      lines.add(words.say("nothing"));
    }
    for (ReturnedReport.Row row : report.changed()) {
      lines.add("");
      lines.add(row.title() + "  " + words.say("states." + row.state()));
      row.changes().forEach(change -> lines.add("  " + change(change, words)));
      row.blanks().stream()
          .filter(blank -> !blank.key().isEmpty())
          .forEach(
              blank ->
                  lines.add(
                      "  " + words.say("blanks") + colon + blank.key() + ": " + blank.value()));
      if (!row.toward().isEmpty()) {
        lines.add("  " + toward(row, words));
      }
      if (!row.fallback().isEmpty()) {
        lines.add("  " + words.say("fallback") + colon + row.fallback());
      }
    }
    return lines;
  }

  static List<String> about(ReturnedReport report, WordList words) {
    List<String> about = new ArrayList<>();
    about.add(words.say("title", name(report.file())));
    about.add(
        words.say(
            "about", report.same(), report.all(), words.say("positions." + report.position())));
    if (report.same() * 2 < report.all()) {
      about.add(words.say("base"));
    }
    about.add(words.say("caution"));
    return about;
  }

  /** A heading names the file, not the folder where it lies on somebody's machine. */
  private static String name(String file) {
    return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  }

  static String toward(ReturnedReport.Row row, WordList words) {
    return words.say("toward", words.say("positions." + row.toward()));
  }

  private static String change(ReturnedReport.Change change, WordList words) {
    StringBuilder line = new StringBuilder();
    line.append(change.number().isEmpty() ? "" : change.number() + " ");
    line.append("(").append(words.say("ways." + change.way())).append(")  ");
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
