package org.bonafide.publish.evidence;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.diagnose.Severity;
import org.bonafide.evidence.seal.Ledger;
import org.bonafide.evidence.seal.MovedFiles;
import org.bonafide.evidence.seal.Sealed;
import org.bonafide.evidence.seal.SealedFiles;
import org.bonafide.evidence.seal.StampAuthority;
import org.bonafide.evidence.seal.TimeStamp;
import org.bonafide.evidence.seal.Verification;
import org.bonafide.publish.files.AtomicFolder;
import org.bonafide.publish.files.Exit;
import org.bonafide.publish.files.FileTrouble;

/**
 * Seals a record, has seals stamped, and checks them again.
 *
 * <p>Example: {@code Sealing.sealAt(content, Optional.empty())}.
 */
public final class Sealing {

  private Sealing() {}

  /**
   * What came of it.
   *
   * @param sealed the seal as it stands now; nothing where none was made
   */
  public record Result(Optional<Sealed> sealed, List<Finding> findings) {
    public Result {
      findings = List.copyOf(findings);
    }

    /** The seal in words, the sentence on what it shows last; nothing where none was made. */
    public List<String> words() {
      return sealed.map(SealWords::made).orElse(List.of());
    }
  }

  /**
   * Adds a seal over the record and its files. An authority that does not answer leaves the seal
   * without a time-stamp, with its request beside it.
   */
  public static Result seal(CaseFile.Content content, Optional<StampAuthority> authority) {
    List<Finding> findings = new ArrayList<>(content.ledger().findings());
    try {
      SealedFiles files = SealedFiles.of(content.file(), content.evidence());
      findings.addAll(files.findings());
      content.evidence().findings().stream()
          .filter(f -> f.severity() != Severity.NOTE)
          .forEach(findings::add);
      if (Exit.of(findings) != Exit.CLEAN) {
        return new Result(Optional.empty(), findings);
      }
      Path beside = content.file().getParent();
      Ledger ledger =
          new AtomicFolder(beside).alone(landing -> Ledger.of(beside).add(files.manifest()));
      Sealed sealed = ledger.last().orElseThrow();
      return authority.isEmpty()
          ? new Result(Optional.of(sealed), findings)
          : asked(ledger, sealed, authority.get(), findings);
    } catch (IOException e) {
      findings.add(FileTrouble.finding(Ledger.NAME, e));
      return new Result(Optional.empty(), findings);
    }
  }

  /** The same, an authority on the web being asked; nothing but the request is sent. */
  public static Result sealAt(CaseFile.Content content, Optional<URI> authority) {
    return seal(content, authority.map(StampAuthority::at));
  }

  /** Has the last seal stamped that has no time-stamp yet, by an authority on the web. */
  public static Result stampAt(CaseFile.Content content, URI authority) {
    return stamp(content, StampAuthority.at(authority));
  }

  /** The same, with the reply that the user fetched for the request beside the seal. */
  public static Result stampWith(CaseFile.Content content, Path reply) {
    return stamp(content, request -> Files.readAllBytes(reply));
  }

  /** Has the last seal stamped that has no time-stamp yet. */
  public static Result stamp(CaseFile.Content content, StampAuthority authority) {
    List<Finding> findings = new ArrayList<>(content.ledger().findings());
    List<Sealed> seals = content.ledger().seals();
    for (int i = seals.size() - 1; i >= 0; i--) {
      if (!seals.get(i).response()) {
        return asked(content.ledger(), seals.get(i), authority, findings);
      }
    }
    findings.add(
        Finding.error(
            "seal-none-open",
            Place.of(Ledger.NAME),
            "There is no seal that waits for a time-stamp.",
            "Make one first: bonafide evidence seal PROJECT"));
    return new Result(Optional.empty(), findings);
  }

  /** Checks the ledger and compares it with the files as they are. */
  static Verification verify(CaseFile.Content content) throws IOException {
    SealedFiles now = SealedFiles.of(content.file(), content.evidence(), content.ledger());
    return Verification.of(
        content.ledger(),
        now.manifest(),
        content.file().getFileName().toString(),
        MovedFiles.of(content.file().getParent(), content.ledger(), now.manifest()));
  }

  private static Result asked(
      Ledger ledger, Sealed sealed, StampAuthority authority, List<Finding> findings) {
    Path beside = ledger.folder().getParent();
    byte[] response;
    try {
      response = authority.answer(ledger.request(sealed));
    } catch (IOException | RuntimeException e) {
      findings.add(unanswered(sealed, e));
      return new Result(Optional.of(sealed), findings);
    }
    try {
      TimeStamp.Checked checked =
          new AtomicFolder(beside).alone(landing -> ledger.stamp(sealed, response));
      if (checked.stamp().isEmpty()) {
        findings.add(
            Finding.error(
                "time-stamp-refused",
                Place.of(Ledger.requestOf(sealed)),
                "There is no time-stamp: " + checked.why() + ".",
                "Ask again or another authority: bonafide evidence stamp PROJECT --authority URL"));
        return new Result(Optional.of(sealed), findings);
      }
      return new Result(
          Optional.of(
              new Sealed(sealed.seal(), sealed.digest(), sealed.manifest(), checked.stamp(), true)),
          findings);
    } catch (FileAlreadyExistsException e) {
      // Another run had it stamped in the meantime; a time-stamp is never written over.
      return new Result(stampedMeanwhile(beside, sealed), findings);
    } catch (IOException e) {
      findings.add(FileTrouble.finding(Ledger.requestOf(sealed), e));
      return new Result(Optional.of(sealed), findings);
    }
  }

  private static Optional<Sealed> stampedMeanwhile(Path beside, Sealed sealed) {
    try {
      return Ledger.of(beside).seals().stream()
          .filter(one -> one.digest().equals(sealed.digest()))
          .findFirst();
    } catch (IOException e) {
      return Optional.of(sealed);
    }
  }

  private static Finding unanswered(Sealed sealed, Exception e) {
    String why = e.getMessage() == null ? "it could not be reached" : e.getMessage();
    return Finding.error(
        "authority-unreachable",
        Place.of(Ledger.requestOf(sealed)),
        "The authority did not answer: " + why + ". The seal stands without a time-stamp.",
        "Try later: bonafide evidence stamp PROJECT --authority URL, or send the request by hand and"
            + " give the reply with --response FILE.");
  }
}
