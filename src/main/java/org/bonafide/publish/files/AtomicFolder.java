package org.bonafide.publish.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Puts files into a folder, all of them or none, while no other run does.
 *
 * <p>All are written into a {@link Stage} first. A folder that does not exist yet comes into being
 * by one rename. In one that does, each file is moved over the old one; when a move fails, what was
 * there is put back, and when the run is killed, the next one finishes what was begun. A file that
 * a person changed in between stays as it is.
 *
 * <p>Example: {@code new AtomicFolder(folder).land(files)}.
 *
 * @param patience how long to wait for another run that is writing there
 */
public record AtomicFolder(Path folder, Disk disk, Duration patience) {

  private static final int TRIES = 100;

  public AtomicFolder(Path folder) {
    this(folder, Disk.OWN, FolderLock.PATIENCE);
  }

  /** What is done while no other run writes to the folder: it looks, decides, and may land. */
  public interface Work<T> {
    T with(Landing landing) throws IOException;
  }

  /** Puts files into the folder. */
  public interface Landing {
    void land(Map<String, byte[]> files) throws IOException;
  }

  /**
   * Puts files into the folder without looking at what is there.
   *
   * @throws AnotherRun where another run is writing there
   */
  public void land(Map<String, byte[]> files) throws IOException {
    alone(
        landing -> {
          landing.land(files);
          return files;
        });
  }

  /**
   * Does a work while no other run writes to the folder; what a killed run had begun there is
   * finished before.
   *
   * @throws AnotherRun where another run is writing there
   */
  public <T> T alone(Work<T> work) throws IOException {
    for (int left = TRIES; ; left--) {
      boolean there = Files.isDirectory(folder);
      Path desk = there ? folder : folder.toAbsolutePath().getParent();
      Path made = firstMissing(desk);
      try (FolderLock lock = locked(desk)) {
        // Another run may have made the folder while this one waited.
        if (Files.isDirectory(folder) == there) {
          if (lock.alone()) {
            recover(desk);
          }
          return work.with(files -> land(files, desk, there));
        }
      } catch (NoSuchFileException e) {
        // Another run that failed took away the folders above, which it had made.
        if (Files.isDirectory(desk) || left == 0) {
          throw e;
        }
      } finally {
        removeEmpty(desk, made);
      }
    }
  }

  private FolderLock locked(Path desk) throws IOException {
    Files.createDirectories(desk);
    return FolderLock.on(desk, patience);
  }

  private void recover(Path desk) throws IOException {
    for (Stage left : Stage.left(desk, disk)) {
      left.recover(desk);
    }
  }

  private void land(Map<String, byte[]> files, Path desk, boolean there) throws IOException {
    if (there) {
      landIn(changed(files));
    } else {
      landNew(files, desk);
    }
  }

  private void landNew(Map<String, byte[]> files, Path desk) throws IOException {
    Stage stage = Stage.make(desk, disk);
    boolean done = false;
    try {
      stage.write(files);
      disk.move(stage.place(), folder);
      done = true;
    } finally {
      if (!done) {
        stage.remove();
      }
    }
  }

  private void landIn(Map<String, byte[]> files) throws IOException {
    if (files.isEmpty()) {
      return;
    }
    Stage stage = Stage.make(folder, disk);
    boolean whole = true;
    try {
      stage.finish(stage.begin(files, folder), folder);
    } catch (IOException e) {
      whole = e.getSuppressed().length == 0;
      throw e;
    } finally {
      if (whole) {
        stage.remove();
      }
    }
  }

  /** Without those that stand there already, byte for byte. */
  private Map<String, byte[]> changed(Map<String, byte[]> files) throws IOException {
    Map<String, byte[]> changed = new LinkedHashMap<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path there = folder.resolve(file.getKey());
      if (!Files.isRegularFile(there)
          || Files.size(there) != file.getValue().length
          || !Arrays.equals(Files.readAllBytes(there), file.getValue())) {
        changed.put(file.getKey(), file.getValue());
      }
    }
    return changed;
  }

  /** The topmost folder that has to be made, or null where none has. */
  private static Path firstMissing(Path path) {
    Path missing = null;
    for (Path at = path; at != null && Files.notExists(at); at = at.getParent()) {
      missing = at;
    }
    return missing;
  }

  /** Takes away the folders that were made for nothing, and none in which anything is. */
  private static void removeEmpty(Path lowest, Path topmost) throws IOException {
    if (topmost == null) {
      return;
    }
    try {
      for (Path at = lowest; at.startsWith(topmost); at = at.getParent()) {
        Files.deleteIfExists(at);
      }
    } catch (IOException e) {
      return; // it is in use
    }
  }
}
