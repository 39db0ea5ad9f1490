package org.bonafide.publish.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.evidence.RecordFiles;
import org.bonafide.evidence.StampBound;
import org.bonafide.evidence.container.Sha256;
import org.bonafide.evidence.seal.StampBounds;
import org.bonafide.project.Project;
import org.bonafide.project.yaml.ProjectReader;
import org.bonafide.project.yaml.ProjectReader.Reading;

/**
 * A record to work up and where the files are that it names: on disk, in memory, or read already.
 *
 * <p>Example: {@code ProjectSource.of("project.yaml", bytes).with(Map.of("evidence/a.png", png))}.
 */
public final class ProjectSource {

  private final String name;
  private final Supplier<Read> reading;
  private final Supplier<RecordFiles> files;
  private final Supplier<Map<String, StampBound>> stamps;

  private ProjectSource(
      String name,
      Supplier<Read> reading,
      Supplier<RecordFiles> files,
      Supplier<Map<String, StampBound>> stamps) {
    this.name = name;
    this.reading = reading;
    this.files = files;
    this.stamps = stamps;
  }

  private static ProjectSource below(String name, Supplier<Read> reading, Supplier<Path> folder) {
    return new ProjectSource(
        name,
        reading,
        () -> RecordFiles.below(folder.get()),
        () -> StampBounds.beside(folder.get()));
  }

  private static ProjectSource held(
      String name, Supplier<Read> reading, Map<String, byte[]> files) {
    RecordFiles inMemory = RecordFiles.inMemory(files);
    return new ProjectSource(name, reading, () -> inMemory, Map::of);
  }

  /**
   * A record as it was read.
   *
   * @param sha256 the digest of its bytes; empty where there are none
   */
  public record Read(String sha256, Reading reading) {}

  /**
   * A file, read anew each time it is worked up; the files that it names are looked for beside it.
   *
   * @param current the folder from which the name is read
   * @param named as the user named it; findings call it so
   */
  public static ProjectSource file(Path current, String named) {
    return below(
        named,
        () -> read(current.resolve(named), named),
        () -> current.resolve(named).toAbsolutePath().getParent());
  }

  /** The bytes of a record, with no file that it names at hand; findings call it by the name. */
  public static ProjectSource of(String name, byte[] bytes) {
    byte[] own = bytes.clone();
    return held(name, () -> new Read(Sha256.of(own), ProjectReader.read(name, own)), Map.of());
  }

  /** A record that was read before, with no file that it names at hand. */
  public static ProjectSource of(Project project) {
    return held(
        project.places().file(),
        () -> new Read("", new Reading(Optional.of(project), List.of())),
        Map.of());
  }

  /** The same record with files in memory, by the names that the record gives them. */
  public ProjectSource with(Map<String, byte[]> files) {
    return held(name, reading, files);
  }

  /** The same record with the files below a folder; no file outside it is opened. */
  public ProjectSource in(Path folder) {
    return below(name, reading, () -> folder);
  }

  /** How findings call the record. */
  public String name() {
    return name;
  }

  /** The name of the file without the folders above. */
  public String fileName() {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  public Read read() {
    return reading.get();
  }

  public RecordFiles files() {
    return files.get();
  }

  /** What time-stamps beside the record say of its files; files in memory have none. */
  public Map<String, StampBound> stamps() {
    return stamps.get();
  }

  private static Read read(Path file, String named) {
    Optional<byte[]> bytes = bytes(file);
    return new Read(
        bytes.map(Sha256::of).orElse(""),
        bytes
            .map(b -> ProjectReader.read(named, b))
            .orElseGet(() -> named(file, named, ProjectReader.read(file))));
  }

  /** Reads no more than the limit and one byte, so that an endless device is just too large. */
  private static Optional<byte[]> bytes(Path file) {
    if (Files.isDirectory(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.of(in.readNBytes(ProjectReader.LIMIT + 1));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Findings call the file as the user did, not by its path from another folder. */
  private static Reading named(Path file, String named, Reading reading) {
    String path = file.toString();
    return new Reading(
        reading.project(),
        reading.findings().stream()
            .map(
                f ->
                    Finding.error(
                        f.rule(), Place.of(named), f.message().replace(path, named), f.remedy()))
            .toList());
  }
}
