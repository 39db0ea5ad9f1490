package org.bonafide.evidence.scan;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bonafide.evidence.container.Pictures;
import org.bonafide.evidence.trace.Manifests;
import org.bonafide.evidence.trace.SignedManifests;

/** Files as tools export them, with nothing in them but what a test needs. */
public final class Exports {

  private Exports() {}

  /** A Midjourney download. */
  public static byte[] midjourney(String prompt, String job, String day) {
    byte[] png = Pictures.png(4, 4);
    png =
        Pictures.with(
            png,
            "tEXt",
            Pictures.text(
                "Description",
                prompt
                    + " --ar 4:3 --v 7 Job ID: "
                    + job.repeat(8)
                    + "-0000-0000-0000-000000000000"));
    png = Pictures.with(png, "tEXt", Pictures.text("Author", "somebody"));
    return Pictures.with(
        png, "tEXt", Pictures.text("Creation Time", day + " Mar 2026 10:00:00 GMT"));
  }

  /** A picture of Stable Diffusion WebUI. */
  public static byte[] webUi(String prompt, int seed) {
    return Pictures.with(
        Pictures.png(4, 4),
        "tEXt",
        Pictures.text(
            "parameters",
            prompt + "\nSteps: 20, Sampler: Euler, CFG scale: 7, Seed: " + seed + ", Size: 4x4"));
  }

  /** A picture with a signed C2PA manifest of its own that says only that a tool created it. */
  public static byte[] signed() {
    return SignedManifests.png(
        Pictures.png(4, 4),
        "ChatGPT",
        Manifests.actions(
            List.of(Map.of("action", "c2pa.created", "softwareAgent", Map.of("name", "GPT-4o")))));
  }

  /** A picture with properties in XMP, within the namespaces of {@link Pictures#xmp}. */
  public static byte[] xmp(String properties) {
    return Pictures.with(
        Pictures.png(4, 4),
        "iTXt",
        Pictures.text("XML:com.adobe.xmp\0\0\0\0", Pictures.xmp(properties)));
  }

  /** A picture with the PRC mark. */
  public static byte[] aigc(String label) {
    return xmp(
        "<TC260:AIGC>{\"Label\":\""
            + label
            + "\",\"ContentProducer\":\"00119\",\"ProduceID\":\"p-7\"}</TC260:AIGC>");
  }

  /** A picture with a text hidden in its transparency. */
  public static byte[] stealth(String words) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(words.getBytes(StandardCharsets.UTF_8));
    }
    ByteBuffer hidden = ByteBuffer.allocate(19 + packed.size());
    hidden.put("stealth_pngcomp".getBytes(StandardCharsets.ISO_8859_1));
    byte[] bytes = hidden.putInt(packed.size() * 8).put(packed.toByteArray()).array();
    BufferedImage image = new BufferedImage(80, 70, BufferedImage.TYPE_INT_ARGB);
    for (int i = 0; i < 80 * 70; i++) {
      int bit = i / 8 < bytes.length ? bytes[i / 8] >> (7 - i % 8) & 1 : 0;
      image.setRGB(i / 70, i % 70, (0xFE | bit) << 24 | 0x204060);
    }
    return Pictures.encoded(image, "png");
  }

  /** An archive. */
  public static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return out.toByteArray();
  }

  /** A ChatGPT export of one conversation with an answer that was asked for twice. */
  public static String conversations() {
    return """
        [{"id": "c-1", "title": "Harbor ideas", "create_time": 1772445600.5, "update_time": 1772449200,
          "current_node": "d", "mapping": {
            "a": {"id": "a", "parent": null, "children": ["b"], "message": null},
            "b": {"id": "b", "parent": "a", "children": ["c", "d"],
                  "message": {"author": {"role": "user"}, "content": {"content_type": "text", "parts": ["a secret harbor"]}}},
            "c": {"id": "c", "parent": "b", "children": [],
                  "message": {"author": {"role": "assistant"}, "content": {"parts": ["no"]}, "metadata": {"model_slug": "gpt-4o"}}},
            "d": {"id": "d", "parent": "b", "children": [],
                  "message": {"author": {"role": "assistant"}, "content": {"parts": ["yes"]}, "metadata": {"model_slug": "gpt-5"}}}}}]
        """;
  }

  /** A Krita file with two layers, without their pixels. */
  public static byte[] krita() throws IOException {
    return zip(
        Map.of(
            "mimetype",
            "application/x-krita".getBytes(StandardCharsets.UTF_8),
            "documentinfo.xml",
            """
            <document-info xmlns="http://www.calligra.org/DTD/document-info"><about>
            <editing-cycles>7</editing-cycles><editing-time>3720</editing-time>
            <date>2026-03-05T10:00:00</date><creation-date>2026-03-04T09:00:00</creation-date>
            </about></document-info>
            """
                .getBytes(StandardCharsets.UTF_8),
            "maindoc.xml",
            """
            <DOC xmlns="http://www.calligra.org/DTD/krita" kritaVersion="5.2.9"><IMAGE name="x">
            <layers><layer name="ink" nodetype="paintlayer"/><layer name="sky" nodetype="paintlayer"/></layers>
            </IMAGE></DOC>
            """
                .getBytes(StandardCharsets.UTF_8)));
  }

  /** A Photoshop file with an XMP history and three layers, without their pixels. */
  public static byte[] photoshop(String xmp) {
    byte[] packet = xmp.getBytes(StandardCharsets.UTF_8);
    int padded = packet.length + packet.length % 2;
    return ByteBuffer.allocate(26 + 4 + 4 + 12 + padded + 10)
        .put("8BPS".getBytes(StandardCharsets.ISO_8859_1))
        .putShort((short) 1)
        .put(new byte[20])
        .putInt(0)
        .putInt(12 + padded)
        .put("8BIM".getBytes(StandardCharsets.ISO_8859_1))
        .putShort((short) 1060)
        .putShort((short) 0)
        .putInt(packet.length)
        .put(packet)
        .put(new byte[padded - packet.length])
        .putInt(100)
        .putInt(50)
        .putShort((short) -3)
        .array();
  }

  static Path put(Path folder, String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }
}
