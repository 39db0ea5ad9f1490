package org.bonafide.publish.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Puts files into a folder, all of them or none.
 *
 * <p>All are written into a temporary folder first. A folder that does not exist yet comes into
 * being by one rename. In one that does, each file is moved into place, the old one being kept
 * until all are there; when a move fails, what was there is put back.
 */
public record AtomicFolder(Path folder, Move move) {

  /** Moves a file within a file system; replaced in tests by one that fails. */
  interface Move {
    void move(Path from, Path to) throws IOException;
  }

  public AtomicFolder(Path folder) {
    this(folder, (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE));
  }

  public void land(Map<String, byte[]> files) throws IOException {
    if (Files.isDirectory(folder)) {
      landIn(files);
    } else {
      landNew(files);
    }
  }

  private void landNew(Map<String, byte[]> files) throws IOException {
    Path parent = folder.toAbsolutePath().getParent();
    Path made = firstMissing(parent);
    Path stage = null;
    boolean done = false;
    try {
      Files.createDirectories(parent);
      stage = Files.createDirectory(free(parent));
      write(files, stage);
      move.move(stage, folder);
      done = true;
    } finally {
      if (!done) {
        delete(stage);
        delete(made);
      }
    }
  }

  private void landIn(Map<String, byte[]> files) throws IOException {
    Path stage = Files.createDirectory(free(folder));
    try {
      Path fresh = Files.createDirectory(stage.resolve("new"));
      Path kept = Files.createDirectory(stage.resolve("old"));
      write(files, fresh);
      Deque<Path[]> moves = new ArrayDeque<>();
      try {
        for (String name : files.keySet()) {
          Path place = folder.resolve(name);
          if (Files.exists(place)) {
            step(place, kept.resolve(name), moves);
          }
          step(fresh.resolve(name), place, moves);
        }
      } catch (IOException e) {
        undo(moves, e);
        throw e;
      }
    } finally {
      delete(stage);
    }
  }

  private void step(Path from, Path to, Deque<Path[]> moves) throws IOException {
    move.move(from, to);
    moves.push(new Path[] {from, to});
  }

  private static void undo(Deque<Path[]> moves, IOException cause) {
    for (Path[] done : moves) {
      try {
        Files.move(done[1], done[0]);
      } catch (IOException e) {
        cause.addSuppressed(e);
      }
    }
  }

  private static void write(Map<String, byte[]> files, Path stage) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(stage.resolve(file.getKey()), file.getValue());
    }
  }

  /** A name that nothing has, without randomness. */
  private static Path free(Path parent) {
    int n = 1;
    while (Files.exists(parent.resolve(".bonafide-" + n))) {
      n++;
    }
    return parent.resolve(".bonafide-" + n);
  }

  /** The topmost folder that has to be made, or null where none has. */
  private static Path firstMissing(Path path) {
    Path missing = null;
    for (Path at = path; at != null && Files.notExists(at); at = at.getParent()) {
      missing = at;
    }
    return missing;
  }

  private static void delete(Path tree) {
    if (tree == null || Files.notExists(tree)) {
      return;
    }
    try (Stream<Path> files = Files.walk(tree)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // What cannot be removed is a hidden folder of ours; the run has its own finding already.
      return;
    }
  }
}
