package org.bonafide.evidence.scan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bonafide.project.Element;
import org.bonafide.project.Evidence;
import org.bonafide.project.Person;
import org.bonafide.project.Project;
import org.bonafide.project.Tool;
import org.bonafide.project.Work;

/**
 * What a record has already, so that a proposal names the same things by the same ids and adds
 * nothing twice.
 */
public final class Known {

  private final Map<String, String> tools = new HashMap<>();
  private final Map<String, String> unversioned = new HashMap<>();
  private final Map<String, String> digests = new HashMap<>();
  private final Map<String, String> files = new HashMap<>();
  private final Map<String, String> folders = new HashMap<>();
  private final Set<String> histories = new LinkedHashSet<>();
  private final Set<String> cited = new HashSet<>();
  private final Set<String> citedBy = new HashSet<>();
  private final Set<String> toolIds = new HashSet<>();
  private final Set<String> recordIds = new HashSet<>();

  /** The people who are called so; a name of two stands for neither. */
  private final Map<String, Set<String>> people = new HashMap<>();

  private Known() {}

  /** Nothing is known. */
  public static Known nothing() {
    return new Known();
  }

  /** What a project states. */
  public static Known of(Project project) {
    Known known = new Known();
    for (Tool tool : project.tools().values()) {
      known.toolIds.add(tool.id());
      known.tools.putIfAbsent(key(tool.name(), tool.version()), tool.id());
      known.tools.putIfAbsent(key(tool.name(), ""), tool.id());
      if (tool.version().isEmpty()) {
        known.unversioned.putIfAbsent(key(tool.name(), ""), tool.id());
      }
    }
    for (Person person : project.people().values()) {
      Stream.concat(
              Stream.of(person.name(), person.credit(), person.shown().pseudonym()),
              person.names().values().stream())
          .filter(name -> !name.isBlank())
          .forEach(
              name ->
                  known.people.computeIfAbsent(plain(name), n -> new HashSet<>()).add(person.id()));
    }
    for (Evidence record : project.records().values()) {
      known.recordIds.add(record.id());
      if (!record.file().isEmpty()) {
        known.files.putIfAbsent(record.file(), record.id());
      } else if (record.kind().equals(ProposedRecord.HISTORY)) {
        known.histories.add(record.id());
        known.folders.putIfAbsent(record.folder(), record.id());
      }
      if (!record.sha256().isEmpty()) {
        known.digests.putIfAbsent(record.sha256(), record.id());
      }
    }
    for (Work work : project.works().values()) {
      for (Element element : work.elements().values()) {
        element
            .steps()
            .forEach(
                step -> {
                  known.cited.addAll(step.records());
                  step.by()
                      .forEach(
                          person ->
                              step.records()
                                  .forEach(record -> known.citedBy.add(record + "\n" + person)));
                });
      }
    }
    return known;
  }

  Set<String> toolIds() {
    return toolIds;
  }

  Set<String> recordIds() {
    return recordIds;
  }

  /** A tool of the same name and version; where the file or the record names none, of the name. */
  Optional<String> tool(String name, String version) {
    String same = tools.get(key(name, version));
    return Optional.ofNullable(same == null ? unversioned.get(key(name, "")) : same);
  }

  /**
   * The record of a history of commits, which has neither a file nor a digest: the one of the same
   * folder, else the one whose id is made of the same name, or the only one of its kind that states
   * no folder where the scan has only one too.
   *
   * @param folder from that of the project file
   * @param scanned how many histories the scan has
   */
  Optional<String> history(String folder, String name, long scanned) {
    if (folders.containsKey(folder)) {
      return Optional.of(folders.get(folder));
    }
    String id = Naming.plain(name);
    boolean silent = folders.keySet().stream().allMatch(String::isEmpty);
    if (histories.contains(id) && (silent || id.equals(folders.get("")))) {
      return Optional.of(id);
    }
    return silent && scanned == 1 && histories.size() == 1
        ? histories.stream().findFirst()
        : Optional.empty();
  }

  /** The record of the same content, or of the same file where its digest is not stated. */
  Optional<String> record(String file, String sha256) {
    String same = sha256.isEmpty() ? null : digests.get(sha256);
    return Optional.ofNullable(same == null ? files.get(file) : same);
  }

  /** Whether a step names the record already. */
  boolean cited(String record) {
    return cited.contains(record);
  }

  /** Whether a step of a person names the record already. */
  boolean cited(String record, String person) {
    return citedBy.contains(record + "\n" + person);
  }

  /** The one person of the record who is called so; none where nobody is, or two are. */
  Optional<String> person(String name) {
    Set<String> called = people.getOrDefault(plain(name), Set.of());
    return called.size() == 1 ? called.stream().findFirst() : Optional.empty();
  }

  private static String plain(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(java.util.Locale.ROOT);
  }

  private static String key(String name, String version) {
    return name.toLowerCase(java.util.Locale.ROOT) + "\n" + version;
  }
}
