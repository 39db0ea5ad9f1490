package org.bonafide.publish.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bonafide.evidence.container.Sha256;

/**
 * Copies put below a folder, all of them or none; what is there is never written over, and no link
 * leads them out of it. A file that is there already, byte for byte, is not copied again.
 *
 * <p>Example: {@code CopiedFiles.into(folder, Map.of("evidence/a.png", file))}.
 */
public final class CopiedFiles {

  private static final int MOST_BESIDE = 1000; // what killed runs left has such names

  private final List<Path> made = new ArrayList<>();
  private final Path folder;

  private CopiedFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * Copies.
   *
   * @param files where each is, by its name below the folder, with slashes
   * @throws IOException where one of them cannot be copied: then none is there
   */
  public static CopiedFiles into(Path folder, Map<String, Path> files) throws IOException {
    CopiedFiles copies = new CopiedFiles(folder);
    boolean whole = false;
    try {
      for (Map.Entry<String, Path> one : files.entrySet()) {
        copies.copy(one.getValue(), folder.resolve(one.getKey()).normalize());
      }
      whole = true;
      return copies;
    } finally {
      if (!whole) {
        copies.takeBack();
      }
    }
  }

  private void copy(Path from, Path to) throws IOException {
    if (!to.startsWith(folder)) {
      throw new FileAlreadyExistsException(to.toString());
    }
    folders(to.getParent());
    if (isSame(from, to)) {
      return;
    }
    Path beside = copyBeside(from, to);
    try {
      Files.move(beside, to); // not in one step, which would go over a file that is there
      made.add(to);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static Path copyBeside(Path from, Path to) throws IOException {
    for (int n = 1; ; n++) {
      Path beside = to.resolveSibling(".bonafide-part-" + n);
      try {
        return Files.copy(from, beside);
      } catch (FileAlreadyExistsException e) {
        if (n == MOST_BESIDE) {
          throw e;
        }
      }
    }
  }

  /** Whether a file is there already, byte for byte. */
  public static boolean isSame(Path file, Path other) throws IOException {
    return Files.isRegularFile(other, LinkOption.NOFOLLOW_LINKS)
        && Files.size(file) == Files.size(other)
        && Sha256.of(file).equals(Sha256.of(other));
  }

  private void folders(Path wanted) throws IOException {
    if (Files.exists(wanted, LinkOption.NOFOLLOW_LINKS)) {
      if (!wanted.toRealPath().startsWith(folder.toRealPath())) {
        throw new FileAlreadyExistsException(wanted.toString(), null, "a link leads elsewhere");
      }
      return;
    }
    folders(wanted.getParent());
    Files.createDirectory(wanted);
    made.add(wanted);
  }

  /** Takes away what was copied, and the folders that were made for it. */
  public void takeBack() {
    for (int i = made.size() - 1; i >= 0; i--) {
      try {
        Files.deleteIfExists(made.get(i));
      } catch (IOException e) {
        continue; // something else came into the folder meanwhile
      }
    }
    made.clear();
  }
}
