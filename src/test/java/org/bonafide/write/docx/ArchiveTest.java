package org.bonafide.write.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** The package is a zip as the JDK writes it, and what is the same in every file is packed once. */
class ArchiveTest {

  private static final Map<String, PackedPart> PARTS =
      Map.of(
          "[Content_Types].xml", part("<Types/>"),
          "word/document.xml", part("<w:p>一二三 “words” </w:p>".repeat(9_000)),
          "docProps/empty.xml", part(""));

  private static PackedPart part(String text) {
    return new PackedPart(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void itsBytesAreThoseThatTheJdkWrites() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, PackedPart> part : new TreeMap<>(PARTS).entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(part.getValue().bytes());
      }
    }
    assertThat(Archive.of(new TreeMap<>(PARTS))).isEqualTo(bytes.toByteArray());
  }

  @Test
  void eachPartComesOutAsItWentIn() throws IOException {
    byte[] archive = Archive.of(new TreeMap<>(PARTS));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (String name : new TreeMap<>(PARTS).keySet()) {
        assertThat(zip.getNextEntry().getName()).isEqualTo(name);
        assertThat(zip.readAllBytes()).isEqualTo(PARTS.get(name).bytes());
      }
      assertThat(zip.getNextEntry()).isNull();
    }
  }

  @Test
  void whatIsTheSameInTwoFilesIsPackedOnce() {
    PackedPart first = ConstantParts.all(Samples.english().instrument()).get("word/styles.xml");
    PackedPart second = ConstantParts.all(Samples.english().instrument()).get("word/styles.xml");
    assertThat(second.packed()).isSameAs(first.packed());
    PackedPart other = ConstantParts.all(Samples.chinese().instrument()).get("word/styles.xml");
    assertThat(other.bytes()).isNotEqualTo(first.bytes());
  }
}
