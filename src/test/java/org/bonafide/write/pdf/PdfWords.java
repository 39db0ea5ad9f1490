package org.bonafide.write.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The words of a PDF in the order of its structure tree, without what is only artifact. */
public final class PdfWords {

  private final Map<PDPage, Map<Integer, String>> contents = new HashMap<>();
  private final StringBuilder words = new StringBuilder();

  private PdfWords() {}

  /** All words, separated by single spaces. */
  public static String of(byte[] file) {
    try (PDDocument document = Loader.loadPDF(file)) {
      PdfWords reader = new PdfWords();
      for (PDPage page : document.getPages()) {
        reader.contents.put(page, contents(page));
      }
      reader.walk(document.getDocumentCatalog().getStructureTreeRoot(), null);
      return reader.words.toString().replaceAll("[\\s\\u3000]+", " ").trim();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<Integer, String> contents(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.setSuppressDuplicateOverlappingText(false);
    extractor.processPage(page);
    Map<Integer, String> texts = new HashMap<>();
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      StringBuilder text = new StringBuilder();
      for (Object piece : content.getContents()) {
        if (piece instanceof TextPosition position) {
          text.append(position.getUnicode());
        }
      }
      if (content.getMCID() >= 0) {
        texts.merge(content.getMCID(), text.toString(), String::concat);
      }
    }
    return texts;
  }

  private void walk(PDStructureNode node, PDPage page) {
    List<Object> kids = node.getKids();
    PDPage own = node instanceof PDStructureElement e && e.getPage() != null ? e.getPage() : page;
    boolean block = node instanceof PDStructureElement e && isBlock(e.getStructureType());
    if (block) {
      words.append(' ');
    }
    boolean box = node instanceof PDStructureElement e && e.getActualText() != null;
    boolean figure = node instanceof PDStructureElement e && e.getStructureType().equals("Figure");
    for (Object kid : kids) {
      if (figure) {
        words.append(' '); // every label for itself
      }
      if (kid instanceof PDStructureNode inner) {
        walk(inner, own);
      } else if (kid instanceof PDMarkedContentReference reference && !box) {
        add(reference.getPage() == null ? own : reference.getPage(), reference.getMCID());
      } else if (kid instanceof Integer id && !box) {
        add(own, id);
      }
    }
    if (block) {
      words.append(' ');
    }
  }

  private void add(PDPage page, int id) {
    // A bullet is drawn by the list in Word, where it is no word either.
    words.append(contents.getOrDefault(page, Map.of()).getOrDefault(id, "").replace("•", ""));
  }

  private static boolean isBlock(String role) {
    return !role.equals("Span") && !role.equals("Link");
  }
}
