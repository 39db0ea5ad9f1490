package org.bonafide.evidence.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** The lines of a log, one at a time; a line that is longer than any tool writes is passed over. */
final class LongLines {

  private static final int LONGEST = 8 << 20;

  private LongLines() {}

  /** Hands over each line; false where one was passed over. */
  static boolean each(InputStream in, Consumer<String> taker) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    byte[] buffer = new byte[16 << 10];
    boolean all = true;
    boolean over = false;
    int read = in.read(buffer);
    while (read >= 0) {
      for (int i = 0; i < read; i++) {
        if (buffer[i] != '\n') {
          over |= line.size() >= LONGEST;
          if (!over) {
            line.write(buffer[i]);
          }
        } else {
          all &= !over;
          if (!over) {
            taker.accept(line.toString(StandardCharsets.UTF_8));
          }
          over = false;
          line.reset();
        }
      }
      read = in.read(buffer);
    }
    if (!over) {
      taker.accept(line.toString(StandardCharsets.UTF_8));
    }
    return all && !over;
  }
}
