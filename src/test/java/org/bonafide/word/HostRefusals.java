package org.bonafide.word;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Agreements that are not joined, by the rule that refuses each and what is wrong with it. */
public final class HostRefusals {

  private static final String RELATIONS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s"
          + "</Relationships>";

  private HostRefusals() {}

  /** All of them. */
  public static Map<String, byte[]> all() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    byte[] whole = host().bytes();
    all.put("host-unreadable: no zip", "Dear Sirs".getBytes(StandardCharsets.UTF_8));
    all.put("host-unreadable: nothing", new byte[0]);
    all.put("host-unreadable: an old .doc", old());
    all.put("host-unreadable: cut short", Arrays.copyOf(whole, whole.length - 40));
    all.put("host-unreadable: a part damaged", damaged(whole));
    all.put("host-unreadable: a zip bomb", bomb());
    all.put("host-unreadable: 100 MB", new byte[WordPackage.LIMIT + 1]);
    all.put("host-unreadable: no document", without("word/document.xml"));
    all.put("host-unreadable: no relations", without("_rels/.rels"));
    all.put("host-unreadable: a name that leads out", with("../evil.xml", "<a/>"));
    all.put("host-unreadable: a name twice", with("WORD/DOCUMENT.XML", "<a/>"));
    all.put("host-unreadable: broken XML", document(xml -> xml.replace("</w:body>", "")));
    all.put("host-unreadable: nested beyond reason", document(HostRefusals::nested));
    all.put("host-unreadable: broken styles", with("word/styles.xml", "<w:styles"));
    all.put("host-refused: an entity", document(HostRefusals::entity));
    all.put("host-refused: an entity in the styles", with("word/styles.xml", entity("<a/>")));
    all.put("host-refused: macros", with("word/vbaProject.bin", "x"));
    all.put("host-refused: a signature", with("_xmlsignatures/sig1.xml", "<a/>"));
    all.put("host-refused: altChunk", relation("aFChunk", "other.html", ""));
    all.put(
        "host-refused: altChunk without a relation",
        document(xml -> xml.replace("<w:sectPr>", "<w:altChunk/><w:sectPr>")));
    all.put(
        "host-refused: a template on a server",
        outside("attachedTemplate", "http://x.test/a.dotm"));
    all.put("host-refused: a template on a share", outside("attachedTemplate", "\\\\x\\a.dotm"));
    all.put(
        "host-refused: a template by file and host",
        outside("attachedTemplate", "file://x/a.dotm"));
    all.put("host-refused: a picture from outside", outside("image", "http://x.test/p.png"));
    all.put("host-refused: an object from outside", outside("oleObject", "http://x.test/o"));
    all.put(
        "host-refused: protection",
        host().settings("<w:documentProtection w:edit=\"readOnly\" w:enforcement=\"1\"/>").bytes());
    all.put(
        "host-refused: a locked file",
        host().settings("<w:writeProtection w:hash=\"a\"/>").bytes());
    all.put("host-too-short: three paragraphs", new HostBuilder().paragraph("", "Hello").bytes());
    return all;
  }

  /** What looks like it and is ordinary. */
  public static Map<String, byte[]> harmless() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put("a link", outside("hyperlink", "https://example.org/"));
    all.put(
        "a template on a disk", outside("attachedTemplate", "file:///C:\\Users\\a\\Normal.dotm"));
    all.put(
        "protection that is off",
        host().settings("<w:documentProtection w:edit=\"readOnly\" w:enforcement=\"0\"/>").bytes());
    return all;
  }

  private static HostBuilder host() {
    return Hosts.in(Manners.LISTS);
  }

  /** The parts of a file as text. */
  public static Map<String, String> texts(byte[] file) {
    try {
      Map<String, String> texts = new LinkedHashMap<>();
      WordPackage.read("host.docx", file)
          .parts()
          .forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
      return texts;
    } catch (HostRefused e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] with(String name, String text) {
    Map<String, String> parts = texts(host().bytes());
    parts.put(name, text);
    return HostBuilder.zip(parts);
  }

  private static byte[] without(String name) {
    Map<String, String> parts = texts(host().bytes());
    parts.remove(name);
    return HostBuilder.zip(parts);
  }

  private static byte[] document(UnaryOperator<String> change) {
    Map<String, String> parts = texts(host().bytes());
    parts.compute("word/document.xml", (name, xml) -> change.apply(xml));
    return HostBuilder.zip(parts);
  }

  private static String entity(String xml) {
    int root = xml.indexOf("<w:document");
    String declared = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
    return root < 0
        ? declared + xml
        : xml.substring(0, root) + declared + xml.substring(root).replace("Services", "&x;");
  }

  private static String nested(String xml) {
    return xml.replace("<w:sectPr>", "<w:sdt>".repeat(400) + "</w:sdt>".repeat(400) + "<w:sectPr>");
  }

  private static byte[] relation(String type, String target, String more) {
    String own =
        "<Relationship Id=\"z\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
            + type
            + "\" Target=\""
            + target
            + "\""
            + more
            + "/>";
    Map<String, String> parts = texts(host().bytes());
    parts.put("word/_rels/settings.xml.rels", String.format(RELATIONS, own));
    return HostBuilder.zip(parts);
  }

  private static byte[] outside(String type, String target) {
    return relation(type, target, " TargetMode=\"External\"");
  }

  private static byte[] old() {
    byte[] bytes = new byte[2000];
    bytes[0] = (byte) 0xd0;
    bytes[1] = (byte) 0xcf;
    return bytes;
  }

  private static byte[] damaged(byte[] whole) {
    byte[] bytes = whole.clone();
    bytes[300] ^= 0x55;
    bytes[301] ^= 0x55;
    return bytes;
  }

  private static byte[] bomb() {
    return with("word/media/image1.png", "0".repeat(40_000_000));
  }
}
