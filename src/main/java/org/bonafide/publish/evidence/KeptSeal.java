package org.bonafide.publish.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.bonafide.evidence.seal.KeptDigest;
import org.bonafide.evidence.seal.Ledger;

/**
 * A seal that has to be in the ledger, by its digest as it was kept elsewhere.
 *
 * <p>Example: {@code KeptSeal.read(current, "claim.json")}, or the 64 digits themselves.
 */
public final class KeptSeal {

  /** Claims and excerpts are some thousand letters. */
  private static final int LARGEST = 4 << 20;

  private final KeptDigest digest;

  private KeptSeal(KeptDigest digest) {
    this.digest = digest;
  }

  /** Reads what a user named; nothing where it is neither a digest nor a file with one. */
  public static Optional<KeptSeal> read(Path current, String named) {
    Optional<KeptDigest> typed = KeptDigest.typed(named);
    if (typed.isPresent()) {
      return typed.map(KeptSeal::new);
    }
    try {
      Path file = current.resolve(named);
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      try (InputStream in = Files.newInputStream(file)) {
        String text = new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8);
        return KeptDigest.in(file.getFileName().toString(), text).map(KeptSeal::new);
      }
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  void check(Ledger ledger, List<Finding> findings) {
    digest.check(ledger, findings);
  }
}
