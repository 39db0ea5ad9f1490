package org.bonafide.publish.evidence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bonafide.diagnose.Finding;
import org.bonafide.evidence.seal.Verification;
import org.bonafide.evidence.signed.SignerLists;
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
   * @param trusted certificates that the user trusts
   * @param kept digests of seals that were kept elsewhere
   */
  public static SealCheck of(
      CaseFile.Content content, String named, TrustFile trusted, List<KeptSeal> kept) {
    List<Finding> wrong = new ArrayList<>(content.ledger().findings());
    kept.forEach(one -> one.check(content.ledger(), wrong));
    if (content.ledger().seals().isEmpty()) {
      return new SealCheck(wrong.isEmpty(), List.of(), "[]\n", wrong);
    }
    SignerLists lists = trusted.beside(content.ledger().authorities());
    try {
      Verification verification = Sealing.verify(content);
      List<String> lines =
          content.ledger().seals().stream()
              .flatMap(seal -> SealWords.checked(seal, lists).stream())
              .collect(Collectors.toCollection(ArrayList::new));
      lines.add(same(verification));
      List<Finding> findings = new ArrayList<>(wrong);
      verification.findings().stream().filter(f -> !wrong.contains(f)).forEach(findings::add);
      return new SealCheck(false, lines, EvidenceJson.fates(verification.files()), findings);
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
