package org.bonafide.cli;

import java.util.List;
import org.bonafide.diagnose.Place;
import org.bonafide.publish.explain.Decided;
import org.bonafide.publish.explain.Explained;

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
      paragraph.authorityLines().forEach(authority -> line("authority", authority));
    }
    terminal.out().println();
  }

  /** Each clause of the library: in or out, why, and with which values from where. */
  void decisions(String instrument, String law, List<Decided> decided) {
    if (decided.isEmpty()) {
      return;
    }
    terminal.out().println(terminal.paint("1", "Clauses of " + instrument));
    terminal.out().println("  " + TerminalColumns.pad("law", 10) + Printable.of(law));
    decided.forEach(this::decision);
    terminal.out().println();
  }

  private void decision(Decided one) {
    terminal
        .out()
        .println(
            TerminalColumns.line(
                "  " + (one.included() ? "in" : "out"),
                6,
                one.clause(),
                22,
                one.version(),
                8,
                Printable.of(own(one) + one.why())));
    for (Decided.Value value : one.values()) {
      String from = value.place().map(Place::toString).orElse("default");
      line("value", value.name() + " = " + value.value() + " (" + from + ")");
    }
  }

  private static String own(Decided one) {
    return one.from().isEmpty() ? "" : "(words from " + one.from() + ") ";
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

  private void line(String label, String words) {
    terminal.out().println("      " + TerminalColumns.pad(label, 10) + Printable.of(words));
  }
}
