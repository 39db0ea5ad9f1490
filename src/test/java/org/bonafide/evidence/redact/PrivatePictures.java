package org.bonafide.evidence.redact;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import org.bonafide.evidence.container.Container;
import org.bonafide.evidence.container.ExifBlock;
import org.bonafide.evidence.container.Ifd;
import org.bonafide.evidence.container.Pictures;
import org.bonafide.evidence.container.Png;
import org.bonafide.evidence.container.Tiff;

/** Pictures of each format with a private word in each field that can hold one. */
public final class PrivatePictures {

  /** Stands in the value of each private field, and nowhere else. */
  public static final String SECRET = "Zqx7private";

  /** Stands in fields that tell who made a picture. */
  public static final String LEGAL = "Ada Realname";

  /** The marks, letter by letter. */
  public static final String AIGC =
      "<TC260:AIGC>{\"Label\":\"1\",\"ContentProducer\":\"X\"}</TC260:AIGC>";

  public static final String CHUNK = "{\"AIGC\":{\"Label\":\"2\",\"ReservedCode1\":\"\"}}";

  private PrivatePictures() {}

  public static String xmp() {
    return Pictures.xmp(
            AIGC
                + "<iptcExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia</iptcExt:DigitalSourceType>"
                + "<iptcExt:AISystemUsed>Genie</iptcExt:AISystemUsed>"
                + property("iptcExt:AIPromptInformation")
                + property("iptcExt:AIPromptWriterName")
                + "<iptcExt:LocationCreated><rdf:Bag><rdf:li rdf:parseType=\"Resource\">"
                + property("iptcExt:City")
                + "</rdf:li></rdf:Bag></iptcExt:LocationCreated>"
                + property("exif:GPSLatitude")
                + property("aux:SerialNumber")
                + property("aux:OwnerName")
                + property("photoshop:City")
                + property("sd:prompt")
                + "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">"
                + SECRET
                + "</rdf:li></rdf:Alt></dc:description>"
                + "<dc:creator><rdf:Seq><rdf:li>"
                + LEGAL
                + "</rdf:li></rdf:Seq></dc:creator>"
                + "<xmpRights:UsageTerms>No copies</xmpRights:UsageTerms>")
        .replace(
            " xmlns:TC260=",
            " xmlns:exif=\"http://ns.adobe.com/exif/1.0/\""
                + " xmlns:aux=\"http://ns.adobe.com/exif/1.0/aux/\""
                + " xmlns:photoshop=\"http://ns.adobe.com/photoshop/1.0/\""
                + " xmlns:sd=\"http://example.com/sd/\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                + " xmlns:xmpRights=\"http://ns.adobe.com/xap/1.0/rights/\""
                + " xmlns:TC260=");
  }

  private static String property(String name) {
    return "<" + name + ">" + SECRET + "</" + name + ">";
  }

  static Ifd.Field text(int tag, String words) {
    return new Ifd.Field(tag, 2, (words + "\0").getBytes(StandardCharsets.UTF_8), Optional.empty());
  }

  private static Ifd.Field within(int tag, Ifd.Field... fields) {
    return new Ifd.Field(tag, 4, new byte[4], Optional.of(new Ifd(List.of(fields))));
  }

  private static Ifd.Field data(int tag, byte[] value) {
    return new Ifd.Field(tag, 7, value, Optional.empty());
  }

  static List<Ifd.Field> exifFields() {
    return List.of(
        text(0x010E, SECRET),
        text(0x010F, "prompt:{\"1\": \"" + SECRET + "\"}"),
        new Ifd.Field(0x0112, 3, new byte[] {0, 3}, Optional.empty()),
        text(0x013B, LEGAL),
        text(0x8298, "(c) 2026 " + LEGAL),
        data(0x9C9C, SECRET.getBytes(StandardCharsets.UTF_16LE)),
        data(0x9C9D, LEGAL.getBytes(StandardCharsets.UTF_16LE)),
        text(0xC62F, SECRET),
        text(0xFDE8, SECRET),
        within(
            0x8769,
            text(0xA430, SECRET),
            text(0xA431, SECRET),
            text(0xA435, SECRET),
            text(0xA434, "A lens"),
            data(0x927C, SECRET.getBytes(StandardCharsets.UTF_8)),
            data(0x9286, ("ASCII\0\0\0" + SECRET).getBytes(StandardCharsets.UTF_8))),
        within(0x8825, text(0x001B, SECRET), text(0x001D, SECRET)));
  }

