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
      byte[] bytes = plain(line.get());
      if (!isBlank(bytes)) {
        return Optional.of(record(line.get(), bytes));
      }
    }
  }

  private BatchRecord record(Lines.Line line, byte[] bytes) {
    String called = name + ":" + line.number();
    return new BatchRecord(
        called,
        Sha256.of(bytes),
        ProjectSource.of(called, JsonRecord.readable(bytes)).in(beside),
        Long.toString(line.number()),
        Math.min(1, (double) line.end() / size));
  }

  /** Without a byte order mark and the carriage return of Windows. */
  private static byte[] plain(Lines.Line line) {
    byte[] all = line.bytes();
    boolean marked =
        line.number() == 1
            && all.length >= MARK.length
            && Arrays.equals(Arrays.copyOf(all, MARK.length), MARK);
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
