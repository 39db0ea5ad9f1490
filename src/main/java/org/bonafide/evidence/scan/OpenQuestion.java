package org.bonafide.evidence.scan;

import java.util.Map;
import org.bonafide.evidence.trace.Trace;

/** Questions that the files leave open, as the user reads them. */
final class OpenQuestion {

  private OpenQuestion() {}

  /** Whose name it is under which a program recorded changes. */
  static String whose(String file, Trace trace) {
    Map<String, String> said = trace.parameters();
    String first = said.getOrDefault("first day", "");
    String last = said.getOrDefault("last day", "");
    String days =
        first.isEmpty() ? "" : first.equals(last) ? ", " + first : ", " + first + " to " + last;
    String tool = trace.remarks().stream().filter(r -> r.contains("tool")).findFirst().orElse("");
    return file
        + ": changes are recorded under the name \""
        + said.getOrDefault("name", "")
        + "\" (words inserted "
        + said.getOrDefault("words inserted", "0")
        + ", removed "
        + said.getOrDefault("words removed", "0")
        + days
        + "). "
        + (tool.isEmpty() ? "" : tool + " ")
        + "Whose name is it? State the person under people with this name or credit, and scan"
        + " again; no step was proposed.";
  }
}