  /** EXIF with a user comment and nothing else. */
  public static byte[] commented(String comment) {
    Ifd.Field field = data(0x9286, comment.getBytes(StandardCharsets.ISO_8859_1));
    return new ExifBlock(ByteOrder.BIG_ENDIAN, new Ifd(List.of(within(0x8769, field))), false)
        .bytes();
  }

  public static byte[] exif() {
    return new ExifBlock(ByteOrder.BIG_ENDIAN, new Ifd(exifFields()), false).bytes();
  }

  private static byte[] iptc() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    dataset(90, SECRET, out);
    dataset(92, SECRET, out);
    dataset(101, SECRET, out);
    dataset(120, SECRET, out);
    dataset(80, LEGAL, out);
    dataset(116, "No copies", out);
    return out.toByteArray();
  }

  private static void dataset(int number, String words, ByteArrayOutputStream out) {
    out.writeBytes(new byte[] {0x1C, 2, (byte) number, 0, (byte) words.length()});
    out.writeBytes(words.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] photoshop() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    resource(0x0404, iptc(), out);
    resource(0x040C, SECRET.getBytes(StandardCharsets.UTF_8), out);
    resource(0x0425, new byte[16], out);
    return out.toByteArray();
  }

  private static void resource(int id, byte[] data, ByteArrayOutputStream out) {
    out.writeBytes("8BIM".getBytes(StandardCharsets.ISO_8859_1));
    out.writeBytes(new byte[] {(byte) (id >> 8), (byte) id, 0, 0, 0, 0, 0, (byte) data.length});
    out.writeBytes(data);
    out.writeBytes(new byte[data.length % 2]);
  }

  public static byte[] png() {
    byte[] png = Pictures.png(300, 300);
    for (String keyword :
        List.of("parameters", "prompt", "workflow", "Description", "Comment", "a new tool's")) {
      png = Pictures.with(png, "tEXt", Pictures.text(keyword, SECRET));
    }
    png = Pictures.with(png, "tEXt", Pictures.text("Title", "Steps: 20, Seed: 7, " + SECRET));
    png = Pictures.with(png, "zTXt", packed("negative_prompt\0\0"));
    png = Pictures.with(png, "iTXt", packed("generation_data\0\1\0\0\0"));
    png = Pictures.with(png, "tEXt", Pictures.text("Author", LEGAL));
    png = Pictures.with(png, "tEXt", Pictures.text("Copyright", "(c) 2026 " + LEGAL));
    png = Pictures.with(png, "tEXt", Pictures.text("AIGC", CHUNK));
    png = Pictures.with(png, "eXIf", exif());
    png = Pictures.with(png, "prVt", SECRET.getBytes(StandardCharsets.UTF_8));
    png = Pictures.with(png, "tEXt", Pictures.text(Png.XMP, xmp()));
    return joined(png, SECRET.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] packed(String head) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
    try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
      packed.write(SECRET.getBytes(StandardCharsets.UTF_8));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  public static byte[] jpeg() {
    byte[] jpeg = Pictures.jpeg(300, 300);
    jpeg = segment(jpeg, 0xFE, "", SECRET.getBytes(StandardCharsets.UTF_8));
    jpeg = segment(jpeg, 0xEC, "Ducky", SECRET.getBytes(StandardCharsets.UTF_8));
    jpeg = segment(jpeg, 0xED, "Photoshop 3.0\0", photoshop());
    jpeg =
        segment(
            jpeg,
            0xE1,
            "http://ns.adobe.com/xmp/extension/\0",
            SECRET.getBytes(StandardCharsets.UTF_8));
    jpeg =
        segment(
            jpeg, 0xE1, "http://ns.adobe.com/xap/1.0/\0", xmp().getBytes(StandardCharsets.UTF_8));
    jpeg = segment(jpeg, 0xE1, "Exif\0\0", exif());
    return joined(jpeg, SECRET.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] segment(byte[] jpeg, int marker, String head, byte[] data) {
    return Pictures.with(jpeg, marker, joined(head.getBytes(StandardCharsets.ISO_8859_1), data));
  }

  public static byte[] tiff() {
    Tiff tiff =
        (Tiff) Container.read(Pictures.encoded(Pictures.image(300, 300), "tiff")).orElseThrow();
    List<Ifd.Field> fields = new ArrayList<>(tiff.block().first().fields());
    fields.removeIf(f -> exifFields().stream().anyMatch(e -> e.tag() == f.tag()));
    fields.addAll(exifFields());
    fields.add(data(0x83BB, iptc()));
    fields.add(data(0x8649, photoshop()));
    fields.add(new Ifd.Field(700, 1, xmp().getBytes(StandardCharsets.UTF_8), Optional.empty()));
    return tiff.with(new Ifd(fields)).bytes();
  }

  public static byte[] gif() {
    BufferedImage image = new BufferedImage(300, 300, BufferedImage.TYPE_BYTE_INDEXED);
    image.createGraphics().drawImage(Pictures.image(300, 300), 0, 0, null);
    byte[] gif = Pictures.encoded(image, "gif");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(gif, 0, gif.length - 1);
    out.writeBytes(new byte[] {0x21, (byte) 0xFE, (byte) SECRET.length()});
    out.writeBytes(SECRET.getBytes(StandardCharsets.UTF_8));
    out.writeBytes(new byte[] {0, 0x21, (byte) 0xFF, 11});
    out.writeBytes("XMP DataXMP".getBytes(StandardCharsets.ISO_8859_1));
    out.writeBytes(xmp().getBytes(StandardCharsets.UTF_8));
    out.write(1);
    for (int i = 255; i >= 0; i--) {
      out.write(i);
    }
    out.write(0);
    out.write(0x3B);
    return out.toByteArray();
  }

  /** A picture in whose transparency a prompt is hidden. */
  public static byte[] stealth() {
    BufferedImage image = new BufferedImage(300, 300, BufferedImage.TYPE_INT_ARGB);
    byte[] text = ("{\"prompt\": \"" + SECRET + "\"}").getBytes(StandardCharsets.UTF_8);
    byte[] length = java.nio.ByteBuffer.allocate(4).putInt(text.length * 8).array();
    byte[] all =
        joined(joined("stealth_pnginfo".getBytes(StandardCharsets.ISO_8859_1), length), text);
    for (int i = 0; i < 300 * 300; i++) {
      int bit = i < all.length * 8 ? all[i / 8] >> (7 - i % 8) & 1 : 0;
      image.setRGB(i / 300, i % 300, (254 | bit) << 24 | 0x336699);
    }
    return Pictures.encoded(image, "png");
  }

  static byte[] joined(byte[] a, byte[] b) {
    byte[] all = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, all, a.length, b.length);
    return all;
  }

  /** All bytes of a file, and those of its text chunks unpacked, as letters to search. */
  public static String everything(byte[] file) {
    StringBuilder all = new StringBuilder(new String(file, StandardCharsets.ISO_8859_1));
    if (Container.read(file).orElse(null) instanceof Png png) {
      png.chunks()
          .forEach(
              c -> {
                for (int from = 0; from < Math.min(100, c.data().length); from++) {
                  all.append(inflated(Arrays.copyOfRange(c.data(), from, c.data().length)));
                }
              });
    }
    return all + "\n" + all.toString().replace("\0", "");
  }

  private static String inflated(byte[] data) {
    try (var in = new java.util.zip.InflaterInputStream(new java.io.ByteArrayInputStream(data))) {
      return new String(in.readNBytes(1 << 16), StandardCharsets.ISO_8859_1);
    } catch (java.io.IOException e) {
      return "";
    }
  }
}
