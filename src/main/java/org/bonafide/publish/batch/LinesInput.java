package org.bonafide.publish.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.bonafide.evidence.container.Sha256;
import org.bonafide.project.yaml.ProjectReader;
import org.bonafide.publish.files.ProjectSource;

/**
 * A file with a record as JSON on each line; empty lines are passed over. Files that a record names
 * lie beside the file of lines.
 */
final class LinesInput implements BatchInput {

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final String name;
  private final Path beside;
  private final long size;
  private final Lines lines;

  LinesInput(Path file) throws IOException {
    name = file.getFileName().toString();
    beside = file.toAbsolutePath().getParent();
    size = Math.max(1, Files.size(file));
    lines = new Lines(Files.newInputStream(file), ProjectReader.LIMIT + 1);
  }

  @Override
  public Optional<BatchRecord> next() throws IOException {
    while (true) {
      Optional<Lines.Line> line = lines.next();
      if (line.isEmpty()) {
        return Optional.empty();
      }
      Lines.Line one = line.get();
      double part = Math.min(1, (double) one.end() / size);
      Optional<BatchRecord> record = record(name, one.number(), one.bytes(), beside, part);
      if (record.isPresent()) {
        return record;
      }
    }
  }

  /** The record of a line; nothing where there is none on it. */
  static Optional<BatchRecord> record(
      String file, long number, byte[] line, Path beside, double part) {
    return record(
        file + ":" + number, Long.toString(number), plain(number == 1, line), beside, part);
  }

  /** The record of a row that has a name; nothing where it is empty. */
  static Optional<BatchRecord> record(String name, byte[] row, Path beside) {
    return record(name, "", plain(true, row), beside, 1);
  }

  private static Optional<BatchRecord> record(
      String called, String folder, byte[] bytes, Path beside, double part) {
    return isBlank(bytes)
        ? Optional.empty()
        : Optional.of(
            new BatchRecord(
                called,
                Sha256.of(bytes),
                ProjectSource.of(called, JsonRecord.readable(bytes)).in(beside),
                folder,
                part));
  }

  /** Without a byte order mark and the carriage return of Windows. */
  private static byte[] plain(boolean first, byte[] all) {
    boolean marked =
        first && all.length >= MARK.length && Arrays.equals(Arrays.copyOf(all, MARK.length), MARK);
    int from = marked ? MARK.length : 0;
    int to = all.length > from && all[all.length - 1] == '\r' ? all.length - 1 : all.length;
    return from == 0 && to == all.length ? all : Arrays.copyOfRange(all, from, to);
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte one : bytes) {
      if (one != ' ' && one != '\t') {
        return false;
      }
    }
    return true;
  }

  @Override
  public Optional<Long> total() {
    return Optional.empty();
  }

  @Override
  public List<Finding> findings() {
    return List.of();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
