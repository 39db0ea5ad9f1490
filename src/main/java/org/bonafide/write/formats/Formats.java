package org.bonafide.write.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.bonafide.write.Writer;
import org.bonafide.write.docx.DocxWriter;
import org.bonafide.write.pdf.PdfWriter;
import org.bonafide.write.text.TextWriter;
import org.bonafide.write.web.HtmlWriter;

/**
 * The formats that instruments can be written in.
 *
 * <p>Example: {@code Formats.known()} is {@code [docx, pdf, html, txt, svg, png]}. A new writer is
 * one line here.
 */
public final class Formats {

  /** The formats of label pictures; instruments are not written in them. */
  public static final List<String> PICTURES = List.of("svg", "png");

  private static final Map<String, Supplier<Writer>> WRITERS = new LinkedHashMap<>();

  static {
    WRITERS.put("docx", DocxWriter::new);
    WRITERS.put("pdf", PdfWriter::new);
    WRITERS.put("html", HtmlWriter::new);
    WRITERS.put("txt", TextWriter::new);
  }

  private Formats() {}

  /** The names of the formats, in the order in which they are written. */
  public static List<String> known() {
    List<String> known = new ArrayList<>(instruments());
    known.addAll(PICTURES);
    return known;
  }

  /** The names of the formats of instruments. */
  public static List<String> instruments() {
    return List.copyOf(WRITERS.keySet());
  }

  /** The formats that are written where nobody asks for others. */
  public static List<String> usual() {
    return List.of("docx", "pdf", "svg", "png");
  }

  /** The writers of some formats. */
  public static List<Writer> writers(Set<String> formats) {
    List<Writer> writers = new ArrayList<>();
    WRITERS.forEach(
        (name, writer) -> {
          if (formats.contains(name)) {
            writers.add(writer.get());
          }
        });
    return writers;
  }
}
