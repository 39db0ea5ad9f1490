package org.bonafide.publish.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Puts a record that is begun into its folder, with the files beside it: those of the folders below
 * first, the record last. A run that is killed leaves no record, and the next one goes on.
 *
 * <p>Example: {@code BegunRecord.write(folder, Map.of("project.yaml", bytes))}. Nothing that is
 * there is written over.
 */
public final class BegunRecord {

  /** The record in its folder. */
  public static final String FILE = "project.yaml";

  private BegunRecord() {}

  /**
   * Whether a file is in the way: a record, or anything that a killed run did not leave there.
   *
   * @throws IOException where it cannot be read
   */
  public static boolean isTaken(Path folder, String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    return Files.exists(file)
        && (name.equals(FILE)
            || !Files.isRegularFile(file)
            || !Arrays.equals(Files.readAllBytes(file), bytes));
  }

  /**
   * Writes.
   *
   * @param files by their names from the folder, with {@code /} before those of folders below
   * @throws FileAlreadyExistsException where another run began one meanwhile
   * @throws IOException where it cannot be written; what it named last is then not there
   */
  public static void write(Path folder, Map<String, byte[]> files) throws IOException {
    Map<Path, Map<String, byte[]>> byFolder = new LinkedHashMap<>();
    files.forEach(
        (name, bytes) -> {
          Path place = folder.resolve(name);
          byFolder
              .computeIfAbsent(place.getParent(), one -> new LinkedHashMap<>())
              .put(place.getFileName().toString(), bytes);
        });
    Map<String, byte[]> last = byFolder.remove(folder);
    for (Map.Entry<Path, Map<String, byte[]>> one : byFolder.entrySet()) {
      land(one.getKey(), one.getValue());
    }
    if (last != null) {
      land(folder, last);
    }
  }

  private static void land(Path folder, Map<String, byte[]> files) throws IOException {
    new AtomicFolder(folder)
        .alone(
            landing -> {
              for (Map.Entry<String, byte[]> one : files.entrySet()) {
                if (isTaken(folder, one.getKey(), one.getValue())) {
                  throw new FileAlreadyExistsException(folder.resolve(one.getKey()).toString());
                }
              }
              landing.land(files);
              return files;
            });
  }
}
