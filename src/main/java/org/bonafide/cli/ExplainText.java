package org.bonafide.cli;

import java.util.List;
import org.bonafide.draft.ClauseUse;
import org.bonafide.law.Authority;
import org.bonafide.publish.Explained;

/** Prints explanations, a paragraph each, and the decisions over clauses. */
record ExplainText(Terminal terminal) {

  private static final int FIRST_WORDS = 68;

  void instrument(String name, List<Explained> paragraphs) {
    terminal.out().println(terminal.paint("1", name));
    for (Explained paragraph : paragraphs) {
      terminal.out().println();
      terminal.out().println("  " + title(paragraph));
      if (!paragraph.file().isEmpty()) {
        String line = paragraph.line() > 0 ? ":" + paragraph.line() : "";
        line("text", paragraph.file() + line);
      }
      for (Explained.Field field : paragraph.fields()) {
        line("field", field.path() + " (" + field.place() + ")");
      }
      for (Authority authority : paragraph.authorities()) {
        line("authority", authority(authority));
      }
    }
    terminal.out().println();
  }

  void decisions(List<ClauseUse> uses) {
    if (uses.isEmpty()) {
      return;
    }
    terminal.out().println(terminal.paint("1", "Clauses of " + uses.get(0).instrument()));
    for (ClauseUse use : uses) {
      terminal
          .out()
          .println(
              Columns.line(
                  "  " + (use.included() ? "in" : "out"),
                  6,
                  use.clause(),
                  22,
                  use.version(),
                  8,
                  (use.overridden() ? "(your own text) " : "") + Printable.of(use.why())));
    }
    terminal.out().println();
  }

  private static String title(Explained paragraph) {
    String words = Printable.of(paragraph.words());
    String first =
        words.length() <= FIRST_WORDS
            ? words
            : words.substring(
                    0,
                    words.lastIndexOf(' ', FIRST_WORDS) > 0
                        ? words.lastIndexOf(' ', FIRST_WORDS)
                        : words.offsetByCodePoints(0, FIRST_WORDS / 2))
                + " ...";
    return paragraph.number().isEmpty() ? first : paragraph.number() + " " + first;
  }

  private static String authority(Authority authority) {
    String name = authority.title().isEmpty() ? "" : " " + authority.title();
    String checked = authority.checked().isEmpty() ? "" : ", checked " + authority.checked();
    return authority.id() + name + checked;
  }

  private void line(String label, String words) {
    terminal.out().println("      " + Columns.pad(label, 10) + Printable.of(words));
  }
}
