package org.bonafide.cli;

import java.io.UncheckedIOException;
import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.publish.files.DataTrouble;
import org.bonafide.publish.files.Exit;
import org.bonafide.publish.files.FileTrouble;
import org.bonafide.publish.files.OwnFault;

/** The last resort: a fault of the program is one line and a request, never a stack trace. */
final class Faults {

  private Faults() {}

  static int say(Terminal terminal, Throwable fault) {
    if (fault instanceof UncheckedIOException trouble) {
      Finding finding = FileTrouble.finding("a file", trouble.getCause());
      terminal.err().println("bonafide: " + Printable.of(finding.message()));
      return Exit.FILES.code();
    }
    List<Finding> slips = DataTrouble.behind(fault);
    if (!slips.isEmpty()) {
      return FindingText.said(terminal, slips);
    }
    if (fault instanceof OutOfMemoryError) {
      terminal.err().println("bonafide: There is not enough memory for this record.");
    } else {
      terminal
          .err()
          .println(
              "bonafide: "
                  + OwnFault.said(fault)
                  + " Please report this line, with \"bonafide --version\".");
    }
    return Main.FAULT;
  }
}
