package org.bonafide.write.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.SchemaType;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.drawingml.x2006.main.ThemeDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Holds every part of a Word file to its schema: {@code DocxSchema.errors(bytes)} is empty. */
public final class DocxSchema {

  private static final Map<String, SchemaType> TYPES =
      Map.ofEntries(
          Map.entry("word/document.xml", DocumentDocument.type),
          Map.entry(
              "word/comments.xml",
              org.openxmlformats.schemas.wordprocessingml.x2006.main.CommentsDocument.type),
          Map.entry("word/styles.xml", StylesDocument.type),
          Map.entry("word/numbering.xml", NumberingDocument.type),
          Map.entry("word/settings.xml", SettingsDocument.type),
          Map.entry("word/fontTable.xml", FontsDocument.type),
          Map.entry("word/header1.xml", HdrDocument.type),
          Map.entry("word/footer1.xml", FtrDocument.type),
          Map.entry("word/theme/theme1.xml", ThemeDocument.type),
          Map.entry(
              "docProps/app.xml",
              org.openxmlformats
                  .schemas
                  .officeDocument
                  .x2006
                  .extendedProperties
                  .PropertiesDocument
                  .type),
          Map.entry(
              "docProps/custom.xml",
              org.openxmlformats
                  .schemas
                  .officeDocument
                  .x2006
                  .customProperties
                  .PropertiesDocument
                  .type));

  private static final Pattern SHAPES = Pattern.compile("(?s)<wpg:wgp .*?</wpg:wgp>(.*?</w:p>)");
  private static final Pattern LABEL = Pattern.compile("(?s)<w:txbxContent>(.*?)</w:txbxContent>");

  private DocxSchema() {}

  /** What the schemas say against a file, each with the name of its part. */
  public static List<String> errors(byte[] docx) {
    List<String> errors = new ArrayList<>();
    parts(docx)
        .forEach(
            (name, bytes) -> {
              if (TYPES.containsKey(name)) {
                errors.addAll(errors(name, bytes));
              }
            });
    return errors;
  }

  /** The parts of a file by their names. */
  static Map<String, byte[]> parts(byte[] docx) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return parts;
  }

  private static List<String> errors(String name, byte[] bytes) {
    List<XmlError> found = new ArrayList<>();
    try {
      XmlObject part =
          XmlObject.Factory.parse(
              new ByteArrayInputStream(withoutExtensions(bytes)),
              new XmlOptions().setDocumentType(TYPES.get(name)));
      part.validate(new XmlOptions().setErrorListener(found));
    } catch (XmlException | IOException e) {
      return List.of(name + ": " + e.getMessage());
    }
    return found.stream().map(e -> name + ": " + e.getMessage()).toList();
  }

  private static String labels(String shapes) {
    return LABEL
        .matcher(shapes)
        .results()
        .map(label -> label.group(1))
        .collect(Collectors.joining());
  }

  /**
   * What mc:Ignorable lets a reader skip is skipped, as such a reader does. Of Word's own shapes,
   * which no schema here knows, the labels are left, as paragraphs after the drawing; the shapes
   * are for the Open XML validator.
   */
  private static byte[] withoutExtensions(byte[] bytes) {
    String part = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
    return SHAPES
        .matcher(part)
        .replaceAll(group -> Matcher.quoteReplacement(group.group(1) + labels(group.group())))
        .replace("mc:Ignorable=\"w14\"", "")
        .replaceAll("(?s)<w14:checkbox>.*?</w14:checkbox>", "")
        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }
}
