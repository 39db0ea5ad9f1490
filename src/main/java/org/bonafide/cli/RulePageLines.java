package org.bonafide.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bonafide.diagnose.rules.RulePage;
import org.bonafide.diagnose.rules.RulePages;
import org.bonafide.diagnose.rules.RuleText;

/** The page of a rule in lines as wide as the terminal; examples stand as they are written. */
record RulePageLines(RulePage page, Terminal terminal) {

  private static final String FENCE = "```";

  List<String> all() {
    RuleText text = new RuleText(page);
    List<String> lines = new ArrayList<>();
    lines.add(terminal.paint("1", page.id()) + ": " + page.title());
    lines.add("Severity: " + text.severity());
    for (RuleText.Section section : text.sections()) {
      lines.add("");
      lines.add(terminal.paint("1", section.heading()));
      lines.addAll(body(section));
    }
    Stream.of(page.example().base(), page.clean().base())
        .filter(base -> !base.isEmpty())
        .distinct()
        .forEach(
            base -> {
              lines.add("");
              lines.add(terminal.paint("1", "The record " + base));
              RulePages.shipped().bases().get(base).lines().forEach(l -> lines.add("    " + l));
            });
    return lines;
  }

  private List<String> body(RuleText.Section section) {
    List<String> lines = new ArrayList<>();
    boolean fenced = false;
    for (String line : section.lines()) {
      if (line.startsWith(FENCE)) {
        fenced = !fenced;
      } else if (fenced || line.startsWith("|")) {
        lines.add("    " + line);
      } else {
        String words = RuleText.withoutLinks(line);
        Wrapped.lines(words, terminal.width() - 2)
            .forEach(one -> lines.add(("  " + one).stripTrailing()));
      }
    }
    return lines;
  }
}
