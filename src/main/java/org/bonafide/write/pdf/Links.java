package org.bonafide.write.pdf;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import com.lowagie.text.pdf.PdfWriter;
import java.util.List;
import java.util.Set;

/** Makes references and addresses clickable, each annotation inside its Link element. */
record Links(Set<String> cited) {

  boolean isCited(String key) {
    return cited.contains(key);
  }

  /** The keys that some words cite. */
  static Links of(List<Box> boxes) {
    Set<String> cited = new java.util.HashSet<>();
    boxes.forEach(box -> gather(box, cited));
    return new Links(Set.copyOf(cited));
  }

  private static void gather(Box box, Set<String> cited) {
    if (box instanceof Box.Text text) {
      text.spans().stream().map(Span::target).filter(t -> !t.isEmpty()).forEach(cited::add);
    } else if (box instanceof Box.Row row) {
      row.cells().forEach(cell -> cell.boxes().forEach(inner -> gather(inner, cited)));
    }
  }

  void link(PdfWriter writer, Tag tag, Span span, Line.Piece piece, Page.LinePaint paint) {
    if (span.link().isEmpty() && span.target().isEmpty()) {
      return;
    }
    float size = paint.text().look().size();
    float x = paint.x() + piece.x();
    Rectangle area =
        new Rectangle(x, paint.y() - size * 0.25f, x + piece.width(), paint.y() + size);
    PdfAnnotation annotation =
        span.link().isEmpty()
            ? PdfAnnotation.createLink(
                writer,
                area,
                PdfAnnotation.HIGHLIGHT_INVERT,
                PdfAction.gotoLocalPage(span.target(), false))
            : PdfAnnotation.createLink(
                writer, area, PdfAnnotation.HIGHLIGHT_INVERT, new PdfAction(span.link()));
    annotation.put(PdfName.CONTENTS, new PdfString(piece.text(), PdfString.TEXT_UNICODE));
    annotation.put(PdfName.BORDER, new com.lowagie.text.pdf.PdfBorderArray(0, 0, 0));
    annotation.setFlags(PdfAnnotation.FLAGS_PRINT);
    PdfStructureTreeRoot root = writer.getStructureTreeRoot();
    int parent = root.addExistingObject(tag.element(root).getReference());
    annotation.put(new PdfName("StructParent"), new PdfNumber(parent));
    PdfDictionary object = new PdfDictionary(new PdfName("OBJR"));
    object.put(PdfName.OBJ, annotation.getIndirectReference());
    object.put(PdfName.PG, writer.getCurrentPage());
    tag.addObject(root, object);
    writer.addAnnotation(annotation);
  }
}
