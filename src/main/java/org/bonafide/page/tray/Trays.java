package org.bonafide.page.tray;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The trays of all records, one each. They share a bound and a folder that is gone at the end; the
 * folder is made when the first file comes. Safe on several threads.
 *
 * <p>Example: {@code trays.of("poster/project.yaml").take("a.png", bytes)}.
 */
public final class Trays implements AutoCloseable {

  private final TrayBounds bounds;
  private final Held held;
  private final Map<String, Tray> all = new LinkedHashMap<>();
  private final Map<String, Integer> touched = new HashMap<>();
  private TempFolder folder;
  private int hours;
  private int made;
  private boolean closed;

  public Trays(TrayBounds bounds) {
    this.bounds = bounds;
    this.held = new Held(bounds);
  }

  /** How much may lie here. */
  public TrayBounds bounds() {
    return bounds;
  }

  /** The tray of a record, by the name of that. */
  public synchronized Tray of(String record) {
    Tray tray = all.computeIfAbsent(record, name -> new Tray(bounds, held, this::fresh));
    touched.put(record, hours);
    return tray;
  }

  /** Empties the trays that nobody touched for long; it is called each hour. */
  public synchronized void anHourPassed() {
    hours++;
    all.entrySet()
        .removeIf(
            one -> {
              boolean old = hours - touched.get(one.getKey()) >= bounds.hours();
              if (old) {
                one.getValue().clear();
              }
              return old;
            });
  }

  /** A folder for one file. */
  private synchronized Path fresh() {
    if (closed) {
      throw new IllegalStateException("the trays are closed");
    }
    if (folder == null) {
      begin();
    }
    return folder.place().resolve(String.valueOf(++made));
  }

  private void begin() {
    try {
      folder = TempFolder.make();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes all of it away. */
  @Override
  public synchronized void close() {
    closed = true;
    if (folder != null) {
      try {
        folder.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      folder = null;
    }
    all.clear();
  }
}
