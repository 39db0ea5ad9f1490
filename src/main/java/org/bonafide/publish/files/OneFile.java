package org.bonafide.publish.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;

/**
 * Writes one file that a user named: beside its place first, then moved there whole, while no other
 * run does. What was there stays unless the user says otherwise.
 *
 * <p>Example: {@code OneFile.write(current, "compare.docx", bytes, false)}.
 */
public final class OneFile {

  private OneFile() {}

  /**
   * Nothing where the file was written, else why not.
   *
   * @param named the file as the user named it, read from the current folder
   */
  public static List<Finding> write(Path current, String named, byte[] bytes, boolean overwrite) {
    try {
      Path place = current.resolve(named).toAbsolutePath().normalize();
      if (place.getParent() == null || Files.isDirectory(place)) {
        return List.of(taken(named, "A folder has the name \"" + named + "\"."));
      }
      Files.createDirectories(place.getParent());
      return new AtomicFolder(place.getParent())
          .alone(
              landing -> {
                if (Files.exists(place) && !overwrite) {
                  return List.of(taken(named, "The file \"" + named + "\" is there already."));
                }
                landing.land(Map.of(place.getFileName().toString(), bytes));
                return List.of();
              });
    } catch (InvalidPathException e) {
      return List.of(FileTrouble.finding(named, e));
    } catch (IOException e) {
      return List.of(FileTrouble.finding(named, e));
    }
  }

  private static Finding taken(String named, String message) {
    return Finding.error(
        EditedFiles.IN_THE_WAY,
        Place.of(named),
        message,
        "Name another file, or use --force to overwrite it.");
  }
}
