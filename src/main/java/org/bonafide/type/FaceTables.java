package org.bonafide.type;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bonafide.data.ShortNumbers;

/**
 * A step of the build: makes the tables of {@link FaceTable} from the font files.
 *
 * <p>Example: {@code java -cp target/classes org.bonafide.type.FaceTables target/classes}.
 */
public final class FaceTables {

  private FaceTables() {}

  /** Makes them in the folder of classes that is named, where they are not newer than all fonts. */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]).resolve("org/bonafide/type").resolve(FaceTable.FILE);
    List<Path> fonts;
    try (Stream<Path> all = Files.list(file.getParent())) {
      fonts = all.filter(font -> font.toString().endsWith(".ttf")).sorted().toList();
    }
    if (!isNewer(file, fonts)) {
      Files.write(file, of(fonts));
    }
  }

  private static boolean isNewer(Path file, List<Path> fonts) throws IOException {
    if (!Files.exists(file)) {
      return false;
    }
    for (Path font : fonts) {
      if (Files.getLastModifiedTime(font).compareTo(Files.getLastModifiedTime(file)) >= 0) {
        return false;
      }
    }
    return true;
  }

  static byte[] of(List<Path> fonts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    for (Path font : fonts) {
      byte[] name = font.getFileName().toString().getBytes(StandardCharsets.US_ASCII);
      byte[] table = table(new FontFile(Files.readAllBytes(font)));
      out.writeInt(name.length);
      out.write(name);
      out.writeInt(table.length);
      out.write(table);
    }
    return bytes.toByteArray();
  }

  /** Neighbours of one width are one run. */
  private static byte[] table(Widths font) throws IOException {
    ByteArrayOutputStream runs = new ByteArrayOutputStream();
    int count = 0;
    int before = 0;
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      int width = font.width(c);
      if (width >= 0) {
        int first = c;
        while (font.width(c + 1) == width) {
          c++;
        }
        ShortNumbers.write(first - before, runs);
        ShortNumbers.write(c - first, runs);
        ShortNumbers.write(width, runs);
        before = c;
        count++;
      }
    }
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    new DataOutputStream(table).writeInt(count);
    runs.writeTo(table);
    return table.toByteArray();
  }
}
