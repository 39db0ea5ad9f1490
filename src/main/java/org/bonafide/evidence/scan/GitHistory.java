package org.bonafide.evidence.scan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.evidence.trace.Agent;
import org.bonafide.evidence.trace.Commit;
import org.bonafide.evidence.trace.Commit.Named;
import org.bonafide.evidence.trace.Trace;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.FooterLine;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * The commits of a git repository, from the one that is checked out back to the first. No program
 * is started, no setting of the machine or of the user is read, and nothing is fetched.
 */
final class GitHistory {

  /** A longer history is read from its end. */
  static final int MOST = 20_000;

  /** Trailers that name others or tools. */
  private static final Pattern HELPED =
      Pattern.compile(
          "(co-?authored|assisted|generated|co-?developed|created|written|made)-(by|with)",
          Pattern.CASE_INSENSITIVE);

  /** Trailers that name tools and nobody else. */
  private static final Pattern TOOL =
      Pattern.compile("(assisted|generated)-(by|with)", Pattern.CASE_INSENSITIVE);

  /** A line of its own, as in {@code Generated with [Claude Code](https://claude.com)}. */
  private static final Pattern MADE_WITH =
      Pattern.compile(
          "^[^\\p{L}\\n]{0,8}Generated (?:with|by|using) \\[?([^\\]\\n.]{2,60})",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  private static final int MOST_LINES = 5;

  /** More files and folders at the top than a person would read of one commit. */
  private static final int MOST_PATHS = 20;

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
    Function<Named, Optional<Agent>> finder = Commit.finder();
    QuietSystem.use();
    try (Repository repository =
            new FileRepositoryBuilder().setGitDir(git.toFile()).setMustExist(true).build();
        RevWalk walk = new RevWalk(repository);
        RevWalk beside = new RevWalk(repository)) {
      ObjectId last = repository.resolve("HEAD");
      if (last != null) {
        head = last.name();
        walk.markStart(walk.parseCommit(last));
        for (RevCommit commit : walk) {
          if (traces.size() >= MOST) {
            findings.add(tooLong(place));
            break;
          }
          traces.add(commit(commit, finder, beside));
        }
      }
    } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
      findings.add(unreadable(place));
    }
    return new Scanned(name, "git", "", -1, "", traces, head);
  }

  private static Trace commit(
      RevCommit commit, Function<Named, Optional<Agent>> finder, RevWalk beside)
      throws IOException {
    PersonIdent author = commit.getAuthorIdent();
    PersonIdent committer = commit.getCommitterIdent();
    List<String> helped = new ArrayList<>();
    List<Named> named = new ArrayList<>(List.of(named(author), named(committer)));
    for (FooterLine line : commit.getFooterLines()) {
      if (HELPED.matcher(line.getKey()).matches()) {
        helped.add(line.getKey() + ": " + line.getValue().replaceAll("\\s*<[^>]*>", ""));
        named.add(new Named(line.getValue(), TOOL.matcher(line.getKey()).matches()));
      }
    }
    Matcher made = MADE_WITH.matcher(commit.getFullMessage());
    for (int i = 0; i < MOST_LINES && made.find(); i++) {
      named.add(new Named(made.group(1), true));
    }
    List<String> agents =
        named.stream().map(finder).flatMap(Optional::stream).map(Agent::name).distinct().toList();
    return new Commit(
            commit.name(),
            author.getName(),
            author.getWhenAsInstant().atZone(author.getZoneId()).toLocalDateTime().toString(),
            committer.getWhenAsInstant().atZone(committer.getZoneId()).toLocalDateTime().toString(),
            helped,
            agents,
            agents.isEmpty() ? List.of() : changed(commit, beside),
            commit.getRawGpgSignature() != null)
        .trace();
  }

  /** The files and folders at the top that a commit changed, seen from its first parent. */
  private static List<String> changed(RevCommit commit, RevWalk beside) throws IOException {
    List<String> changed = new ArrayList<>();
    try (TreeWalk trees = new TreeWalk(beside.getObjectReader())) {
      trees.addTree(beside.parseCommit(commit).getTree());
      if (commit.getParentCount() == 0) {
        trees.addTree(new EmptyTreeIterator());
      } else {
        trees.addTree(beside.parseCommit(commit.getParent(0)).getTree());
      }
      trees.setFilter(TreeFilter.ANY_DIFF);
      while (trees.next() && changed.size() < MOST_PATHS) {
        changed.add(trees.getPathString());
      }
    }
    beside.reset();
    return changed;
  }

  private static Named named(PersonIdent ident) {
    return new Named(ident.getName() + " <" + ident.getEmailAddress() + ">", false);
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
