package org.bonafide.write.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.bonafide.instrument.Instrument;

/** Pages into a file, with everything PDF/A and PDF/UA ask of the file as a whole. */
record File(Instrument instrument, Sheet sheet, List<PdfPage> pages, PdfLinks links) {

  private static final byte[] SRGB = deflated("sRGB.icc");

  /** A fifth less work for a file than the usual level of 6, and files 2 % larger. */
  private static final int PACKING = 3;

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
    try (Document document = new Document(new Rectangle(sheet.width(), sheet.height()))) {
      PdfWriter writer = PackingWriter.of(document, out);
      head(writer);
      document.open();
      catalog(writer);
      Canvas canvas = new Canvas(writer);
      Painter painter = new Painter(canvas, links);
      RunningWords running = RunningWords.of(instrument, sheet);
      for (int i = 0; i < pages.size(); i++) {
        if (i > 0) {
          document.newPage();
        }
        writer.setPageEmpty(false);
        running.paint(painter, canvas, i + 1, pages.size());
        painter.paint(pages.get(i));
      }
    } catch (DocumentException | IOException e) {
      throw new IllegalStateException("The PDF of " + instrument.name() + " was not written", e);
    }
    return out.toByteArray();
  }

  private void head(PdfWriter writer) {
    writer.setPdfVersion(PdfWriter.PDF_VERSION_1_7);
    writer.setTagged();
    writer.setCompressionLevel(PACKING);
    writer.setFullCompression(); // the structure tree is many small objects
    writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
    writer.setTabs(PdfName.S);
    writer.setXmpMetadata(new Metadata(instrument).xmp());
  }

  private void catalog(PdfWriter writer) throws IOException {
    Metadata metadata = new Metadata(instrument);
    PdfDictionary info = writer.getInfo();
    info.put(PdfName.TITLE, unicode(instrument.properties().title()));
    String author = instrument.properties().author();
    info.put(PdfName.AUTHOR, unicode(author.isEmpty() ? "Bonafide" : author));
    if (!instrument.properties().subject().isEmpty()) {
      info.put(PdfName.SUBJECT, unicode(instrument.properties().subject()));
    }
    info.put(PdfName.CREATOR, new PdfString("Bonafide"));
    info.put(PdfName.PRODUCER, new PdfString("Bonafide"));
    info.put(PdfName.CREATIONDATE, new PdfString(metadata.pdfDate()));
    info.put(PdfName.MODDATE, new PdfString(metadata.pdfDate()));
    byte[] id = new ContentDigest(instrument, pages).bytes();
    info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    PdfDictionary catalog = writer.getExtraCatalog();
    catalog.put(PdfName.LANG, new PdfString(instrument.language().toLanguageTag()));
    PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
    intent.put(PdfName.S, PdfName.GTS_PDFA1);
    intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString("sRGB IEC61966-2.1"));
    intent.put(PdfName.INFO, new PdfString("sRGB IEC61966-2.1"));
    intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile()).getIndirectReference());
    catalog.put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
  }

  private static PdfString unicode(String text) {
    return new PdfString(text, PdfString.TEXT_UNICODE);
  }

  /** Byte by byte as we ship it: the JDK's colour classes write their own name into the header. */
  private static PdfStream profile() {
    PdfStream profile = new PdfStream(SRGB);
    profile.put(PdfName.N, new PdfNumber(3));
    profile.put(PdfName.FILTER, PdfName.FLATEDECODE);
    return profile;
  }

  private static byte[] deflated(String resource) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (InputStream in = File.class.getResourceAsStream(resource);
        DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      in.transferTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
