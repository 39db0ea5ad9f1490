package org.bonafide.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The tables of the build say of every character what the font files say. */
class FaceTableTest {

  private static final Path FONTS = Path.of("src/main/resources/org/bonafide/type/fonts");

  @TestFactory
  Stream<DynamicTest> everyCharacterHasTheWidthOfTheFile() throws IOException {
    List<Path> fonts;
    try (Stream<Path> all = Files.list(FONTS)) {
      fonts = all.filter(file -> file.toString().endsWith(".ttf")).sorted().toList();
    }
    assertThat(fonts).hasSizeGreaterThan(10);
    Map<String, ByteBuffer> tables = FaceTable.tables(ByteBuffer.wrap(FaceTables.of(fonts)));
    assertThat(tables).hasSameSizeAs(fonts);
    return fonts.stream()
        .map(
            font -> {
              String name = font.getFileName().toString();
              return DynamicTest.dynamicTest(
                  name, () -> assertSame(new FaceTable(tables.get(name)), font));
            });
  }

  private static void assertSame(FaceTable table, Path font) throws IOException {
    FontFile file = new FontFile(Files.readAllBytes(font));
    int known = 0;
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      int width = file.width(c);
      known += width >= 0 ? 1 : 0;
      if (table.width(c) != width) {
        assertThat(table.width(c)).as("U+%04X", c).isEqualTo(width);
      }
    }
    assertThat(known).isGreaterThan(200);
  }
}
