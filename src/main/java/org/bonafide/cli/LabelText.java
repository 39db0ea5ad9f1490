package org.bonafide.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bonafide.publish.paste.PasteText;
import org.bonafide.publish.paste.TargetLabel;

/** Labels as text: to paste, or as an overview of the targets. */
record LabelText(Terminal terminal, String tag) {

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
      if (severalWorks || severalTargets) {
        terminal.out().println(heading(one, severalWorks, severalTargets));
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
    PasteText text = one.paste(language());
    text.lines().forEach(line -> terminal.out().println(Printable.of(line)));
    text.open().forEach(line -> terminal.err().println("Open: " + Printable.of(line)));
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
      terminal.out().println("  " + one.target() + ": label " + one.duty());
      terminal.out().println("    " + Printable.of(one.why(language())));
      PasteText text = one.paste(language());
      text.lines().forEach(line -> terminal.out().println("    " + Printable.of(line)));
      if (one.applies()) {
        text.open().forEach(l -> terminal.out().println("    [" + Printable.of(l) + "]"));
      }
    }
  }

  private Locale language() {
    return Locale.forLanguageTag(tag);
  }
}
