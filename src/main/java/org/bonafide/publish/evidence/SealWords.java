package org.bonafide.publish.evidence;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bonafide.evidence.seal.Ledger;
import org.bonafide.evidence.seal.Sealed;
import org.bonafide.evidence.seal.TimeStamp;

/**
 * A seal in words: what it shows, and what it does not. Lines that are sentences may be wrapped.
 */
public final class SealWords {

  /** The sentence that every user sees who makes or checks a time-stamp. */
  public static final String SHOWS =
      "A time-stamp shows that these digests, and so these files, existed no later than its time. It"
          + " does not show who made them, when before that time, or that no AI was used.";

  private static final String SHOWS_NO_TIME =
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
    lines.add(
        sealed
            .stamp()
            .map(SealWords::stamp)
            .orElse("  No time-stamp. The request is " + Ledger.requestOf(sealed) + "."));
    lines.add(sealed.stamp().isPresent() ? SHOWS : SHOWS_NO_TIME);
    return lines;
  }

  /** A seal that was checked, and how its certificate stands to those that are trusted. */
  static List<String> checked(Sealed sealed, Collection<X509Certificate> anchors) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Seal "
            + sealed.seal().number()
            + ", SHA-256 "
            + sealed.digest()
            + (sealed.stamp().isPresent() ? "" : ": no time-stamp, so no time"));
    sealed
        .stamp()
        .ifPresent(
            stamp -> {
              lines.add(stamp(stamp));
              lines.add(trust(stamp, anchors));
            });
    return lines;
  }

  private static String stamp(TimeStamp stamp) {
    return "  Existed no later than "
        + stamp.time()
        + " (time-stamp "
        + stamp.serial()
        + " of "
        + stamp.authority()
        + ")";
  }

  private static String trust(TimeStamp stamp, Collection<X509Certificate> anchors) {
    return anchors.isEmpty()
        ? "  Its certificate was not compared with any that you trust; name one with --trust."
        : stamp.trusted(anchors)
            ? "  Its certificate leads to one that you trust. Revocation was not asked for."
            : "  Its certificate does not lead to any that you named with --trust.";
  }
}
