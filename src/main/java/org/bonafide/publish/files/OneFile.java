package org.bonafide.publish.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;

/**
 * Writes one file that a user named: beside its place first, then moved there whole. What was there
 * stays unless the user says otherwise.
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
      if (Files.exists(place) && !overwrite) {
        return List.of(
            Finding.error(
                EditedFiles.IN_THE_WAY,
                Place.of(named),
                "The file \"" + named + "\" is there already.",
                "Name another file, or use --force to overwrite it."));
      }
      Files.createDirectories(place.getParent());
      Path beside = place.resolveSibling("." + place.getFileName() + ".new");
      try {
        Files.write(beside, bytes);
        Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(beside);
      }
      return List.of();
    } catch (InvalidPathException e) {
      return List.of(FileTrouble.finding(named, e));
    } catch (IOException e) {
      return List.of(FileTrouble.finding(named, e));
    }
  }
}
