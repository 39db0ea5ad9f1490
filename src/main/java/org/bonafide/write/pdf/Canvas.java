package org.bonafide.write.pdf;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfAppearance;
import com.lowagie.text.pdf.PdfBorderArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfFormField;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.util.List;
import org.bonafide.instrument.Drawing;
import org.bonafide.type.Face;
import org.bonafide.type.Fonts;

/**
 * The pages of a file as one draws on them: what the layout asks of the library, and no more.
 * Coordinates in points from the lower left.
 */
final class Canvas {

  /** The letters of a day that is typed, and their size. */
  private static final int LONGEST_DAY = 40;

  private static final float TYPED = 10;

  private static final PdfName ARTIFACT = new PdfName("Artifact");

  /** A part of a page. */
  record Area(float left, float bottom, float right, float top) {}

  private final PdfWriter writer;
  private final PdfContentByte content;
  private final Structure structure;
  private PdfOutline chapter;

  Canvas(PdfWriter writer) {
    this.writer = writer;
    this.content = writer.getDirectContent();
    this.structure = new Structure(writer.getStructureTreeRoot());
  }

  /** Draws what is not part of the words. */
  void artifact(Runnable drawing) {
    content.beginMarkedContentSequence(ARTIFACT, new PdfDictionary(), true);
    drawing.run();
    content.endMarkedContentSequence();
  }

  /** Draws the content of an element. */
  void tagged(Tag tag, Runnable drawing) {
    content.beginMarkedContentSequence(structure.element(tag));
    drawing.run();
    content.endMarkedContentSequence();
  }

  /** Gives an element its place in the reading order before its content is drawn. */
  void place(Tag tag) {
    structure.element(tag);
  }

  void glyphs(String text, Face face, float size, float x, float y) {
    content.beginText();
    content.setFontAndSize(EmbeddedFonts.of(face), size);
    content.setTextMatrix(x, y);
    content.showText(text);
    content.endText();
  }

  /** Shows what follows on one line, each run in its face. */
  void runs(List<Fonts.Run> runs, float size, float from, float y) {
    float x = from;
    for (Fonts.Run run : runs) {
      glyphs(run.text(), run.face(), size, x, y);
      x += run.face().width(run.text(), size);
    }
  }

  Canvas lineWidth(float width) {
    content.setLineWidth(width);
    return this;
  }

  Canvas strokeGray(float gray) {
    content.setGrayStroke(gray);
    return this;
  }

  Canvas fillGray(float gray) {
    content.setGrayFill(gray);
    return this;
  }

  Canvas fillColour(float red, float green, float blue) {
    content.setRGBColorFillF(red, green, blue);
    return this;
  }

  Canvas strokeInk(Drawing.Ink ink) {
    content.setColorStroke(colour(ink));
    return this;
  }

  Canvas fillInk(Drawing.Ink ink) {
    content.setColorFill(colour(ink));
    return this;
  }

  private static Color colour(Drawing.Ink ink) {
    return new Color(Integer.parseInt(ink.rgb(), 16));
  }

  Canvas line(float x1, float y1, float x2, float y2) {
    content.moveTo(x1, y1);
    content.lineTo(x2, y2);
    return this;
  }

  Canvas rectangle(float x, float y, float width, float height) {
    content.rectangle(x, y, width, height);
    return this;
  }

  Canvas circle(float x, float y, float radius) {
    content.circle(x, y, radius);
    return this;
  }

  Canvas stroke() {
    content.stroke();
    return this;
  }

  Canvas fill() {
    content.fill();
    return this;
  }

  Canvas fillStroke() {
    content.fillStroke();
    return this;
  }

  /** A place that links lead to. */
  void destination(String key, float x, float top) {
    content.localDestination(key, at(x, top));
  }

  /** An entry of the bookmarks, below the last one of depth 1 where it is deeper. */
  void bookmark(int depth, String title, float x, float top) {
    boolean inner = depth > 1 && chapter != null;
    PdfOutline made = new PdfOutline(inner ? chapter : content.getRootOutline(), at(x, top), title);
    if (depth <= 1) {
      chapter = made;
    }
  }

  private static PdfDestination at(float x, float top) {
    return new PdfDestination(PdfDestination.XYZ, x, top, 0);
  }

  /**
   * Makes an area of the page clickable, inside its element.
   *
   * @param address out of the document; where it is empty the link leads to the target
   * @param words what the link says
   */
  void link(Tag tag, String address, String target, String words, Area area) {
    PdfAnnotation annotation =
        PdfAnnotation.createLink(
            writer,
            new Rectangle(area.left(), area.bottom(), area.right(), area.top()),
            PdfAnnotation.HIGHLIGHT_INVERT,
            address.isEmpty() ? PdfAction.gotoLocalPage(target, false) : new PdfAction(address));
    annotation.put(PdfName.CONTENTS, new PdfString(words, PdfString.TEXT_UNICODE));
    annotation.put(PdfName.BORDER, new PdfBorderArray(0, 0, 0));
    annotate(tag, annotation);
  }

  /**
   * Makes an area of the page a place for an electronic signature, which nobody has signed yet, or
   * for a day that nobody has written.
   */
  void field(SignatureField field, Area area) {
    PdfFormField made =
        field.day()
            ? PdfFormField.createTextField(writer, false, false, LONGEST_DAY)
            : PdfFormField.createSignature(writer);
    Rectangle at = new Rectangle(area.left(), area.bottom(), area.right(), area.top());
    made.setWidget(at, PdfAnnotation.HIGHLIGHT_NONE);
    made.setFieldName(field.name());
    made.setUserName(field.says());
    PdfAppearance empty =
        content.createAppearance(area.right() - area.left(), area.top() - area.bottom());
    if (field.day()) {
      PdfAppearance typed = (PdfAppearance) empty.getDuplicate();
      typed.setFontAndSize(EmbeddedFonts.typed(), TYPED);
      made.setDefaultAppearanceString(typed);
    } else {
      writer.getAcroForm().setSigFlags(1); // there is one
    }
    made.setAppearance(PdfAnnotation.APPEARANCE_NORMAL, empty);
    annotate(field.tag(), made);
  }

  private void annotate(Tag tag, PdfAnnotation annotation) {
    annotation.setFlags(PdfAnnotation.FLAGS_PRINT);
    int parent = structure.root().addExistingObject(structure.element(tag).getReference());
    annotation.put(new PdfName("StructParent"), new PdfNumber(parent));
    PdfDictionary object = new PdfDictionary(new PdfName("OBJR"));
    object.put(PdfName.OBJ, annotation.getIndirectReference());
    object.put(PdfName.PG, writer.getCurrentPage());
    structure.addObject(tag, object);
    writer.addAnnotation(annotation);
  }
}
