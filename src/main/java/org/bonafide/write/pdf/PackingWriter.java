package org.bonafide.write.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.PdfDocument;
import com.lowagie.text.pdf.PdfIndirectObject;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The library's writer. What it is handed unpacked, which is what belongs to fonts, is packed here:
 * files that print the same letters have the same, and to pack it each time would be a fifth of the
 * work of writing a file.
 */
final class PackingWriter extends PdfWriter {

  private static final KeptPackings PACKINGS = new KeptPackings();

  private PackingWriter(PdfDocument pages, OutputStream out) {
    super(pages, out);
  }

  /** A writer of a document, as the library makes one. */
  static PackingWriter of(Document document, OutputStream out) throws DocumentException {
    PdfDocument pages = new PdfDocument();
    pages.setTextRenderingOptions(document.getTextRenderingOptions());
    document.addDocListener(pages);
    PackingWriter writer = new PackingWriter(pages, out);
    pages.addWriter(writer);
    return writer;
  }

  @Override
  public PdfIndirectObject addToBody(PdfObject object) throws IOException {
    return super.addToBody(object instanceof PdfStream stream ? packed(stream) : object);
  }

  private static PdfStream packed(PdfStream stream) throws IOException {
    if (!PdfName.FLATEDECODE.equals(stream.get(PdfName.FILTER))) {
      return stream;
    }
    ByteArrayOutputStream content = new ByteArrayOutputStream(1 << 15);
    stream.writeContent(content);
    byte[] bytes = content.toByteArray();
    if (!KeptPackings.isUnpacked(bytes)) {
      return stream;
    }
    PdfStream packed = new PdfStream(PACKINGS.packed(bytes));
    for (PdfName name : stream.getKeys()) {
      if (!name.equals(PdfName.LENGTH)) {
        packed.put(name, stream.get(name));
      }
    }
    return packed;
  }
}
