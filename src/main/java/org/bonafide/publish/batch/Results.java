package org.bonafide.publish.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * The lines of a batch on disk. Each is written whole, by one call; of a run that was killed the
 * last may lack its end, and is then made again.
 */
final class Results implements AutoCloseable {

  private static final int HEAD = 1 << 16;

  private final OutputStream out;

  private Results(OutputStream out) {
    this.out = out;
  }

  /**
   * What stands there already.
   *
   * @param lines how many lines are those of the first records, as these are now
   * @param unsound how many of them have an error
   * @param next the first record without such a line
   */
  record Kept(long lines, long unsound, Optional<BatchRecord> next) {}

  /** Reads the lines that stand, beside the records, and cuts off what is of no record. */
  static Kept kept(Path file, BatchInput input) throws IOException {
    long lines = 0;
    long unsound = 0;
    long end = 0;
    Optional<BatchRecord> record = input.next();
    if (Files.exists(file)) {
      try (Lines there = new Lines(Files.newInputStream(file), HEAD)) {
        while (record.isPresent()) {
          Optional<Lines.Line> line = there.next().filter(Lines.Line::ended);
          byte[] head =
              RecordLine.head(record.get().name(), record.get().sha256())
                  .getBytes(StandardCharsets.UTF_8);
          if (line.isEmpty() || !begins(line.get().bytes(), head)) {
            break;
          }
          lines++;
          unsound += line.get().bytes()[head.length] == '0' ? 0 : 1;
          end = line.get().end();
          record = input.next();
        }
      }
      try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
        channel.truncate(end);
      }
    }
    return new Kept(lines, unsound, record);
  }

  private static boolean begins(byte[] line, byte[] head) {
    return line.length > head.length && Arrays.equals(line, 0, head.length, head, 0, head.length);
  }

  /** Opens the file to write lines behind those that stand there. */
  static Results after(Path file) throws IOException {
    return new Results(
        Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
  }

  void add(String line) throws IOException {
    out.write(line.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
