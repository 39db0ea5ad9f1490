package org.bonafide.evidence.seal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.bonafide.evidence.StampBound;
import org.bonafide.evidence.signed.CertificateFacts;
import org.bonafide.evidence.signed.SignerLists;

/**
 * What the time-stamps of a ledger say of files. A time-stamp that does not hold says nothing, nor
 * does a list of files that is not the one that was sealed.
 *
 * <p>Example: {@code StampBounds.beside(folder).get(sha256)}.
 */
public final class StampBounds {

  private StampBounds() {}

  /**
   * By the digest of a file the earliest time-stamp over a seal that has it: of those that count,
   * where any does.
   */
  public static Map<String, StampBound> of(Ledger ledger) {
    return of(ledger, stamp -> stamp);
  }

  /** The same, with authorities looked for on other lists. */
  public static Map<String, StampBound> of(Ledger ledger, SignerLists lists) {
    return of(ledger, stamp -> stamp.lookedFor(lists));
  }

  private static Map<String, StampBound> of(Ledger ledger, UnaryOperator<TimeStamp> looked) {
    Map<String, StampBound> bounds = new HashMap<>();
    for (Sealed sealed : ledger.seals()) {
      if (sealed.stamp().isPresent()) {
        TimeStamp stamp = looked.apply(sealed.stamp().get());
        String authority = CertificateFacts.name(stamp.certificate().getSubjectX500Principal());
        StampBound bound =
            new StampBound(stamp.time(), authority, sealed.seal().number(), stamp.standing());
        sealed
            .manifest()
            .digests()
            .values()
            .forEach(digest -> bounds.merge(digest, bound, StampBounds::better));
      }
    }
    return bounds;
  }

  private static StampBound better(StampBound one, StampBound other) {
    if (one.counts() != other.counts()) {
      return one.counts() ? one : other;
    }
    return other.time().isBefore(one.time()) ? other : one;
  }

  /** Those of the ledger beside a record; none where it cannot be read, which verifying tells. */
  public static Map<String, StampBound> beside(Path folder) {
    try {
      return of(Ledger.of(folder));
    } catch (IOException e) {
      return Map.of();
    }
  }
}
