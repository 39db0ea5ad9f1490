package org.bonafide.publish.evidence;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bonafide.evidence.scan.Known;
import org.bonafide.evidence.scan.Proposal;
import org.bonafide.evidence.scan.ProposalOptions;
import org.bonafide.evidence.scan.Scan;
import org.bonafide.parallel.Threads;
import org.bonafide.project.Project;
import org.bonafide.project.yaml.Additions;
import org.bonafide.project.yaml.ProjectReader;

/**
 * Files that somebody sorted to the parts of a record, and the record with what they tell: what
 * {@code evidence scan --write --element} adds, for one part after the other.
 *
 * <p>Example: {@code new SortedFiles(groups, Set.of()).added("project.yaml", text)}.
 *
 * @param conversations ids of those that were for this work
 */
public record SortedFiles(List<Group> groups, Set<String> conversations) {

  /**
   * The files of a part.
   *
   * @param folder in which they lie now, and nothing else
   * @param prefix how the record names that folder, with a slash at its end
   * @param element as in {@code poster.scene}; empty where nobody said of which part they are
   */
  public record Group(Path folder, String prefix, String element) {}

  /**
   * The record with what was found.
   *
   * @param unsorted steps that were left out, since nobody said of which part they are
   * @param questions what the files leave open
   */
  public record Added(
      String text, int tools, int steps, int records, int unsorted, List<String> questions) {
    private Added and(String changed, Additions more, int left, List<String> asked) {
      return new Added(
          changed,
          tools + more.tools().size(),
          steps + more.steps().size(),
          records + more.records().size(),
          unsorted + left,
          Stream.concat(questions.stream(), asked.stream()).distinct().toList());
    }
  }

  public SortedFiles {
    groups = List.copyOf(groups);
    conversations = Set.copyOf(conversations);
  }

  /**
   * Adds to the text of a record; nothing where it is no sound record, or has no such part.
   *
   * @param named how the record is called
   */
  public Optional<Added> added(String named, String text) {
    Optional<Added> all = Optional.of(new Added(text, 0, 0, 0, 0, List.of()));
    for (Group group : groups) {
      all = all.flatMap(so -> added(named, so, group));
    }
    return all;
  }

  private Optional<Added> added(String named, Added so, Group group) {
    Optional<Project> project =
        ProjectReader.read(named, so.text().getBytes(StandardCharsets.UTF_8)).project();
    if (project.isEmpty()) {
      return Optional.empty();
    }
    ProposalOptions options =
        new ProposalOptions(
            ProposalOptions.Contents.COPIED,
            group.prefix(),
            conversations,
            Known.of(project.get()));
    Proposal found = Proposal.of(Scan.of(group.folder(), Scan.MOST, Threads.ONE), options);
    Additions more = additions(found, group.element());
    int left = found.steps().size() - more.steps().size();
    return RecordAdditions.added(so.text(), List.of(more))
        .map(changed -> so.and(changed, more, left, found.questions()));
  }

  /** Files of no part are named as records; an act, and the tool of an act, is of a part. */
  private static Additions additions(Proposal found, String element) {
    int dot = element.indexOf('.');
    return dot < 0
        ? new Additions(Map.of(), List.of(), found.records(), "", "")
        : new Additions(
            found.tools(),
            found.steps(),
            found.records(),
            element.substring(0, dot),
            element.substring(dot + 1));
  }
}
