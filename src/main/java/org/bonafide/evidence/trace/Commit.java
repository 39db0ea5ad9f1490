package org.bonafide.evidence.trace;

import java.util.List;

/**
 * A commit of a git history. Both dates are set by whoever commits.
 *
 * @param id the digest by which git names it
 * @param author the name as written
 * @param written the author date, as in {@code 2026-03-02T10:00}
 * @param committed the committer date
 * @param helped trailers that name others or tools, without addresses
 * @param signed whether a signature stands in it; it is not verified
 */
public record Commit(
    String id,
    String author,
    String written,
    String committed,
    List<String> helped,
    boolean signed) {

  public Commit {
    helped = List.copyOf(helped);
  }

  /** The commit as a trace. */
  public Trace trace() {
    Trace.Draft draft =
        new Trace.Draft("git", Doing.COMMITTED)
            .tool("Git", "", "")
            .at(written)
            .with("commit", id)
            .with("author", author);
    if (!committed.regionMatches(0, written, 0, 10)) {
      draft.remark(
          "Written and committed on different days; the committer's date is "
              + committed.substring(0, 10)
              + ".");
    }
    helped.forEach(line -> draft.remark(Words.line(line) + "."));
    return (signed ? draft.signed().remark("Signature present, not verified.") : draft).done();
  }
}
