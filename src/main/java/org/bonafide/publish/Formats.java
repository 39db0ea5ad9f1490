package org.bonafide.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.bonafide.write.Writer;
import org.bonafide.write.docx.DocxWriter;
import org.bonafide.write.pdf.PdfWriter;

/**
 * The formats that instruments can be written in.
 *
 * <p>Example: {@code Formats.known()} is {@code [docx, pdf]}. A new writer is one line here.
 */
public final class Formats {

  private static final Map<String, Supplier<Writer>> WRITERS = new LinkedHashMap<>();

  static {
    WRITERS.put("docx", DocxWriter::new);
    WRITERS.put("pdf", PdfWriter::new);
  }

  private Formats() {}

  /** The names of the formats, in the order in which they are written. */
  public static List<String> known() {
    return List.copyOf(WRITERS.keySet());
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
