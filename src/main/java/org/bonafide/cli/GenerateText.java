package org.bonafide.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Severity;
import org.bonafide.publish.Report;
import org.bonafide.publish.Request;
import org.bonafide.publish.files.Exit;
import org.bonafide.publish.files.Withheld;
import org.bonafide.write.formats.Formats;

/** What {@code generate} says at its end: what was written, what was withheld, what was found. */
record GenerateText(Terminal terminal, Request request, boolean verbose) {

  void print(Report report, boolean quiet) {
    boolean failed = report.exit() == Exit.UNUSABLE || report.exit() == Exit.FILES;
    if (quiet) {
      findings(terminal.err(), errors(report.findings()));
      return;
    }
    PrintStream stream = failed ? terminal.err() : terminal.out();
    written(stream, report);
    ownClauses(stream, report.ownClauses());
    withheld(stream, report.withheld());
    findings(stream, shown(report.findings()));
    if (report.written().stream().anyMatch(GenerateText::isPaper)) {
      closing(stream, report);
    }
  }

  private void written(PrintStream stream, Report report) {
    if (report.written().isEmpty()) {
      stream.println(heading("Nothing was written."));
      return;
    }
    report
        .folder()
        .ifPresent(
            folder -> stream.println(heading("Written to " + Printable.of(folder.toString()))));
    Map<String, String> byStem = new LinkedHashMap<>();
    for (String file : report.written()) {
      int dot = file.lastIndexOf('.');
      byStem.merge(file.substring(0, dot), file.substring(dot), (a, b) -> a + "  " + b);
    }
    byStem.forEach((stem, endings) -> stream.println("  " + stem + endings.replace("  .", ", .")));
  }

  private void ownClauses(PrintStream stream, List<String> own) {
    if (!own.isEmpty()) {
      stream.println();
      stream.println(
          own.size()
              + (own.size() == 1 ? " clause from " : " clauses from ")
              + Printable.of(request.clauseFolder() + ": " + String.join(", ", own)));
    }
  }

  private void withheld(PrintStream stream, List<Withheld> withheld) {
    if (withheld.isEmpty()) {
      return;
    }
    stream.println();
    stream.println(heading("Withheld"));
    for (Withheld one : withheld) {
      stream.println("  " + one.instrument() + " (" + one.rule() + ")");
    }
  }

  private void findings(PrintStream stream, List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    stream.println();
    stream.println(heading("Findings: " + FindingText.count(findings)));
    new FindingText(terminal, "  ").lines(findings, verbose).forEach(stream::println);
  }

  /** Whether a file is for reading; where all papers are withheld only machine files are left. */
  private static boolean isPaper(String file) {
    return Formats.known().contains(file.substring(file.lastIndexOf('.') + 1));
  }

  private void closing(PrintStream stream, Report report) {
    int openPoints = report.openPoints();
    stream.println();
    if (openPoints > 0) {
      stream.println(
          openPoints
              + (openPoints == 1 ? " open point is" : " open points are")
              + " left to fill; each is bracketed and highlighted.");
    }
    String which = report.withheld().isEmpty() ? "These are " : "What was written are ";
    String what = request.wanted().manner().finalCopy() ? "signing copies" : "drafts";
    stream.println(which + what + " made from your record. They are not legal advice.");
  }

  /** Open points are counted in the last lines; listed here they would bury the rest. */
  private List<Finding> shown(List<Finding> findings) {
    return findings.stream()
        .filter(f -> verbose || !(f.rule().equals("open-point") && f.severity() == Severity.NOTE))
        .toList();
  }

  private static List<Finding> errors(List<Finding> findings) {
    return findings.stream().filter(f -> f.severity() == Severity.ERROR).toList();
  }

  private String heading(String words) {
    return terminal.paint("1", words);
  }
}
