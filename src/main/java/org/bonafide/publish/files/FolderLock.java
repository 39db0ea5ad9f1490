package org.bonafide.publish.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * The right to write to a folder, which one run has at a time.
 *
 * <p>It is a lock of the operating system on a file in the folder: whoever is killed loses it, and
 * the file that he leaves is taken over by the next. The file is removed with the lock held.
 *
 * <p>Example: {@code try (FolderLock lock = FolderLock.on(folder, PATIENCE)) {...}}.
 */
final class FolderLock implements AutoCloseable {

  static final String FILE = ".bonafide-lock";

  /** A landing takes some tens of milliseconds; twenty of them wait for each other gladly. */
  static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final long LONGEST_PAUSE = 20;

  /**
   * The folders locked by this process. An operating system locks for a process as a whole, and may
   * give a lock up when any other channel to its file is closed: so none is opened.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path folder;
  private final FileChannel channel;
  private final boolean alone;

  private FolderLock(Path folder, FileChannel channel, boolean alone) {
    this.folder = folder;
    this.channel = channel;
    this.alone = alone;
  }

  /**
   * Waits until the folder is free.
   *
   * @throws AnotherRun where it is not within the time given
   * @throws IOException where the folder is not there or cannot be written to
   */
  static FolderLock on(Path folder, Duration patience) throws IOException {
    Path real = folder.toRealPath();
    long waited = 0; // pauses are counted, since nothing here reads a clock
    for (long pause = 1; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      FolderLock taken = tried(real);
      if (taken != null) {
        return taken;
      }
      if (waited >= patience.toMillis() || !paused(pause)) {
        throw new AnotherRun();
      }
      waited += pause;
    }
  }

  /** Whether nobody else can be writing there; not so on a disk that knows no locks. */
  boolean alone() {
    return alone;
  }

  @Override
  public void close() throws IOException {
    try {
      Files.deleteIfExists(folder.resolve(FILE));
    } catch (IOException e) {
      return; // an empty file of ours stays, and the next run takes it over
    } finally {
      closed(folder, channel);
    }
  }

  private static FolderLock tried(Path folder) throws IOException {
    if (!HELD.add(folder)) {
      return null;
    }
    Path file = folder.resolve(FILE);
    FileChannel channel = null;
    FolderLock taken = null;
    try {
      channel =
          FileChannel.open(
              file,
              Set.of(
                  StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
      boolean[] knows = {true};
      if (locked(channel, knows) && isAt(file, channel)) {
        taken = new FolderLock(folder, channel, knows[0]);
      }
    } finally {
      if (taken == null) {
        closed(folder, channel);
      }
    }
    return taken;
  }

  private static void closed(Path folder, FileChannel channel) throws IOException {
    try {
      if (channel != null) {
        channel.close();
      }
    } finally {
      HELD.remove(folder);
    }
  }

  /** A disk that knows no locks refuses nobody. */
  private static boolean locked(FileChannel channel, boolean[] knows) {
    try {
      return channel.tryLock() != null;
    } catch (IOException e) {
      knows[0] = false;
      return true;
    }
  }

  /**
   * Whether the locked file is the one that stands there: another run may have removed it since it
   * was opened. The holder gives it a size that no other process gives, its own number, since a
   * size can be asked for without opening the file.
   */
  private static boolean isAt(Path file, FileChannel channel) throws IOException {
    long size = ProcessHandle.current().pid() + 1;
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(new byte[1]), size - 1);
    try {
      return Files.size(file) == size;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static boolean paused(long millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
