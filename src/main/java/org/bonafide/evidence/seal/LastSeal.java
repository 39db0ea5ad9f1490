package org.bonafide.evidence.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.bonafide.evidence.container.Sha256;

/**
 * Number and digest of the last seal in a file beside the seals, as in {@code 3 5e1f...}. A seal
 * that is lost at the end breaks no link, and is missed by this file. Whoever cuts it off on
 * purpose can change the file too: against that only a digest that is kept elsewhere helps ({@link
 * KeptDigest}).
 */
final class LastSeal {

  private LastSeal() {}

  /** Written after the seal itself, so that a run that is killed between leaves an earlier one. */
  static void write(Path file, Seal seal) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.writeString(fresh, seal.number() + " " + Sha256.of(seal.text()) + "\n");
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /** A ledger from before there was such a file says nothing of its end. */
  static void check(Path file, List<Sealed> seals, List<Finding> findings) {
    if (!Files.exists(file)) {
      return;
    }
    String name = Ledger.NAME + "/" + Ledger.LAST;
    try {
      String text = new String(Ledger.bytes(file), StandardCharsets.UTF_8).strip();
      String[] parts = text.split(" ", -1);
      if (parts.length != 2 || !parts[1].matches("[0-9a-f]{64}") || !parts[0].matches("\\d{1,8}")) {
        findings.add(Ledger.broken(name, "The file was changed."));
      } else {
        missed(Integer.parseInt(parts[0]), parts[1], file, seals).stream()
            .map(message -> Ledger.broken(name, message))
            .forEach(findings::add);
      }
    } catch (IOException e) {
      findings.add(Ledger.broken(name, "The file cannot be read."));
    }
  }

  /** What is wrong with the end; a seal that is there and was changed is told at its own file. */
  private static Optional<String> missed(int number, String digest, Path file, List<Sealed> seals) {
    Optional<Sealed> its = seals.stream().filter(s -> s.seal().number() == number).findFirst();
    if (its.isPresent()) {
      return its.get().digest().equals(digest)
          ? Optional.empty()
          : Optional.of("Seal " + number + " is another than the one that was made.");
    }
    return Files.exists(file.resolveSibling(Ledger.name(number)))
        ? Optional.empty()
        : Optional.of("Seal " + number + " was the last one made, and it is not there.");
  }
}
