package org.bonafide.publish.redline;

import java.util.List;
import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.word.Host;
import org.bonafide.word.HostParagraph;
import org.bonafide.word.HostRefused;
import org.bonafide.word.drafts.Redline;

/**
 * Makes a redline of two drafts of ours, in memory.
 *
 * <p>Example: {@code DraftRedliner.redline("draft-1.docx", old, "draft-2.docx", now, "Ada Cole")}.
 * Throws nothing for what a user or a hostile file can do wrong: that is a finding.
 */
public final class DraftRedliner {

  private DraftRedliner() {}

  /**
   * What came of it.
   *
   * @param redline nothing where a file is not worked on
   * @param findings why
   */
  public record Outcome(Optional<Made> redline, List<Finding> findings) {
    public Outcome {
      findings = List.copyOf(findings);
    }
  }

  /**
   * A redline.
   *
   * @param bytes the whole file
   * @param insertions how many there are
   * @param deletions how many there are
   * @param forms how many paragraphs stand in another form than before
   */
  public record Made(byte[] bytes, int insertions, int deletions, int forms) {}

  /**
   * Compares.
   *
   * @param author under whose name the changes stand; they bear no day
   */
  public static Outcome redline(
      String oldFile, byte[] old, String newFile, byte[] now, String author) {
    try {
      Host before = unchanged(Host.read(oldFile, old));
      Host after = unchanged(Host.read(newFile, now));
      Redline made = Redline.of(before, after, author);
      // A list that no paragraph of the new draft was in may be one that nobody can read.
      Host.read(newFile, made.bytes());
      return new Outcome(
          Optional.of(new Made(made.bytes(), made.insertions(), made.deletions(), made.forms())),
          List.of());
    } catch (HostRefused e) {
      return new Outcome(Optional.empty(), List.of(e.finding()));
    }
  }

  /** A draft with changes in it has two texts, and which of them is meant cannot be known. */
  private static Host unchanged(Host draft) throws HostRefused {
    if (draft.paragraphs().stream().map(HostParagraph::traits).anyMatch(one -> one.changed())) {
      throw new HostRefused(
          Finding.error(
              HostRefused.REFUSED,
              Place.of(draft.file()),
              "\"" + draft.file() + "\" holds tracked changes, so it has two texts.",
              "Accept or reject them first, or use bonafide returned."));
    }
    if (!draft.prefix().equals("w")) {
      throw new HostRefused(
          Finding.error(
              HostRefused.REFUSED,
              Place.of(draft.file()),
              "\"" + draft.file() + "\" is no draft as it was written by generate.",
              "Name two drafts that generate wrote."));
    }
    return draft;
  }
}
