package org.bonafide.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Builds an agreement of somebody else as a Word file: {@code new HostBuilder().paragraph("",
 * "Words").bytes()}.
 */
public final class HostBuilder {

  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006";
  private static final String TYPES = "application/vnd.openxmlformats-officedocument";

  private final StringBuilder body = new StringBuilder();
  private final Map<String, String> parts = new LinkedHashMap<>();
  private final Map<String, String> types = new LinkedHashMap<>();
  private final Map<String, String> relations = new LinkedHashMap<>();
  private String section =
      "<w:sectPr><w:pgSz w:w=\"12240\" w:h=\"15840\"/><w:pgMar w:top=\"1440\" w:right=\"1440\""
          + " w:bottom=\"1440\" w:left=\"1440\" w:header=\"720\" w:footer=\"720\""
          + " w:gutter=\"0\"/></w:sectPr>";
  private String head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private String prefix = "w";
  private String settings = "";

  /** A builder with the styles that most agreements have. */
  public HostBuilder() {
    part("word/styles.xml", "styles", HostParts.styles(""));
    part("word/numbering.xml", "numbering", HostParts.numbering());
  }

  /** A part beside the document, with its relation. */
  public HostBuilder part(String name, String kind, String xml) {
    parts.put(name, xml);
    types.put(name, TYPES + ".wordprocessingml." + kind + "+xml");
    relations.put(kind, name.replaceFirst("^word/", ""));
    return this;
  }

  /** Any other entry of the package. */
  public HostBuilder entry(String name, String text) {
    parts.put(name, text);
    return this;
  }

  /** Styles with others before those that every host has. */
  public HostBuilder styles(String more) {
    return part("word/styles.xml", "styles", HostParts.styles(more));
  }

  /** What stands in the settings. */
  public HostBuilder settings(String xml) {
    settings = xml;
    return this;
  }

  /** Another prefix for WordprocessingML than the usual one. */
  public HostBuilder prefix(String other) {
    prefix = other;
    return this;
  }

  /** Other characters before the root, as a byte order mark or blanks. */
  public HostBuilder head(String other) {
    head = other;
    return this;
  }

  /** What ends the body. */
  public HostBuilder section(String xml) {
    section = xml;
    return this;
  }

  /** Raw XML in the body. */
  public HostBuilder raw(String xml) {
    body.append(xml);
    return this;
  }

  /** A paragraph of one run. */
  public HostBuilder paragraph(String properties, String words) {
    return raw(p(properties, r("", words)));
  }

  /** A paragraph of runs. */
  public static String p(String properties, String... runs) {
    String own = properties.isEmpty() ? "" : "<w:pPr>" + properties + "</w:pPr>";
    return "<w:p w:rsidR=\"00A1B2C3\">" + own + String.join("", runs) + "</w:p>";
  }

  /** A run; a tab of the words is a tab of Word. */
  public static String r(String look, String words) {
    StringBuilder run = new StringBuilder("<w:r>");
    if (!look.isEmpty()) {
      run.append("<w:rPr>").append(look).append("</w:rPr>");
    }
    for (String part : words.split("(?<=\t)|(?=\t)")) {
      run.append(
          part.equals("\t")
              ? "<w:tab/>"
              : "<w:t xml:space=\"preserve\">"
                  + part.replace("&", "&amp;").replace("<", "&lt;")
                  + "</w:t>");
    }
    return run.append("</w:r>").toString();
  }

  /** The part with the words. */
  public String document() {
    String xml =
        head
            + "<w:document xmlns:w=\""
            + W
            + "\" xmlns:r=\""
            + R
            + "/relationships\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:body>"
            + body
            + section
            + "</w:body></w:document>";
    return prefix.equals("w")
        ? xml
        : xml.replace("<w:", "<" + prefix + ":")
            .replace("</w:", "</" + prefix + ":")
            .replace(" w:", " " + prefix + ":")
            .replace("xmlns:w=", "xmlns:" + prefix + "=");
  }

  /** The file. */
  public byte[] bytes() {
    Map<String, String> all = new LinkedHashMap<>();
    part(
        "word/settings.xml",
        "settings",
        "<w:settings xmlns:w=\"" + W + "\">" + settings + "</w:settings>");
    all.put("[Content_Types].xml", contentTypes());
    all.put("_rels/.rels", rels(Map.of("officeDocument", "word/document.xml")));
    all.put("word/document.xml", document());
    all.put("word/_rels/document.xml.rels", rels(relations));
    parts.forEach(all::putIfAbsent);
    all.putAll(overrides());
    return zip(all);
  }

  private Map<String, String> overrides() {
    Map<String, String> over = new LinkedHashMap<>();
    parts.forEach(
        (name, text) -> {
          if (name.equals("[Content_Types].xml") || name.endsWith("document.xml.rels")) {
            over.put(name, text);
          }
        });
    return over;
  }

  private String contentTypes() {
    StringBuilder out = new StringBuilder();
    out.append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
    out.append("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package");
    out.append(
        ".relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    out.append("<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>");
    out.append("<Default Extension=\"png\" ContentType=\"image/png\"/>");
    out.append("<Override PartName=\"/word/document.xml\" ContentType=\"").append(TYPES);
    out.append(".wordprocessingml.document.main+xml\"/>");
    types.forEach(
        (name, type) -> {
          out.append("<Override PartName=\"/").append(name).append("\" ContentType=\"");
          out.append(type).append("\"/>");
        });
    return out.append("</Types>").toString();
  }

  private static String rels(Map<String, String> relations) {
    StringBuilder out = new StringBuilder();
    out.append("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/");
    out.append("relationships\">");
    int id = 0;
    for (Map.Entry<String, String> one : relations.entrySet()) {
      out.append("<Relationship Id=\"rId").append(++id).append("\" Type=\"").append(R);
      out.append("/relationships/").append(one.getKey()).append("\" Target=\"");
      out.append(one.getValue()).append("\"/>");
    }
    return out.append("</Relationships>").toString();
  }

  /** Entries as a zip. */
  public static byte[] zip(Map<String, String> entries) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        ZipEntry one = new ZipEntry(entry.getKey());
        one.setTime(1_700_000_000_000L);
        zip.putNextEntry(one);
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
