package org.bonafide.evidence.seal;

import java.util.Optional;

/**
 * A seal as it stands in the ledger.
 *
 * @param manifest its list of files; empty where that is not the one that was sealed
 * @param digest of its text: what the next seal names and what a time-stamp is of
 * @param stamp the time-stamp, where there is one that holds
 * @param response whether a response is there at all
 */
public record Sealed(
    Seal seal, String digest, Manifest manifest, Optional<TimeStamp> stamp, boolean response) {

  /** Whether the list of files is at hand as it was sealed. */
  boolean isListed() {
    return manifest.digests().size() == seal.files();
  }
}
