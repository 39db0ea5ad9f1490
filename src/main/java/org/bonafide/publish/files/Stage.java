package org.bonafide.publish.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bonafide.evidence.container.Sha256;

/**
 * A hidden folder in which a landing is made ready: what is new, what was there, and the journal.
 *
 * <p>Once the journal is in it the landing is as good as done: whoever finds it there finishes it.
 * Without one nothing outside the stage has been touched, and the stage is just removed.
 */
record Stage(Path place, Disk disk) {

  private static final String NAME = ".bonafide-";
  private static final int MOST = 20;

  /** Makes a stage in a folder, under the first name that nobody has. */
  static Stage make(Path in, Disk disk) throws IOException {
    for (int n = 1; ; n++) {
      Path place = in.resolve(NAME + n);
      try {
        disk.makeFolder(place);
        return new Stage(place, disk);
      } catch (FileAlreadyExistsException e) {
        if (n == MOST) {
          throw e;
        }
      }
    }
  }

  /** The stages that killed runs left in a folder. */
  static List<Stage> left(Path in, Disk disk) {
    List<Stage> left = new ArrayList<>();
    for (int n = 1; n <= MOST; n++) {
      Path place = in.resolve(NAME + n);
      if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
        left.add(new Stage(place, disk));
      }
    }
    return left;
  }

  /** Writes files into the stage itself. */
  void write(Map<String, byte[]> files) throws IOException {
    write(files, place);
  }

  /** Writes down what will be moved, as the last thing before the first move. */
  LandingJournal begin(Map<String, byte[]> files, Path folder) throws IOException {
    disk.makeFolder(fresh());
    disk.makeFolder(kept());
    write(files, fresh());
    List<LandingJournal.Entry> entries = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      String was = digest(folder.resolve(file.getKey()));
      entries.add(new LandingJournal.Entry(file.getKey(), was, Sha256.of(file.getValue())));
    }
    LandingJournal journal = new LandingJournal(entries);
    Path beside = place.resolve("journal.new");
    disk.write(beside, journal.bytes());
    disk.move(beside, place.resolve(LandingJournal.FILE));
    return journal;
  }

  /**
   * Moves what is not yet in place; where that fails, puts back what was there.
   *
   * @throws IOException with what else failed in it where not all could be put back
   */
  void finish(LandingJournal journal, Path folder) throws IOException {
    try {
      for (LandingJournal.Entry one : journal.entries()) {
        Path fresh = fresh().resolve(one.file());
        Path to = folder.resolve(one.file());
        if (isThere(fresh) && (!isThere(to) || digest(to).equals(one.was()))) {
          Path kept = kept().resolve(one.file());
          if (isThere(to) && !isThere(kept)) {
            disk.keep(to, kept);
          }
          disk.move(fresh, to);
        }
      }
    } catch (IOException e) {
      undo(journal, folder, e);
      throw e;
    }
  }

  private void undo(LandingJournal journal, Path folder, IOException cause) {
    List<LandingJournal.Entry> entries = journal.entries();
    for (int i = entries.size() - 1; i >= 0; i--) {
      LandingJournal.Entry one = entries.get(i);
      Path fresh = fresh().resolve(one.file());
      Path to = folder.resolve(one.file());
      Path kept = kept().resolve(one.file());
      try {
        if (!isThere(fresh) && digest(to).equals(one.now())) {
          disk.move(to, fresh);
        }
        if (!isThere(to) && isThere(kept)) {
          disk.move(kept, to);
        }
      } catch (IOException e) {
        cause.addSuppressed(e);
      }
    }
  }

  /** Finishes what a killed run had begun, and removes the stage. */
  void recover(Path folder) throws IOException {
    Optional<LandingJournal> journal = LandingJournal.in(place);
    if (journal.isPresent()) {
      try {
        finish(journal.get(), folder);
      } catch (IOException e) {
        if (e.getSuppressed().length > 0) {
          throw e;
        }
      }
    }
    remove();
  }

  /** Takes the stage away; one that cannot be is taken away by a later run. */
  void remove() {
    try {
      disk.delete(place.resolve(LandingJournal.FILE));
      try (Stream<Path> all = Files.walk(place)) {
        for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
          disk.delete(file);
        }
      }
    } catch (IOException e) {
      return;
    }
  }

  private void write(Map<String, byte[]> files, Path in) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      disk.write(in.resolve(file.getKey()), file.getValue());
    }
  }

  private Path fresh() {
    return place.resolve("new");
  }

  private Path kept() {
    return place.resolve("old");
  }

  private static boolean isThere(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** Empty where there is no such file. */
  private static String digest(Path file) throws IOException {
    return Files.isRegularFile(file) ? Sha256.of(Files.readAllBytes(file)) : "";
  }
}
