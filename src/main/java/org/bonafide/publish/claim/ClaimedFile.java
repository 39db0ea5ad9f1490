package org.bonafide.publish.claim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.evidence.container.Sha256;
import org.bonafide.publish.files.FileTrouble;

/**
 * A file that a claim is about.
 *
 * @param name without its folder, as in {@code poster.tif}
 * @param sha256 64 hexadecimal digits
 */
public record ClaimedFile(String name, String sha256) {

  /**
   * The files that a user names.
   *
   * @param current the folder that names are read from
   * @param findings where those are told that cannot be read
   */
  public static List<ClaimedFile> of(Path current, List<String> named, List<Finding> findings) {
    List<ClaimedFile> all = new ArrayList<>();
    for (String file : named) {
      try {
        Path path = plain(current, file);
        all.add(new ClaimedFile(path.getFileName().toString(), Sha256.of(path)));
      } catch (IOException | InvalidPathException e) {
        findings.add(FileTrouble.unread(file));
      }
    }
    return all;
  }

  /** A file that a user names; a device has no end, and a folder no bytes. */
  static Path plain(Path current, String named) throws NoSuchFileException {
    Path path = current.resolve(named).toAbsolutePath();
    if (!Files.isRegularFile(path)) {
      throw new NoSuchFileException(named);
    }
    return path;
  }
}
