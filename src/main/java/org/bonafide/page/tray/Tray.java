package org.bonafide.page.tray;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.bonafide.publish.evidence.ReadFile;

/**
 * The files that were dropped for one record and are not yet kept with it. Safe on several threads.
 *
 * <p>Example: {@code tray.take("a.png", bytes); tray.read(); tray.files()}.
 */
public final class Tray {

  private static final int MOST_REFUSED = 50;

  private final TrayBounds bounds;
  private final Held held;
  private final Supplier<Path> fresh;
  private final Map<Integer, TrayFile> files = new LinkedHashMap<>();
  private final List<Waiting> waiting = new ArrayList<>();
  private final List<Refusal> refused = new ArrayList<>();
  private final Object keeping = new Object();
  private int numbered;

  private record Waiting(SafeName name, Path folder, long bytes) {}

  /**
   * A file that was not taken.
   *
   * @param why {@code too-large, full, too-many} or {@code not-written}
   */
  public record Refusal(String label, String why) {}

  Tray(TrayBounds bounds, Held held, Supplier<Path> fresh) {
    this.bounds = bounds;
    this.held = held;
    this.fresh = fresh;
  }

  /**
   * Takes a file as it comes in. One that may not lie here is remembered by its name alone.
   *
   * @param sent its name, as the sender says it
   */
  public void take(String sent, InputStream bytes) throws IOException {
    SafeName name = SafeName.of(sent);
    if (isFull()) {
      refuse(name, Held.Refusal.TOO_MANY.name());
      return;
    }
    Path folder = fresh.get();
    try {
      long written = held.write(bytes, folder.resolve(name.way()));
      synchronized (this) {
        waiting.add(new Waiting(name, folder, written));
      }
    } catch (Held.Refused e) {
      TempFolder.remove(folder);
      refuse(name, e.why().name());
    } catch (IOException e) {
      TempFolder.remove(folder);
      refuse(name, "NOT_WRITTEN");
      throw e;
    }
  }

  /** Remembers a file that was too large to be sent at all. */
  public void refuseLarge(String sent) {
    refuse(SafeName.of(sent), Held.Refusal.TOO_LARGE.name());
  }

  private synchronized boolean isFull() {
    return files.size() + waiting.size() >= bounds.files();
  }

  private synchronized void refuse(SafeName name, String why) {
    if (refused.size() < MOST_REFUSED) {
      String word = why.toLowerCase(Locale.ROOT).replace('_', '-');
      refused.add(new Refusal(name.label(), word));
    }
  }

  /**
   * Reads what came in since; the ids of those files, and of the same ones that lay here before.
   */
  public List<Integer> read() throws IOException {
    List<Integer> ids = new ArrayList<>();
    for (Waiting one = next(); one != null; one = next()) {
      ReadFile read = ReadFile.of(one.folder());
      String raster = RasterType.of(one.folder().resolve(one.name().way()));
      ids.add(add(one, read, raster));
    }
    return ids;
  }

  private synchronized Waiting next() {
    return waiting.isEmpty() ? null : waiting.remove(0);
  }

  private synchronized int add(Waiting one, ReadFile read, String raster) {
    for (TrayFile other : files.values()) {
      if (other.name().equals(one.name()) && other.read().sha256().equals(read.sha256())) {
        gone(one.folder(), one.bytes());
        return other.id();
      }
    }
    int id = ++numbered;
    files.put(
        id,
        new TrayFile(
            id,
            one.name(),
            one.folder(),
            one.bytes(),
            raster,
            read,
            TrayFile.UNSORTED,
            read.rejected(),
            Set.of()));
    return id;
  }

  /** What lies here, in the order in which it came. */
  public synchronized List<TrayFile> files() {
    return List.copyOf(files.values());
  }

  public synchronized Optional<TrayFile> file(int id) {
    return Optional.ofNullable(files.get(id));
  }

  /** What was not taken since somebody last did something with what lies here. */
  public synchronized List<Refusal> refused() {
    return List.copyOf(refused);
  }

  /** Says of which part a file is. */
  public synchronized void sort(int id, String part, boolean unused, Set<String> conversations) {
    refused.clear();
    files.computeIfPresent(id, (same, file) -> file.sorted(part, unused, conversations));
  }

  /** Takes some files away. */
  public synchronized void remove(Collection<Integer> ids) {
    refused.clear();
    for (int id : ids) {
      TrayFile file = files.remove(id);
      if (file != null) {
        gone(file.folder(), file.bytes());
      }
    }
  }

  /** Takes all away. */
  synchronized void clear() {
    remove(List.copyOf(files.keySet()));
    waiting.forEach(one -> gone(one.folder(), one.bytes()));
    waiting.clear();
  }

  private void gone(Path folder, long bytes) {
    TempFolder.remove(folder);
    held.gone(bytes);
  }

  /** Does a work while nobody else keeps these files. */
  <T> T alone(Supplier<T> work) {
    synchronized (keeping) {
      return work.get();
    }
  }

  /** A folder beside those of the files, for what is made of them; whoever asks removes it. */
  public Path beside() {
    return fresh.get();
  }

  /** Takes such a folder away. */
  public void removeBeside(Path folder) {
    TempFolder.remove(folder);
  }
}
