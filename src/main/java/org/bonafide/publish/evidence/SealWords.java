package org.bonafide.publish.evidence;

import java.util.ArrayList;
import java.util.List;
import org.bonafide.evidence.seal.Ledger;
import org.bonafide.evidence.seal.Sealed;
import org.bonafide.evidence.seal.TimeStamp;
import org.bonafide.evidence.signed.SignerLists;

/**
 * A seal in words: what it shows, and what it does not. Lines that are sentences may be wrapped.
 */
public final class SealWords {

  /** The sentence that every user sees who makes or checks a time-stamp. */
  public static final String SHOWS =
      "A time-stamp shows that these digests, and so these files, existed no later than its time. It"
          + " does not show who made them, when before that time, or that no AI was used.";

  static final String SHOWS_NO_TIME =
      "Without a time-stamp a seal shows only whether files changed since it was made, not when that"
          + " was.";

  private SealWords() {}

  /** A seal that was made or stamped; the sentence on what it shows comes last. */
  static List<String> made(Sealed sealed) {
    List<String> lines = new ArrayList<>();
    int files = sealed.seal().files();
    lines.add(
        "Seal " + sealed.seal().number() + ": " + files + (files == 1 ? " file" : " files") + ".");
    lines.add("  Merkle root   " + sealed.seal().root());
    lines.add("  seal SHA-256  " + sealed.digest());
    lines.addAll(
        sealed
            .stamp()
            .map(SealWords::stamp)
            .orElse(List.of("  No time-stamp. The request is " + Ledger.requestOf(sealed) + ".")));
    lines.add(sealed.stamp().isPresent() ? SHOWS : SHOWS_NO_TIME);
    return lines;
  }

  /** A seal that was checked, the authority of its time-stamp being looked for on lists. */
  static List<String> checked(Sealed sealed, SignerLists lists) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Seal "
            + sealed.seal().number()
            + ", SHA-256 "
            + sealed.digest()
            + (sealed.stamp().isPresent() ? "" : ": no time-stamp, so no time"));
    sealed.stamp().ifPresent(stamp -> lines.addAll(stamp(stamp.lookedFor(lists))));
    return lines;
  }

  /** The time, and why it counts or does not. */
  static List<String> stamp(TimeStamp stamp) {
    String of = "(time-stamp " + stamp.serial() + " of " + stamp.authority() + ")";
    return stamp
        .known()
        .map(
            list ->
                List.of(
                    "  Existed no later than " + stamp.time() + " " + of,
                    "  The authority's certificate leads to the "
                        + list.words()
                        + ". Revocation was not asked for."))
        .orElseGet(
            () ->
                List.of(
                    "  Stamped " + stamp.time() + " " + of,
                    "  The authority is on no list at hand, so this bounds no day. Name its"
                        + " certificate with --trust, or keep it in "
                        + Ledger.NAME
                        + "/"
                        + Ledger.AUTHORITIES
                        + "."));
  }
}
