package org.bonafide.publish.join;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.publish.files.AtomicFolder;
import org.bonafide.publish.files.EditedFiles;
import org.bonafide.publish.files.FileTrouble;
import org.bonafide.word.HostRefused;
import org.bonafide.word.WordPackage;

/** Where a host is read and its copy is written: whole or not at all, and never over the host. */
public final class JoinedFile {

  private JoinedFile() {}

  /**
   * The bytes of a host, no more than are looked at; nothing where it cannot be read.
   *
   * @param named the file as the user named it, read from the current folder
   */
  public static Optional<byte[]> read(Path current, String named) {
    try (InputStream in = Files.newInputStream(current.resolve(named))) {
      return Optional.of(in.readNBytes(WordPackage.LIMIT + 1));
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** The finding of a host that cannot be read. */
  public static Finding unread(String named) {
    return FileTrouble.unread(HostRefused.UNREADABLE, named);
  }

  /** The name of the copy where none is given: {@code agency-with-ai-clauses.docx}. */
  public static String nameFor(String host) {
    return nameFor(host, "with-ai-clauses");
  }

  /** The name of a copy by what it is: {@code agency-reviewed.docx}. */
  public static String nameFor(String host, String what) {
    return nameFor(host, what, "docx");
  }

  /** The same, in another format. */
  public static String nameFor(String host, String what, String format) {
    String file = host.substring(Math.max(host.lastIndexOf('/'), host.lastIndexOf('\\')) + 1);
    return file.replaceFirst("(?i)\\.docx$", "") + "-" + what + "." + format;
  }

  /**
   * Writes a copy.
   *
   * @param named as the user names it; findings call it so
   * @param force whether a file that is there may be overwritten, never the host itself
   */
  public static Optional<Finding> write(
      Path current, String host, String named, byte[] bytes, boolean force) {
    try {
      Path file = current.resolve(named).toAbsolutePath().normalize();
      return new AtomicFolder(file.getParent())
          .alone(
              landing -> {
                boolean taken = Files.exists(file);
                if (taken && (!force || Files.isSameFile(file, current.resolve(host)))) {
                  return Optional.of(taken(named));
                }
                landing.land(Map.of(file.getFileName().toString(), bytes));
                return Optional.empty();
              });
    } catch (InvalidPathException e) {
      return Optional.of(FileTrouble.finding(named, e));
    } catch (IOException e) {
      return Optional.of(FileTrouble.finding(named, e));
    }
  }

  private static Finding taken(String named) {
    return Finding.error(
        EditedFiles.IN_THE_WAY,
        Place.of(named),
        "A file has the name \"" + named + "\" already. Nothing was written.",
        "Name another file with --out, or overwrite it with --force; the host itself is"
            + " never overwritten.");
  }
}
