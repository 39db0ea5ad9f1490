package org.bonafide.evidence.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.bonafide.diagnose.Finding;
import org.bonafide.evidence.container.Sha256;
import org.bonafide.evidence.signed.SignerLists;

/** Reads one seal of the ledger and checks it against itself and the one before. */
record LedgerEntry(Path folder, String name, SignerLists authorities) {

  void read(List<Sealed> seals, List<Finding> findings) {
    Optional<String> text = file(Ledger.SEAL, findings);
    Optional<Seal> seal = text.flatMap(Seal::read);
    if (seal.isEmpty()) {
      text.ifPresent(t -> findings.add(broken(Ledger.SEAL, "The seal was changed.")));
      return;
    }
    linked(seal.get(), seals, findings);
    byte[] digest = Sha256.raw(text.get().getBytes(StandardCharsets.UTF_8));
    TimeStamp.Checked stamp = stamp(digest, findings);
    seals.add(
        new Sealed(
            seal.get(),
            Sha256.of(text.get()),
            manifest(seal.get(), findings),
            stamp.stamp(),
            Files.exists(folder.resolve(Ledger.RESPONSE))));
  }

  private void linked(Seal seal, List<Sealed> before, List<Finding> findings) {
    Sealed last = before.isEmpty() ? null : before.get(before.size() - 1);
    int expected = last == null ? 1 : last.seal().number() + 1;
    if (seal.number() != Integer.parseInt(folder.getFileName().toString())) {
      findings.add(broken(Ledger.SEAL, "The seal has another number than its folder."));
    } else if (seal.number() != expected) {
      findings.add(broken(Ledger.SEAL, "Seal " + expected + " is missing before it."));
    } else if (!seal.previous().equals(last == null ? Seal.NO_SEAL_BEFORE : last.digest())) {
      findings.add(
          broken(Ledger.SEAL, "It names another seal before it than the one that is there."));
    }
  }

  private Manifest manifest(Seal seal, List<Finding> findings) {
    Optional<String> text = file(Ledger.MANIFEST, findings);
    Optional<Manifest> manifest = text.flatMap(Manifest::read);
    boolean same =
        manifest.isPresent()
            && Sha256.of(text.get()).equals(seal.manifest())
            && manifest.get().root().equals(seal.root())
            && manifest.get().digests().size() == seal.files();
    if (text.isPresent() && !same) {
      findings.add(broken(Ledger.MANIFEST, "The list of files is not the one that was sealed."));
    }
    return same ? manifest.get() : new Manifest(new TreeMap<>());
  }

  private TimeStamp.Checked stamp(byte[] digest, List<Finding> findings) {
    Path response = folder.resolve(Ledger.RESPONSE);
    if (!Files.exists(response)) {
      return TimeStamp.Checked.refused("");
    }
    try {
      TimeStamp.Checked checked =
          TimeStamp.check(
              Ledger.bytes(folder.resolve(Ledger.REQUEST)),
              Ledger.bytes(response),
              digest,
              authorities);
      if (checked.stamp().isEmpty()) {
        findings.add(
            broken(Ledger.RESPONSE, "The time-stamp does not hold: " + checked.why() + "."));
      }
      return checked;
    } catch (IOException e) {
      findings.add(broken(Ledger.RESPONSE, "The time-stamp or its request cannot be read."));
      return TimeStamp.Checked.refused("");
    }
  }

  private Optional<String> file(String file, List<Finding> findings) {
    try {
      return Optional.of(new String(Ledger.bytes(folder.resolve(file)), StandardCharsets.UTF_8));
    } catch (IOException e) {
      findings.add(broken(file, "The file is not there or cannot be read."));
      return Optional.empty();
    }
  }

  private Finding broken(String file, String message) {
    return Ledger.broken(name + "/" + file, message);
  }
}
