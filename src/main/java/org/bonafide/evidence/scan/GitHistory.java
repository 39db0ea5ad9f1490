package org.bonafide.evidence.scan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.evidence.trace.Commit;
import org.bonafide.evidence.trace.Trace;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.FooterLine;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * The commits of a git repository, from the one that is checked out back to the first. No program
 * is started, no setting of the machine or of the user is read, and nothing is fetched.
 */
final class GitHistory {

  /** A longer history is read from its end. */
  static final int MOST = 20_000;

  private GitHistory() {}

  /**
   * Reads a history.
   *
   * @param git the folder {@code .git}
   * @param name of the folder, as the scan lists it
   */
  static Scanned read(Path git, String name, List<Finding> findings) {
    Place place = Place.of(name);
    List<Trace> traces = new ArrayList<>();
    String head = "";
    QuietSystem.use();
    try (Repository repository =
            new FileRepositoryBuilder().setGitDir(git.toFile()).setMustExist(true).build();
        RevWalk walk = new RevWalk(repository)) {
      ObjectId last = repository.resolve("HEAD");
      if (last != null) {
        head = last.name();
        walk.markStart(walk.parseCommit(last));
        for (RevCommit commit : walk) {
          if (traces.size() >= MOST) {
            findings.add(tooLong(place));
            break;
          }
          traces.add(commit(commit));
        }
      }
    } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
      findings.add(unreadable(place));
    }
    return new Scanned(name, "git", "", -1, "", traces, head);
  }

  private static Trace commit(RevCommit commit) {
    PersonIdent author = commit.getAuthorIdent();
    PersonIdent committer = commit.getCommitterIdent();
    List<String> helped = new ArrayList<>();
    for (FooterLine line : commit.getFooterLines()) {
      if (line.getKey().matches("(?i)(co-authored|assisted|generated)-(by|with)")) {
        helped.add(line.getKey() + ": " + line.getValue().replaceAll("\\s*<[^>]*>", ""));
      }
    }
    return new Commit(
            commit.name(),
            author.getName(),
            author.getWhenAsInstant().atZone(author.getZoneId()).toLocalDateTime().toString(),
            committer.getWhenAsInstant().atZone(committer.getZoneId()).toLocalDateTime().toString(),
            helped,
            commit.getRawGpgSignature() != null)
        .trace();
  }

  private static Finding tooLong(Place place) {
    return Finding.note(
        "scan-limit",
        place,
        "The git history is longer than " + MOST + " commits; the oldest were not read.",
        "Nothing needs to be done: seal the repository's last commit.");
  }

  private static Finding unreadable(Place place) {
    return Finding.warning(
        "scan-file",
        place,
        "The git history cannot be read, or not to its end.",
        "Check it with: git fsck.");
  }
}
