package org.bonafide.evidence.seal;

import java.util.Optional;

/**
 * A seal as it stands in the ledger.
 *
 * @param digest of its text: what the next seal names and what a time-stamp is of
 * @param stamp the time-stamp, where there is one that holds
 * @param response whether a response is there at all
 */
public record Sealed(
    Seal seal, String digest, Manifest manifest, Optional<TimeStamp> stamp, boolean response) {}
