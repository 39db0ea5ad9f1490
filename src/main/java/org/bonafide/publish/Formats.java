package org.bonafide.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.bonafide.instrument.InstrumentId;
import org.bonafide.jurisdictions.Jurisdictions;
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
  static final List<String> PICTURES = List.of("svg", "png");

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

  /**
   * The formats in which an instrument is always written: who fills in a form copies from a page
   * and from a text.
   */
  static List<String> always(InstrumentId instrument) {
    return Jurisdictions.shipped().stream()
        .filter(law -> law.id().equals(instrument.jurisdiction()))
        .flatMap(law -> law.profile().papers().stream())
        .filter(paper -> paper.kind() == instrument.kind())
        .flatMap(paper -> paper.always().stream())
        .toList();
  }

  /** The writers of some formats. */
  static List<Writer> writers(Set<String> formats) {
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
