package org.bonafide.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.bonafide.instrument.Numbered;
import org.bonafide.type.Fonts;
import org.bonafide.write.docx.DocxWriter;

/**
 * What the peers of the race fill in, made of our own rider, so that all print the same words: our
 * Word file with a placeholder for each value, and the same blocks as XSL-FO and as Typst. {@code
 * PeerMaterial FOLDER} writes them, the values and the faces.
 */
public final class PeerMaterial {

  private PeerMaterial() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    Numbered rider = Rider.in(folder.resolve("rider")).draft();
    Map<String, String> values = values();
    StringBuilder table = new StringBuilder();
    values.forEach((key, value) -> table.append(key + "\t" + value + "\n"));
    Files.writeString(folder.resolve("values.tsv"), table);

    byte[] docx = new DocxWriter().write(rider);
    Files.write(folder.resolve("docxtemplater.docx"), filled(docx, values, "{", "}"));
    Files.write(folder.resolve("poi-tl.docx"), filled(docx, values, "{{", "}}"));
    Files.write(folder.resolve("xdocreport.docx"), filled(docx, values, "${", "}"));
    List<PeerBlock> blocks = PeerBlock.of(rider);
    Files.writeString(
        folder.resolve("rider.fo"), holes(FoText.of(blocks), values, "${", "}"));
    Files.writeString(
        folder.resolve("rider.typ"), holes(TypstText.of(blocks), values, "${", "}"));
    for (String face : List.of("400Regular", "700Bold", "400Regular_Italic")) {
      String file = "Caladea_" + face + ".ttf";
      try (InputStream in = Fonts.class.getResourceAsStream("fonts/" + file)) {
        Files.write(folder.resolve(file), in.readAllBytes());
      }
    }
  }

  /** The values of the rider, the longer ones first where one holds another. */
  private static Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("agreement", "Freelance Services Agreement of 2026-02-01");
    values.put("agency", "Lumen Studio LLC");
    values.put("contractor", "Lin Yue");
    values.put("day", "March 20, 2026");
    for (int i = 0; i < 5; i++) {
      values.put("provider" + i, "Provider " + i);
      values.put("tool" + i, "Tool " + i);
      values.put("work" + i, "Work " + i);
      values.put("created" + i, "March 1" + i + ", 2026");
      values.put("file" + i, "evidence/" + i + ".json");
    }
    return values;
  }

  private static String holes(
      String text, Map<String, String> values, String open, String close) {
    String all = text;
    for (Map.Entry<String, String> value : values.entrySet()) {
      if (!all.contains(value.getValue())) {
        throw new IllegalStateException("The rider does not print " + value.getValue() + ".");
      }
      all = all.replace(value.getValue(), open + value.getKey() + close);
    }
    return all;
  }

  /** A Word file whose text has placeholders. */
  private static byte[] filled(
      byte[] docx, Map<String, String> values, String open, String close) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
        byte[] bytes = in.readAllBytes();
        if (part.getName().equals("word/document.xml")) {
          String xml = new String(bytes, StandardCharsets.UTF_8);
          bytes = holes(xml, values, open, close).getBytes(StandardCharsets.UTF_8);
        }
        zip.putNextEntry(new ZipEntry(part.getName()));
        zip.write(bytes);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
