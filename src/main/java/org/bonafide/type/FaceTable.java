package org.bonafide.type;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bonafide.data.Kept;
import org.bonafide.data.ShortNumbers;

/**
 * The characters of a face and their widths without its file: some thousand bytes in place of 15 MB
 * for Chinese. The build makes the tables from the files ({@link FaceTables}); a file is read where
 * its face is drawn, and where there is no table.
 *
 * <p>Example: {@code FaceTable.shipped("NotoSerifSC_400Regular.ttf")}. Safe for several threads.
 */
final class FaceTable implements Widths {

  /** Beside the fonts. */
  static final String FILE = "fonts/widths.data";

  private static final Kept<Map<String, ByteBuffer>> ALL = new Kept<>(FaceTable::read);

  private final int[] first;
  private final int[] last;
  private final int[] widths;

  /**
   * @param runs how many, then of each: how far its first character stands behind the last run, how
   *     many more it has, and their width
   */
  FaceTable(ByteBuffer runs) {
    int size = runs.getInt();
    first = new int[size];
    last = new int[size];
    widths = new int[size];
    int at = 0;
    for (int i = 0; i < size; i++) {
      first[i] = at + ShortNumbers.read(runs);
      last[i] = first[i] + ShortNumbers.read(runs);
      widths[i] = ShortNumbers.read(runs);
      at = last[i];
    }
  }

  /** The table of a font file that ships, where the build made one. */
  static Optional<FaceTable> shipped(String name) {
    return Optional.ofNullable(ALL.get().get(name)).map(runs -> new FaceTable(runs.duplicate()));
  }

  private static Map<String, ByteBuffer> read() {
    try (InputStream in = FaceTable.class.getResourceAsStream(FILE)) {
      return in == null ? Map.of() : tables(ByteBuffer.wrap(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By the name of the font file, each behind its length. */
  static Map<String, ByteBuffer> tables(ByteBuffer all) {
    Map<String, ByteBuffer> tables = new LinkedHashMap<>();
    while (all.hasRemaining()) {
      byte[] name = new byte[all.getInt()];
      all.get(name);
      int length = all.getInt();
      tables.put(new String(name, StandardCharsets.US_ASCII), all.slice(all.position(), length));
      all.position(all.position() + length);
    }
    return tables;
  }

  @Override
  public int width(int codePoint) {
    int low = 0;
    int high = first.length - 1;
    while (low <= high) {
      int middle = (low + high) / 2;
      if (codePoint < first[middle]) {
        high = middle - 1;
      } else if (codePoint > last[middle]) {
        low = middle + 1;
      } else {
        return widths[middle];
      }
    }
    return -1;
  }
}
