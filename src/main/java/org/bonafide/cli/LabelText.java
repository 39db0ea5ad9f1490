package org.bonafide.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bonafide.label.Disclosed;
import org.bonafide.label.Duty;
import org.bonafide.publish.PasteText;

/** Labels as text: to paste, or as an overview of the targets. */
record LabelText(Terminal terminal, String tag) {

  static final List<String> FORMS =
      List.of(
          "options", "label", "short", "notice", "statement", "text", "image", "audio", "video");

  /** Exactly what to choose and paste, each work and target apart by an empty line. */
  void print(List<Disclosed> all, String form) {
    boolean first = true;
    boolean severalWorks = all.stream().map(Disclosed::work).distinct().count() > 1;
    boolean severalTargets = all.stream().map(Disclosed::target).distinct().count() > 1;
    for (Disclosed one : all) {
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

  private static String heading(Disclosed one, boolean work, boolean target) {
    return "# "
        + (work ? one.work() : "")
        + (work && target ? ", " : "")
        + (target ? one.target() : "");
  }

  private void options(Disclosed one) {
    PasteText text = PasteText.of(one, Locale.forLanguageTag(tag));
    text.lines().forEach(line -> terminal.out().println(Printable.of(line)));
    text.open().forEach(line -> terminal.err().println("Open: " + Printable.of(line)));
  }

  private void words(Disclosed one, String form) {
    Map<Locale, String> words =
        switch (form) {
          case "label" -> one.words().labels();
          case "short" -> one.words().shorts();
          case "notice" -> one.words().notices();
          case "statement" -> one.words().statements();
          default -> one.words().forms().getOrDefault(form, Map.of());
        };
    String said = words.getOrDefault(Locale.forLanguageTag(tag), "");
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
      terminal.out().println(Printable.of(said));
    }
  }

  /** For each work the label, and for each target whether it is owed and what to paste. */
  void overview(List<Disclosed> all) {
    String work = "";
    for (Disclosed one : all) {
      if (!one.work().equals(work)) {
        terminal.out().println((work.isEmpty() ? "" : "\n") + Printable.of(one.work()));
        terminal.out().println("  " + Printable.of(in(one.words().labels())));
        work = one.work();
      }
      terminal.out().println();
      terminal.out().println("  " + one.target() + ": label " + one.duty().word());
      terminal.out().println("    " + Printable.of(in(one.why())));
      PasteText text = PasteText.of(one, Locale.forLanguageTag(tag));
      text.lines().forEach(line -> terminal.out().println("    " + Printable.of(line)));
      if (one.duty() != Duty.NOT_APPLICABLE) {
        text.open().forEach(l -> terminal.out().println("    [" + Printable.of(l) + "]"));
      }
    }
  }

  private String in(Map<Locale, String> words) {
    return words.getOrDefault(Locale.forLanguageTag(tag), words.getOrDefault(Locale.ENGLISH, ""));
  }
}
