package org.bonafide.publish.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.diagnose.Severity;
import org.bonafide.project.yaml.Additions;
import org.bonafide.project.yaml.FileLines;
import org.bonafide.project.yaml.ProjectReader;
import org.bonafide.project.yaml.RecordText;
import org.bonafide.publish.files.AtomicFolder;
import org.bonafide.publish.files.FileTrouble;

/**
 * Adds what was found to the file of a record. What is there keeps its comments and its order, and
 * where the outcome would not be a sound record, nothing is written.
 *
 * <p>Example: {@code RecordAdditions.write(current, "project.yaml", additions)}.
 */
public final class RecordAdditions {

  private RecordAdditions() {}

  /**
   * Nothing where the record was written, else why not.
   *
   * @param named the record as the user named it, read from the current folder
   */
  public static List<Finding> write(Path current, String named, Additions added) {
    return write(current, named, List.of(added));
  }

  /** The same with additions to several elements: all of them are written, or none. */
  public static List<Finding> write(Path current, String named, List<Additions> added) {
    try {
      Path file = current.resolve(named).toAbsolutePath().normalize();
      // No other run may add to it between reading and writing.
      return new AtomicFolder(file.getParent())
          .alone(landing -> write(file, named, added, landing));
    } catch (IOException e) {
      return List.of(FileTrouble.finding(named, e));
    }
  }

  private static List<Finding> write(
      Path file, String named, List<Additions> added, AtomicFolder.Landing landing)
      throws IOException {
    String old = Files.readString(file);
    Optional<String> text = added(old, added);
    if (text.isEmpty()) {
      return refused(named, "The record has no such element, or a form that cannot be added to.");
    }
    byte[] bytes = text.get().getBytes(StandardCharsets.UTF_8);
    ProjectReader.Reading read = ProjectReader.read(named, bytes);
    Optional<Finding> wrong =
        read.findings().stream().filter(f -> f.severity() == Severity.ERROR).findFirst();
    if (wrong.isPresent()) {
      return refused(
          named, "With the additions the record would not be sound: " + wrong.get().message());
    }
    landing.land(Map.of(file.getFileName().toString(), bytes));
    return List.of();
  }

  static Optional<String> added(String old, List<Additions> added) {
    FileLines lines = FileLines.of(old);
    Optional<String> text = Optional.of(lines.text());
    for (Additions one : added) {
      text = text.flatMap(t -> RecordText.with(t, one));
    }
    return text.map(lines::again);
  }

  private static List<Finding> refused(String named, String message) {
    return List.of(
        Finding.error(
            "merge-refused",
            Place.of(named),
            message + " Nothing was written.",
            "Put the proposal in by hand: bonafide evidence scan DIR --format yaml."));
  }
}
