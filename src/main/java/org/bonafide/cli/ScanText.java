package org.bonafide.cli;

import java.util.function.Consumer;
import org.bonafide.publish.evidence.FolderScan;
import org.bonafide.publish.evidence.SortedScan;

/** Prints a scan and what it proposes. */
record ScanText(Terminal terminal) {

  void timeLine(FolderScan scan, boolean all) {
    scan.timeLine(all).forEach(words -> line(Printable.of(words)));
  }

  /** What the files leave open. */
  void questions(FolderScan scan, Consumer<String> to) {
    scan.questions().forEach(asked -> to.accept("# Asked: " + Printable.of(asked)));
  }

  void proposal(FolderScan scan) {
    questions(scan, this::line);
    if (!scan.adds()) {
      line(
          "# Nothing to propose: nothing of a known tool was found in the files that were looked"
              + " into, or the record has it all.");
      return;
    }
    line(
        "# Proposed for the record. The files say no more than this: who acted (by), what was"
            + " kept");
    line(
        "# and why, and whether it is expressive is for you to state; what you do not know, leave"
            + " out.");
    line("# Put \"steps\" below the element of the work that they made, or let --write do it.");
    terminal.out().print(scan.yaml());
  }

  void written(FolderScan scan, String record, Consumer<String> to) {
    to.accept(
        "Added to "
            + Printable.of(record)
            + ": "
            + count(scan.tools(), "tool", "tools")
            + ", "
            + count(scan.steps(), "step", "steps")
            + ", "
            + count(scan.records(), "record", "records")
            + ". Who acted, what was kept and why is for you to state.");
  }

  /** What went to which element, and what is asked. */
  void sorted(SortedScan sorted, Consumer<String> to) {
    sorted.questions().forEach(asked -> to.accept("# Asked: " + Printable.of(asked)));
    int steps = sorted.steps().values().stream().mapToInt(Integer::intValue).sum();
    to.accept(
        "Added: "
            + count(sorted.tools(), "tool", "tools")
            + ", "
            + count(steps, "step", "steps")
            + ", "
            + count(sorted.records(), "record", "records")
            + ".");
    sorted
        .steps()
        .forEach(
            (place, its) ->
                to.accept("  " + Printable.of(place) + ": " + count(its, "step", "steps")));
    to.accept("Who acted, what was kept and why is for you to state.");
  }

  private void line(String words) {
    terminal.out().println(words);
  }

  private static String count(int number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }
}
