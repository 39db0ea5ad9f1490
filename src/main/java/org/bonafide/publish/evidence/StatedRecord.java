package org.bonafide.publish.evidence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Project;
import org.bonafide.project.yaml.ProjectReader;
import org.bonafide.publish.files.DataTrouble;

/**
 * A record to which evidence is to be added, as it stands.
 *
 * @param current the folder from which names are read
 * @param named as the user named it; empty where there is none yet
 * @param project nothing where there is none or it cannot be read
 * @param findings of a record that cannot be read
 */
public record StatedRecord(
    Path current, String named, Optional<Project> project, List<Finding> findings) {

  /** No record yet. */
  public static final StatedRecord NONE =
      new StatedRecord(Path.of(""), "", Optional.empty(), List.of());

  public StatedRecord {
    findings = List.copyOf(findings);
  }

  /** Reads a record by name; an empty name is no record yet. */
  public static StatedRecord read(Path current, String named) {
    if (named.isEmpty()) {
      return new StatedRecord(current, named, Optional.empty(), List.of());
    }
    return DataTrouble.met(
        () -> {
          ProjectReader.Reading reading = ProjectReader.read(current.resolve(named));
          return new StatedRecord(current, named, reading.project(), reading.findings());
        },
        slips -> new StatedRecord(current, named, Optional.empty(), slips));
  }

  /** Whether more than one work has elements, so that only both names say which is meant. */
  public boolean isOfSeveralWorks() {
    return elements().stream().map(id -> id.substring(0, id.indexOf('.'))).distinct().count() > 1;
  }

  /** The elements whose steps a scan may propose, as in {@code poster.scene}. */
  public List<String> elements() {
    List<String> all = new ArrayList<>();
    project.ifPresent(
        p ->
            p.works()
                .values()
                .forEach(w -> w.elements().keySet().forEach(e -> all.add(w.id() + "." + e))));
    return all;
  }

  /**
   * The way from the folder of the record to a folder, with a slash at its end; nothing where that
   * is elsewhere and has to be copied first. A record names its files from its own folder.
   */
  public Optional<String> prefix(Path folder) {
    Path home =
        current
            .resolve(named.isEmpty() ? "project.yaml" : named)
            .toAbsolutePath()
            .normalize()
            .getParent();
    Path read = folder.toAbsolutePath().normalize();
    if (!read.startsWith(home)) {
      return Optional.empty();
    }
    String way = home.relativize(read).toString().replace('\\', '/');
    return Optional.of(way.isEmpty() ? "" : way + "/");
  }
}
