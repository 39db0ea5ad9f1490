package org.bonafide.page.tray;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder that only this program sees and that is gone when it ends. One that a killed program
 * left is taken away by the next: it is locked by nobody.
 */
final class TempFolder implements AutoCloseable {

  private static final String NAME = "bonafide-page-";
  private static final String LOCK = "lock";

  private final Path place;
  private final FileChannel lock;

  private TempFolder(Path place, FileChannel lock) {
    this.place = place;
    this.lock = lock;
  }

  static TempFolder make() throws IOException {
    Path place = Files.createTempDirectory(NAME);
    FileChannel lock =
        FileChannel.open(
            place.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    lock.lock();
    sweep(place);
    return new TempFolder(place, lock);
  }

  Path place() {
    return place;
  }

  private static void sweep(Path own) {
    try (DirectoryStream<Path> all = Files.newDirectoryStream(own.getParent(), NAME + "*")) {
      for (Path one : all) {
        Path file = one.resolve(LOCK);
        if (!one.equals(own)
            && Files.isDirectory(one, LinkOption.NOFOLLOW_LINKS)
            && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            && isFree(file)) {
          remove(one);
        }
      }
    } catch (IOException e) {
      return; // the next one tries again
    }
  }

  private static boolean isFree(Path file) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      return lock != null;
    } catch (IOException | OverlappingFileLockException e) {
      return false;
    }
  }

  /** Takes a folder away; what cannot be is left to the next program. */
  static void remove(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> last = all.sorted(Comparator.reverseOrder()).toList();
      for (Path file : last) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      return;
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
    remove(place);
  }
}
