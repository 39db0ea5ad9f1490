package org.bonafide.evidence.scan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Word files as the program writes them, with nothing in them but what a test needs. */
final class WordFiles {

  private WordFiles() {}

  /** A file of paragraphs, saved seven times in ninety minutes. */
  static byte[] of(String paragraphs) throws IOException {
    return of(paragraphs, "90", "<w:rsids><w:rsidRoot/><w:rsid/><w:rsid/></w:rsids>");
  }

  static byte[] of(String paragraphs, String minutes, String settings) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", bytes("<Types/>"));
    parts.put("word/document.xml", bytes(document(paragraphs)));
    parts.put(
        "word/settings.xml", bytes("<w:settings xmlns:w=\"w\">" + settings + "</w:settings>"));
    parts.put(
        "docProps/core.xml",
        bytes(
            "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\" xmlns:dcterms=\"t\">"
                + "<dc:creator>Lin Yue</dc:creator><cp:lastModifiedBy>Ana B.</cp:lastModifiedBy>"
                + "<cp:revision>7</cp:revision>"
                + "<dcterms:created>2026-03-01T09:00:00Z</dcterms:created>"
                + "<dcterms:modified>2026-03-06T09:00:00Z</dcterms:modified></cp:coreProperties>"));
    parts.put(
        "docProps/app.xml",
        bytes(
            "<Properties><TotalTime>"
                + minutes
                + "</TotalTime><Application>Microsoft Office Word</Application>"
                + "<AppVersion>16.0000</AppVersion></Properties>"));
    return Exports.zip(parts);
  }

  static String document(String paragraphs) {
    return "<?xml version=\"1.0\"?><w:document xmlns:w=\"w\"><w:body>"
        + paragraphs
        + "</w:body></w:document>";
  }

  static String paragraph(String... runs) {
    return "<w:p>" + String.join("", runs) + "</w:p>";
  }

  static String run(String words) {
    return "<w:r><w:t>" + words + "</w:t></w:r>";
  }

  static String inserted(String name, String day, String... runs) {
    return change("ins", name, day, String.join("", runs));
  }

  static String removed(String name, String day, String words) {
    return change("del", name, day, "<w:r><w:delText>" + words + "</w:delText></w:r>");
  }

  static String change(String element, String name, String day, String within) {
    return "<w:"
        + element
        + " w:author=\""
        + name
        + "\" w:date=\""
        + day
        + "T10:00:00Z\">"
        + within
        + "</w:"
        + element
        + ">";
  }

  private static byte[] bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }
}
