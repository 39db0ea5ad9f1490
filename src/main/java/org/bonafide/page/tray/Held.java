package org.bonafide.page.tray;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/** The bytes that lie in all trays, counted as they come in, so that no two tabs pass the bound. */
final class Held {

  private static final int CHUNK = 1 << 16;

  private final AtomicLong bytes = new AtomicLong();
  private final TrayBounds bounds;

  Held(TrayBounds bounds) {
    this.bounds = bounds;
  }

  /** Why a file was not taken. */
  enum Refusal {
    TOO_LARGE,
    FULL,
    TOO_MANY
  }

  /** A file was not taken, and nothing of it is left. */
  static final class Refused extends IOException {
    private static final long serialVersionUID = 1;
    private final Refusal why;

    Refused(Refusal why) {
      super(why.name());
      this.why = why;
    }

    Refusal why() {
      return why;
    }
  }

  /**
   * Writes a file.
   *
   * @return its bytes
   * @throws Refused where it is more than may lie here
   */
  long write(InputStream in, Path to) throws IOException {
    long written = 0;
    boolean whole = false;
    Files.createDirectories(to.getParent());
    try (OutputStream out = Files.newOutputStream(to, StandardOpenOption.CREATE_NEW)) {
      byte[] chunk = new byte[CHUNK];
      for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
        if (written + n > bounds.file()) {
          throw new Refused(Refusal.TOO_LARGE);
        }
        written += n;
        if (bytes.addAndGet(n) > bounds.all()) {
          throw new Refused(Refusal.FULL);
        }
        out.write(chunk, 0, n);
      }
      whole = true;
    } finally {
      if (!whole) {
        bytes.addAndGet(-written);
        Files.deleteIfExists(to);
      }
    }
    return written;
  }

  void gone(long its) {
    bytes.addAndGet(-its);
  }
}
