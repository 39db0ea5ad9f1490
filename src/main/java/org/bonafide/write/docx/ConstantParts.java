package org.bonafide.write.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The parts that are the same in every file: readable XML beside this class, loaded once. */
final class ConstantParts {

  private static final Map<String, byte[]> PARTS = load();
  private static final Map<String, byte[]> PAIRED = paired();

  private ConstantParts() {}

  /**
   * Part names with their bytes.
   *
   * @param paired whether two languages stand side by side: then Chinese counts as the other does
   */
  static Map<String, byte[]> all(boolean paired) {
    return paired ? PAIRED : PARTS;
  }

  /** The content types of a file that has comments. */
  static byte[] typesWithComments() {
    String types = new String(PARTS.get("[Content_Types].xml"), StandardCharsets.UTF_8);
    return types
        .replace(
            "</Types>",
            "  <Override PartName=\"/word/comments.xml\" ContentType=\"application/"
                + "vnd.openxmlformats-officedocument.wordprocessingml.comments+xml\"/>\n</Types>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> paired() {
    Map<String, byte[]> parts = new LinkedHashMap<>(PARTS);
    parts.put("word/numbering.xml", read("numbering-paired.xml"));
    return parts;
  }

  private static Map<String, byte[]> load() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", read("content-types.xml"));
    parts.put("_rels/.rels", read("package-rels.xml"));
    parts.put("docProps/app.xml", read("app.xml"));
    parts.put("word/fontTable.xml", read("fontTable.xml"));
    parts.put("word/numbering.xml", read("numbering.xml"));
    parts.put("word/settings.xml", read("settings.xml"));
    parts.put("word/styles.xml", read("styles.xml"));
    parts.put("word/theme/theme1.xml", read("theme1.xml"));
    return parts;
  }

  private static byte[] read(String name) {
    try (InputStream in = ConstantParts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
