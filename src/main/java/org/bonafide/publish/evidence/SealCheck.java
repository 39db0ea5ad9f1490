package org.bonafide.publish.evidence;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.bonafide.diagnose.Finding;
import org.bonafide.evidence.seal.Verification;
import org.bonafide.publish.files.FileTrouble;

/**
 * Every seal of a record and every sealed file, checked again.
 *
 * @param none whether there is no seal yet, nor anything wrong with the ledger
 * @param lines the seals in words, and how many files are as they were
 * @param json an array, an object a file
 */
public record SealCheck(boolean none, List<String> lines, String json, List<Finding> findings) {

  public SealCheck {
    lines = List.copyOf(lines);
    findings = List.copyOf(findings);
  }

  /**
   * Checks the ledger and compares it with the files as they are.
   *
   * @param named the record as the user named it
   * @param anchors certificates that the user trusts
   */
  public static SealCheck of(
      CaseFile.Content content, String named, Collection<X509Certificate> anchors) {
    List<Finding> wrong = content.ledger().findings();
    if (content.ledger().seals().isEmpty()) {
      return new SealCheck(wrong.isEmpty(), List.of(), "", wrong);
    }
    try {
      Verification verification = Sealing.verify(content);
      List<String> lines =
          content.ledger().seals().stream()
              .flatMap(seal -> SealWords.checked(seal, anchors).stream())
              .collect(Collectors.toCollection(ArrayList::new));
      lines.add(same(verification));
      return new SealCheck(
          false, lines, EvidenceJson.fates(verification.files()), verification.findings());
    } catch (IOException e) {
      return new SealCheck(false, List.of(), "", List.of(FileTrouble.finding(named, e)));
    }
  }

  private static String same(Verification verification) {
    long same =
        verification.files().stream().filter(f -> f.change() == Verification.Change.SAME).count();
    return same + " of " + verification.files().size() + " files are as they were sealed.";
  }
}
