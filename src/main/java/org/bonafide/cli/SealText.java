package org.bonafide.cli;

import java.security.cert.X509Certificate;
import java.util.Collection;
import org.bonafide.evidence.seal.Ledger;
import org.bonafide.evidence.seal.Sealed;
import org.bonafide.evidence.seal.TimeStamp;

/** A seal in words: what it shows, and what it does not. */
record SealText(Terminal terminal) {

  /** The sentence that every user sees who makes or checks a time-stamp. */
  static final String SHOWS =
      "A time-stamp shows that these digests, and so these files, existed no later than its time. It"
          + " does not show who made them, when before that time, or that no AI was used.";

  void made(Sealed sealed) {
    line("Seal " + sealed.seal().number() + ": " + files(sealed.seal().files()) + ".");
    line("  Merkle root   " + sealed.seal().root());
    line("  seal SHA-256  " + sealed.digest());
    if (sealed.stamp().isPresent()) {
      stamp(sealed.stamp().get());
      Wrapped.lines(SHOWS, terminal.width()).forEach(this::line);
    } else {
      line("  No time-stamp. The request is " + Ledger.requestOf(sealed) + ".");
      Wrapped.lines(
              "Without a time-stamp a seal shows only whether files changed since it was made,"
                  + " not when that was.",
              terminal.width())
          .forEach(this::line);
    }
  }

  void stamp(TimeStamp stamp) {
    line(
        "  Existed no later than "
            + stamp.time()
            + " (time-stamp "
            + stamp.serial()
            + " of "
            + Printable.of(stamp.authority())
            + ")");
  }

  void trust(TimeStamp stamp, Collection<X509Certificate> anchors) {
    line(
        anchors.isEmpty()
            ? "  Its certificate was not compared with any that you trust; name one with --trust."
            : stamp.trusted(anchors)
                ? "  Its certificate leads to one that you trust. Revocation was not asked for."
                : "  Its certificate does not lead to any that you named with --trust.");
  }

  private static String files(int count) {
    return count + (count == 1 ? " file" : " files");
  }

  private void line(String words) {
    terminal.out().println(words);
  }
}
