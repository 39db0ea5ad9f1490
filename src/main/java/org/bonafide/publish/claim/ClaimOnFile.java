package org.bonafide.publish.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bonafide.data.Data;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;

/**
 * A claim as it was read from a file.
 *
 * @param files that it is about
 * @param works what it says of generation in each
 */
record ClaimOnFile(List<ClaimedFile> files, List<ClaimedWork> works) {

  static final String RULE = "claim-file";

  /** The largest claim that is read, in bytes: one of a thousand works is a tenth of it. */
  static final int LARGEST = 16 << 20;

  /**
   * A work of a claim.
   *
   * @param generated as in {@code none} or {@code mixed}
   */
  record ClaimedWork(String title, String generated) {}

  /**
   * Reads a claim; nothing where it is none, with a finding.
   *
   * @param named as the user named the file
   */
  static Optional<ClaimOnFile> read(String named, String text, List<Finding> findings) {
    List<Finding> own = new ArrayList<>();
    Data data = Data.read(named, text, RULE, own);
    if (own.isEmpty() && data.number("claim") != Claim.VERSION) {
      own.add(
          Finding.error(
              RULE,
              Place.of(named),
              "The file is no claim of version " + Claim.VERSION + ".",
              "Name a file that \"bonafide claim\" wrote."));
    }
    List<ClaimedFile> files =
        data.items("files").stream()
            .map(one -> new ClaimedFile(one.text("name"), one.text("sha256")))
            .toList();
    List<ClaimedWork> works =
        data.items("works").stream()
            .map(one -> new ClaimedWork(one.text("title"), one.text("generated")))
            .toList();
    findings.addAll(own);
    return own.isEmpty() ? Optional.of(new ClaimOnFile(files, works)) : Optional.empty();
  }
}
