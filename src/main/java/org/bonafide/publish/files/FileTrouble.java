package org.bonafide.publish.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;

/**
 * Says in one plain sentence what the file system refused: to write, unless it says otherwise.
 *
 * <p>Example: {@code out/x error file-trouble The folder "out/x" cannot be written to.}
 */
public final class FileTrouble {

  /** The rule of every such finding. */
  public static final String RULE = "file-trouble";

  private FileTrouble() {}

  /** The finding for an exception met while writing to {@code name}. */
  public static Finding finding(String name, IOException trouble) {
    if (trouble instanceof AnotherRun) {
      return Finding.error(
          AnotherRun.RULE,
          Place.of(name),
          "Another run is writing to \"" + name + "\". Nothing was written.",
          "Wait until it has ended, then run the command again.");
    }
    String reason = reason(trouble);
    if (reason.contains("No space left") || reason.contains("quota")) {
      return trouble(name, "There is no space left to write \"" + name + "\".", "Free some space.");
    }
    if (reason.contains("Read-only file system") || trouble instanceof AccessDeniedException) {
      return trouble(
          name,
          "\"" + name + "\" cannot be written to.",
          "Give yourself leave to write there, or name another folder with --out.");
    }
    if (reason.contains("File name too long") || reason.contains("Invalid argument")) {
      return trouble(
          name,
          "The file system does not take the name \"" + name + "\".",
          "Name another folder with --out.");
    }
    if (trouble instanceof FileAlreadyExistsException
        || trouble instanceof NotDirectoryException
        || trouble instanceof DirectoryNotEmptyException
        || reason.contains("Not a directory")) {
      return trouble(
          name,
          "\"" + name + "\" cannot be made a folder, because a file has its name or part of it.",
          "Move that file, or name another folder with --out.");
    }
    if (trouble instanceof NoSuchFileException) {
      return trouble(
          name, "\"" + name + "\" cannot be made there.", "Name another folder with --out.");
    }
    return trouble(
        name,
        "\"" + name + "\" could not be written" + (reason.isEmpty() ? "." : ": " + reason + "."),
        "Check the disk and the folder's permissions.");
  }

  /** The finding for a name that the file system cannot even read. */
  public static Finding finding(String name, InvalidPathException bad) {
    return trouble(
        name, "The file system does not take the name \"" + name + "\".", "Use another name.");
  }

  /** The finding for a file that was to be read, and is not there or is no file. */
  public static Finding unread(String name) {
    return unread(RULE, name);
  }

  /** The same under a rule of its own. */
  public static Finding unread(String rule, String name) {
    return Finding.error(
        rule,
        Place.of(name),
        "The file \"" + name + "\" cannot be read.",
        "Check the path, and that you may read it.");
  }

  private static Finding trouble(String name, String message, String remedy) {
    return Finding.error(RULE, Place.of(name), message, remedy);
  }

  private static String reason(IOException trouble) {
    String reason =
        trouble instanceof FileSystemException system ? system.getReason() : trouble.getMessage();
    return reason == null ? "" : reason;
  }
}
