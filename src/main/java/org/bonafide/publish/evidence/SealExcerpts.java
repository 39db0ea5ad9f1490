package org.bonafide.publish.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.evidence.seal.Ledger;
import org.bonafide.evidence.seal.SealExcerpt;
import org.bonafide.evidence.seal.TimeStamp;
import org.bonafide.evidence.signed.SignerLists;
import org.bonafide.publish.files.FileTrouble;

/**
 * Excerpts of seals: one exhibit shown to have been sealed, without the others.
 *
 * <p>Example: {@code SealExcerpts.of(content, "exports/grid.png", 0)}.
 *
 * @param text the excerpt; empty where there is none
 * @param lines what was found, in words
 */
public record SealExcerpts(String text, List<String> lines, List<Finding> findings) {

  private static final int LARGEST = 8 << 20;

  public SealExcerpts {
    lines = List.copyOf(lines);
    findings = List.copyOf(findings);
  }

  /**
   * The excerpt for a file of the record.
   *
   * @param file by the name that the seal has
   * @param number of the seal; 0 for the best one, which is the first with a time-stamp, else the
   *     first
   */
  public static SealExcerpts of(CaseFile.Content content, String file, int number) {
    Ledger ledger = content.ledger();
    try {
      Optional<SealExcerpt> excerpt = ledger.excerpt(file, number);
      return excerpt.isPresent()
          ? new SealExcerpts(excerpt.get().text(), List.of(), ledger.findings())
          : wrong(
              "seal-excerpt",
              file,
              number == 0
                  ? "No seal has the file."
                  : "Seal " + number + " is not there, or does not have the file.",
              "Name the file as manifest.txt of the seal has it, or seal it first.");
    } catch (IOException e) {
      return new SealExcerpts("", List.of(), List.of(FileTrouble.finding(Ledger.NAME, e)));
    }
  }

  /**
   * Checks an excerpt against a file.
   *
   * @param trusted certificates of authorities beside the lists that ship
   */
  public static SealExcerpts check(Path current, String named, String file, TrustFile trusted) {
    Optional<SealExcerpt> read = text(current, named).flatMap(SealExcerpt::read);
    if (read.isEmpty()) {
      return wrong(
          "seal-excerpt",
          named,
          "The file is no excerpt of a seal, or it was edited.",
          "Ask whoever gave it to you for the file as it was written.");
    }
    SealExcerpt excerpt = read.get();
    if (!excerpt.holds()) {
      return wrong(
          "seal-excerpt",
          named,
          "Its line does not lead to the root of the seal.",
          "Ask whoever gave it to you for the file as it was written.");
    }
    try {
      String digest = SealExcerpt.digestOf(current.resolve(file));
      return digest.equals(excerpt.sha256())
          ? held(excerpt, named, trusted.beside(SignerLists.SHIPPED))
          : wrong(
              "seal-excerpt",
              file,
              "The file is not the one of the excerpt: its SHA-256 is "
                  + digest
                  + ", that of the excerpt "
                  + excerpt.sha256()
                  + ".",
              "Compare the file as it was sealed.");
    } catch (IOException | InvalidPathException e) {
      return new SealExcerpts("", List.of(), List.of(FileTrouble.unread(file)));
    }
  }

  private static SealExcerpts held(SealExcerpt excerpt, String named, SignerLists lists) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "The file is the one that was sealed as \""
            + excerpt.file()
            + "\" (seal "
            + excerpt.seal().number()
            + ", SHA-256 "
            + excerpt.digest()
            + ").");
    TimeStamp.Checked stamp = excerpt.stamp(lists);
    stamp.stamp().ifPresent(one -> lines.addAll(SealWords.stamp(one)));
    if (stamp.stamp().isEmpty() && !stamp.why().isEmpty()) {
      return wrong(
          "seal-excerpt",
          named,
          "The time-stamp does not hold: " + stamp.why() + ".",
          "Ask whoever gave it to you for the file as it was written.");
    }
    lines.add(stamp.stamp().isPresent() ? SealWords.SHOWS : SealWords.SHOWS_NO_TIME);
    return new SealExcerpts("", lines, List.of());
  }

  private static Optional<String> text(Path current, String named) {
    try (InputStream in = Files.newInputStream(current.resolve(named))) {
      return Optional.of(new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8));
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static SealExcerpts wrong(String rule, String file, String message, String remedy) {
    return new SealExcerpts(
        "", List.of(), List.of(Finding.error(rule, Place.of(file), message, remedy)));
  }
}
