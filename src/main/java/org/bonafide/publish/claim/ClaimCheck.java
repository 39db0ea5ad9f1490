package org.bonafide.publish.claim;

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
import org.bonafide.evidence.RecordFiles;
import org.bonafide.evidence.marks.AiMark;
import org.bonafide.evidence.marks.AiMarks;
import org.bonafide.evidence.trace.AiSaid;
import org.bonafide.publish.files.FileTrouble;

/**
 * Whether a claim and files agree: each file by its digest, and by what marks in it say of AI. That
 * they agree says that the file is the one that the claim names; what the claim says of it rests on
 * the record of who made the claim.
 *
 * @param lines what agrees, in words
 * @param findings what does not
 */
public record ClaimCheck(List<String> lines, List<Finding> findings) {

  static final String DIFFERS = "claim-file-differs";
  static final String CONTRADICTS = "claim-mark-contradicts";

  /** What a claim says where nothing in a work was generated. */
  private static final String NOTHING = "none";

  public ClaimCheck {
    lines = List.copyOf(lines);
    findings = List.copyOf(findings);
  }

  /**
   * Checks files against a claim.
   *
   * @param current the folder that names are read from
   * @param claim the claim as the user named it
   * @param files as the user named them
   */
  public static ClaimCheck of(Path current, String claim, List<String> files) {
    List<Finding> findings = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    Optional<ClaimOnFile> read = read(current, claim, findings);
    if (read.isEmpty()) {
      return new ClaimCheck(lines, findings);
    }
    for (String file : files) {
      try {
        check(ClaimedFile.plain(current, file), file, read.get(), lines, findings);
      } catch (IOException | InvalidPathException e) {
        findings.add(FileTrouble.unread(file));
      }
    }
    return new ClaimCheck(lines, findings);
  }

  private static Optional<ClaimOnFile> read(Path current, String claim, List<Finding> findings) {
    try (InputStream in = Files.newInputStream(current.resolve(claim))) {
      byte[] bytes = in.readNBytes(ClaimOnFile.LARGEST);
      return ClaimOnFile.read(claim, new String(bytes, StandardCharsets.UTF_8), findings);
    } catch (IOException | InvalidPathException e) {
      findings.add(FileTrouble.unread(claim));
    }
    return Optional.empty();
  }

  private static void check(
      Path file, String named, ClaimOnFile claim, List<String> lines, List<Finding> findings)
      throws IOException {
    RecordFiles files = RecordFiles.below(file.getParent());
    String name = file.getFileName().toString();
    String digest = files.sha256(name);
    Optional<ClaimedFile> same =
        claim.files().stream().filter(one -> one.sha256().equals(digest)).findFirst();
    if (same.isPresent()) {
      lines.add(named + " is the file that the claim names \"" + same.get().name() + "\".");
    } else {
      findings.add(differs(named, digest, claim));
    }
    marks(files, name, named, claim).ifPresent(findings::add);
  }

  private static Finding differs(String named, String digest, ClaimOnFile claim) {
    String those =
        claim.files().isEmpty()
            ? "The claim names no file"
            : "None of the " + claim.files().size() + " files of the claim is this one";
    return Finding.error(
        DIFFERS,
        Place.of(named),
        those + " (its SHA-256 is " + digest + ").",
        "Compare the file that was claimed: any change, also one that a platform makes, gives"
            + " another digest.");
  }

  /** A mark of AI in a file whose claim says that nothing was generated. */
  private static Optional<Finding> marks(
      RecordFiles files, String name, String named, ClaimOnFile claim) {
    AiMark mark = AiMarks.in(files, name);
    boolean none =
        !claim.works().isEmpty()
            && claim.works().stream().allMatch(work -> work.generated().equals(NOTHING));
    return none && mark.said() == AiSaid.YES
        ? Optional.of(
            Finding.error(
                CONTRADICTS,
                Place.of(named),
                "The claim says that nothing was generated; the file says the opposite ("
                    + mark.inWords()
                    + ").",
                "Ask who made the claim which of the two is right."))
        : Optional.empty();
  }
}
