package org.bonafide.evidence.scan;

import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.evidence.container.Trouble;

/** What a file could not give, as a finding. */
final class TroubleFinding {

  private TroubleFinding() {}

  static Finding of(Place place, Trouble trouble) {
    String remedy =
        switch (trouble) {
          case TRUNCATED ->
              "Export or download the file again, if you still can; the digest is of the file as it is.";
          case UNREADABLE -> "Check its name and its permissions.";
          default -> "Open the file in the program that wrote it; what could be read is listed.";
        };
    return Finding.warning("scan-file", place, trouble.words(), remedy);
  }

  static Finding tooDeep(Place place) {
    return Finding.warning(
        "scan-file",
        place,
        "A part of the file is nested deeper than any tool writes, and was passed over.",
        "Open the file in the program that wrote it; its digest is listed.");
  }
}
