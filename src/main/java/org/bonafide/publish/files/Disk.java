package org.bonafide.publish.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** What a landing does to a disk, step by step; replaced in tests by one that fails or dies. */
interface Disk {

  /** The machine's own. */
  Disk OWN = new Own();

  void makeFolder(Path folder) throws IOException;

  void write(Path file, byte[] bytes) throws IOException;

  /** Lets a file stand under a second name too. */
  void keep(Path file, Path second) throws IOException;

  /** Moves within one file system, in one step, over what may be there. */
  void move(Path from, Path to) throws IOException;

  void delete(Path file) throws IOException;

  /** The calls of {@link Files} that are safe against a stop between two of them. */
  record Own() implements Disk {
    @Override
    public void makeFolder(Path folder) throws IOException {
      Files.createDirectory(folder);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
      Files.write(file, bytes);
    }

    @Override
    public void keep(Path file, Path second) throws IOException {
      try {
        Files.createLink(second, file);
      } catch (IOException | UnsupportedOperationException e) {
        // A disk without links: a copy does as well.
        Files.copy(file, second, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
      }
    }

    @Override
    public void move(Path from, Path to) throws IOException {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void delete(Path file) throws IOException {
      Files.deleteIfExists(file);
    }
  }
}
