package org.bonafide.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Severity;
import org.bonafide.publish.files.Exit;

/** Findings in plain words, the heaviest first. */
record FindingText(Terminal terminal, String indent) {

  /** How many findings of one rule are listed before the rest is only counted. */
  private static final int SHOWN = 4;

  /** Says all of them on the error stream; the code with which a command then ends. */
  static int said(Terminal terminal, List<Finding> findings) {
    new FindingText(terminal, "").lines(findings, true).forEach(terminal.err()::println);
    return Exit.of(findings).code();
  }

  List<String> lines(List<Finding> findings, boolean all) {
    List<String> lines = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    List<Finding> sorted =
        findings.stream()
            .sorted(Comparator.comparing(Finding::severity).thenComparing(Finding.ORDER))
            .toList();
    for (Finding finding : sorted) {
      int count = seen.merge(finding.rule(), 1, Integer::sum);
      if (all || count <= SHOWN || finding.severity() == Severity.ERROR) {
        lines.addAll(lines(finding));
      }
    }
    seen.forEach(
        (rule, count) -> {
          boolean error =
              sorted.stream()
                  .anyMatch(f -> f.rule().equals(rule) && f.severity() == Severity.ERROR);
          if (!all && !error && count > SHOWN) {
            lines.add(indent + "... and " + (count - SHOWN) + " more of " + rule + ".");
          }
        });
    return lines;
  }

  private List<String> lines(Finding finding) {
    List<String> lines = new ArrayList<>();
    lines.add(
        indent
            + Printable.of(finding.place().toString())
            + " "
            + painted(finding.severity())
            + " "
            + finding.rule());
    lines.add(indent + "  " + Printable.of(finding.message()));
    if (!finding.remedy().isEmpty()) {
      lines.add(indent + "  " + Printable.of(finding.remedy()));
    }
    return lines;
  }

  private String painted(Severity severity) {
    return switch (severity) {
      case ERROR -> terminal.paint("1;31", severity.word());
      case WARNING -> terminal.paint("1;33", severity.word());
      case NOTE -> terminal.paint("36", severity.word());
    };
  }

  /** As in "1 error, 2 warnings". */
  static String count(List<Finding> findings) {
    List<String> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = findings.stream().filter(f -> f.severity() == severity).count();
      if (count > 0) {
        parts.add(count + " " + severity.word() + (count == 1 ? "" : "s"));
      }
    }
    return parts.isEmpty() ? "nothing found" : String.join(", ", parts);
  }
}
