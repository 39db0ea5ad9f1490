package org.bonafide.evidence.trace;

import java.util.List;
import java.util.Map;
import org.bonafide.evidence.container.FileParts;
import org.bonafide.evidence.container.Json;

/**
 * Time-stamps of OpenTimestamps: the digest that one is for, and the blocks and calendars that it
 * names. Nothing is asked of the chain, so no time follows from one and no record is bounded by it.
 */
final class OpenTimestamps implements TraceReader {

  @Override
  public List<Trace> read(FileParts file) {
    return file.text("opentimestamps")
        .flatMap(Json::object)
        .map(its -> List.of(trace(its)))
        .orElse(List.of());
  }

  private static Trace trace(Map<String, Object> its) {
    Trace.Draft draft =
        new Trace.Draft(Trace.OF_DIGEST, Doing.STATED)
            .tool("OpenTimestamps", "", "")
            .with(Trace.DIGEST, Json.words(its.get("sha256")));
    Json.map(its.get("attested"))
        .forEach((where, root) -> attested(draft, where, Json.words(root)));
    return draft.done();
  }

  private static void attested(Trace.Draft draft, String where, String root) {
    String name = where.substring(where.indexOf(' ') + 1);
    if (where.startsWith("bitcoin ")) {
      draft.remark(
          "States that the digest is in block "
              + name
              + " of Bitcoin"
              + (root.isEmpty() ? "" : ", whose Merkle root would be " + root)
              + "; not checked against the chain, so it shows no time here.");
    } else if (where.startsWith("pending ")) {
      draft.remark(
          "Pending: it was handed to the calendar "
              + CleanWords.line(name)
              + " and is in no block yet, as the file has it; it shows no time.");
    } else {
      draft.remark("States a place of the digest of a kind that is not read (" + name + ").");
    }
  }
}
