package org.bonafide.evidence.container;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * A file whose pieces lie anywhere: what is asked for is read and nothing else, so that a film of
 * gigabytes takes no more memory than what is said about it.
 *
 * <p>Example: {@code places.at(4, 4)} are the letters {@code ftyp} of an MP4.
 */
interface FilePlaces extends AutoCloseable {

  long size();

  /** The bytes at a place; fewer where the file ends before, none where there is no such place. */
  byte[] at(long from, int count) throws IOException;

  /** The file itself, where it lies in a folder. */
  Optional<Path> path();

  @Override
  void close() throws IOException;

  static FilePlaces of(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    long size = channel.size();
    return new FilePlaces() {
      @Override
      public long size() {
        return size;
      }

      @Override
      public byte[] at(long from, int count) throws IOException {
        if (from < 0 || from >= size || count <= 0) {
          return new byte[0];
        }
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(count, size - from));
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) > 0) {}
        return Arrays.copyOf(bytes.array(), bytes.position());
      }

      @Override
      public Optional<Path> path() {
        return Optional.of(file);
      }

      @Override
      public void close() throws IOException {
        channel.close();
      }
    };
  }

  static FilePlaces of(byte[] file) {
    return new FilePlaces() {
      @Override
      public long size() {
        return file.length;
      }

      @Override
      public byte[] at(long from, int count) {
        return from < 0 || from >= file.length || count <= 0
            ? new byte[0]
            : Arrays.copyOfRange(
                file, (int) from, (int) Math.min(file.length, from + (long) count));
      }

      @Override
      public Optional<Path> path() {
        return Optional.empty();
      }

      @Override
      public void close() {}
    };
  }
}
