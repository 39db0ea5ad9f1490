package org.bonafide.evidence.scan;

import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.evidence.trace.Signature;
import org.bonafide.evidence.trace.Trace;

/** A file that is not what was signed, as a finding. */
public final class BrokenManifest {

  private BrokenManifest() {}

  /** The finding of a file one of whose traces stands under a manifest that does not hold. */
  public static Finding finding(Place place, List<Trace> traces) {
    String why =
        traces.stream()
            .filter(trace -> trace.signature() == Signature.MANIFEST_BROKEN)
            .flatMap(trace -> trace.remarks().stream())
            .findFirst()
            .orElse("The C2PA manifest does not hold.");
    return Finding.error(
        "manifest-broken",
        place,
        why + " What it says of the file supports nothing.",
        "Use the file as the tool exported it; where it was edited on purpose, state the edit as a step.");
  }
}
