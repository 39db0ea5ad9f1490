package org.bonafide.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.bonafide.evidence.container.FileParts;

/**
 * Where the files that a record names are looked for: below the folder of the project file, or in
 * memory.
 *
 * <p>Example: {@code
 * RecordFiles.below(Path.of("examples/campaign")).find("evidence/prompts.json")}. A name that the
 * file system does not take is an {@link java.nio.file.InvalidPathException}.
 */
public interface RecordFiles {

  /** What stands under a name. */
  enum Found {
    /** Nothing. */
    NOTHING,
    /** Something that is not below the folder. */
    OUTSIDE,
    /** A folder or a device. */
    NO_FILE,
    /** A plain file. */
    FILE
  }

  /** The files below a folder; no file outside it is opened. */
  static RecordFiles below(Path folder) {
    return new FilesInFolder(folder.toAbsolutePath().normalize());
  }

  /** Files in memory, by the names that the record gives them. */
  static RecordFiles inMemory(Map<String, byte[]> files) {
    return FilesInMemory.of(files);
  }

  /** What stands under a name of the record. */
  Found find(String name) throws IOException;

  /** The digest of a file that was found. */
  String sha256(String name) throws IOException;

  /** The size of a file that was found. */
  long size(String name) throws IOException;

  /** The first bytes of a file that was found, at most so many. */
  byte[] head(String name, int most) throws IOException;

  /** The pieces of a file that was found, which may say how it was made. */
  FileParts pieces(String name);
}
