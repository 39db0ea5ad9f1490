package org.bonafide.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bonafide.publish.paste.PasteText;
import org.bonafide.publish.paste.PlaceCard;
import org.bonafide.publish.paste.TargetLabel;

/**
 * Labels as text: a card a place, what to paste and nothing else, or an overview of the targets.
 *
 * @param tag of the reader's language
 * @param quiet only what to choose and paste
 */
record LabelText(Terminal terminal, String tag, boolean quiet) {

  /** Columns of a card, as wide as is read with ease. */
  private static final int MEASURE = 96;

  static final List<String> FORMS =
      List.of(
          "options", "label", "short", "notice", "statement", "text", "image", "audio", "video");

  /** Exactly what to choose and paste, each work and target apart by an empty line. */
  void print(List<TargetLabel> all, String form) {
    boolean first = true;
    boolean severalWorks = all.stream().map(TargetLabel::work).distinct().count() > 1;
    boolean severalTargets = all.stream().map(TargetLabel::target).distinct().count() > 1;
    for (TargetLabel one : all) {
      if (!first) {
        terminal.out().println();
      }
      first = false;
      boolean named = form.equals("options") && !quiet; // a card names its place itself
      if (severalWorks || severalTargets && !named) {
        terminal.out().println(heading(one, severalWorks, severalTargets && !named));
      }
      if (form.equals("options")) {
        options(one);
      } else {
        words(one, form);
      }
    }
  }

  private static String heading(TargetLabel one, boolean work, boolean target) {
    return "# "
        + (work ? one.work() : "")
        + (work && target ? ", " : "")
        + (target ? one.target() : "");
  }

  private void options(TargetLabel one) {
    if (!quiet) {
      card(one.card(language()));
      return;
    }
    PasteText text = one.paste(language());
    text.lines().forEach(line -> terminal.out().println(Printable.of(line)));
    text.open().forEach(line -> terminal.err().println("Open: " + Printable.of(line)));
    if (!text.nothing().isEmpty()) {
      terminal.err().println(Printable.of(text.nothing()));
    }
  }

  /** The names of the entries stand in a column; words to paste are never broken. */
  private void card(PlaceCard card) {
    terminal.out().println(Printable.of(card.heading()));
    int column =
        card.entries().stream().mapToInt(entry -> Wrapped.width(entry.name())).max().orElse(0) + 2;
    for (PlaceCard.Entry entry : card.entries()) {
      String words = Printable.of(entry.words());
      List<String> lines =
          entry.kind() == PlaceCard.Kind.PASTE
              ? List.of(words)
              : Wrapped.lines(
                  words, Math.max(Math.min(MEASURE, terminal.width() - 2) - column, 20));
      String name = Wrapped.pad(entry.name(), column);
      terminal.out().println("  " + name + lines.get(0));
      lines.stream()
          .skip(1)
          .forEach(line -> terminal.out().println("  " + " ".repeat(column) + line));
    }
  }

  private void words(TargetLabel one, String form) {
    Optional<String> said = one.words(form, language());
    if (said.isEmpty()) {
      terminal
          .err()
          .println(
              "There is no "
                  + form
                  + " for "
                  + one.work()
                  + " at "
                  + one.target()
                  + " in "
                  + tag
                  + ".");
    } else {
      terminal.out().println(Printable.of(said.get()));
    }
  }

  /** For each work the label, and for each target whether it is owed and what to paste. */
  void overview(List<TargetLabel> all) {
    String work = "";
    for (TargetLabel one : all) {
      if (!one.work().equals(work)) {
        terminal.out().println((work.isEmpty() ? "" : "\n") + Printable.of(one.work()));
        terminal.out().println("  " + Printable.of(one.label(language())));
        work = one.work();
      }
      terminal.out().println();
      String heading = Printable.of(one.card(language()).heading());
      terminal.out().println("  " + heading + " [" + one.target() + "]");
      terminal.out().println("    " + Printable.of(one.why(language())));
      PasteText text = one.paste(language());
      text.lines().forEach(line -> terminal.out().println("    " + Printable.of(line)));
      text.open().forEach(l -> terminal.out().println("    [" + Printable.of(l) + "]"));
    }
  }

  private Locale language() {
    return Locale.forLanguageTag(tag);
  }
}
