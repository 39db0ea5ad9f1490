package org.bonafide.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.bonafide.instrument.Numbered;
import org.bonafide.write.Unprintable;
import org.bonafide.write.docx.FigureSamples;
import org.junit.jupiter.api.Test;

/** Figures in PDF files; that they conform and say what Word says is held for all samples. */
class FiguresTest {

  private final PdfWriter writer = new PdfWriter();

  /** The elements of a role with what {@code reader} needs while the file is open. */
  private <T> List<T> each(
      Numbered sample, String role, java.util.function.Function<PDStructureElement, T> reader)
      throws IOException {
    try (PDDocument document = Loader.loadPDF(writer.write(sample))) {
      List<PDStructureElement> found = new ArrayList<>();
      gather(document.getDocumentCatalog().getStructureTreeRoot(), role, found);
      return found.stream().map(reader).toList();
    }
  }

  private static void gather(PDStructureNode node, String role, List<PDStructureElement> found) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getStructureType().equals(role)) {
          found.add(element);
        }
        gather(element, role, found);
      }
    }
  }

  private static float[] area(PDStructureElement figure) {
    COSDictionary layout = figure.getCOSObject().getCOSDictionary(COSName.A);
    assertThat(layout.getNameAsString(COSName.O)).isEqualTo("Layout");
    assertThat(layout.getNameAsString("Placement")).isEqualTo("Block");
    COSArray box = layout.getCOSArray(COSName.BBOX);
    return box.toFloatArray();
  }

  private static List<PdfPage.FigurePaint> painted(PdfPage page) {
    return page.paints().stream()
        .filter(PdfPage.FigurePaint.class::isInstance)
        .map(PdfPage.FigurePaint.class::cast)
        .toList();
  }

  @Test
  void everyFigureIsOneElementWithItsAlternativeText() throws IOException {
    assertThat(each(FigureSamples.figures(), "Figure", PDStructureElement::getAlternateDescription))
        .hasSize(4)
        .containsOnly(FigureSamples.ALTERNATIVE);
    // Nothing but content inside: a reader that says the alternative says it once.
    assertThat(
            each(
                FigureSamples.figures(),
                "Figure",
                f -> f.getKids().stream().noneMatch(PDStructureNode.class::isInstance)))
        .containsOnly(true);
  }

  @Test
  void aFigureInAnotherLanguageSaysWhich() throws IOException {
    List<String> languages = new ArrayList<>();
    each(
            FigureSamples.figures(),
            "Caption",
            c -> ((PDStructureElement) c.getParent()).getLanguage())
        .forEach(l -> languages.add(String.valueOf(l)));
    assertThat(languages).containsExactly("null", "zh-CN", "null");
  }

  @Test
  void everyFigureSaysWhereItStands() throws IOException {
    assertThat(each(FigureSamples.figures(), "Figure", FiguresTest::area))
        .allSatisfy(
            box -> {
              assertThat(box[2] - box[0]).isEqualTo(450);
              assertThat(box[3] - box[1]).isEqualTo(126);
            });
  }

  @Test
  void aFigureStaysWholeOnItsPageTogetherWithItsCaption() {
    for (Numbered sample : List.of(FigureSamples.figures(), FigureSamples.tall())) {
      Sheet sheet = PdfWriter.sheet(sample);
      int figures = 0;
      for (PdfPage page : PdfWriter.pages(sample)) {
        for (PdfPage.FigurePaint paint : painted(page)) {
          figures++;
          assertThat(paint.top()).isLessThanOrEqualTo(sheet.head());
          assertThat(paint.top() - paint.figure().drawnHeight())
              .isGreaterThanOrEqualTo(sheet.bottom());
          assertThat(paint.figure().drawnWidth()).isLessThanOrEqualTo(sheet.textWidth());
          if (paint.figure().keepNext()) {
            assertThat(page.paints().get(page.paints().indexOf(paint) + 1))
                .isInstanceOf(PdfPage.LinePaint.class);
          }
        }
      }
      assertThat(figures).isPositive();
    }
  }

  @Test
  void aDrawingInAColumnIsScaledDownToIt() {
    List<PdfPage.FigurePaint> paints = painted(PdfWriter.pages(FigureSamples.paired()).get(0));
    Sheet sheet = PdfWriter.sheet(FigureSamples.paired());
    assertThat(paints).hasSize(4);
    for (PdfPage.FigurePaint paint : paints) {
      assertThat(paint.figure().scale()).isBetween(0.4f, 0.5f);
      boolean left = paint.x() < sheet.width() / 2;
      float edge = left ? sheet.width() / 2 : sheet.width() - sheet.right();
      assertThat(paint.x() + paint.figure().drawnWidth()).isLessThanOrEqualTo(edge + 0.1f);
    }
  }

  @Test
  void aDrawingBesideNotesIsScaledDownToWhatTheyLeave() {
    Sheet sheet = PdfWriter.sheet(FigureSamples.annotated());
    assertThat(painted(PdfWriter.pages(FigureSamples.annotated()).get(0)))
        .hasSize(2)
        .allSatisfy(p -> assertThat(p.figure().drawnWidth()).isCloseTo(sheet.textWidth(), NEAR));
  }

  private static final org.assertj.core.data.Offset<Float> NEAR =
      org.assertj.core.data.Offset.offset(0.01f);

  @Test
  void aCharacterThatNoFontDrawsIsFoundWhereverItStands() {
    for (Numbered sample :
        List.of(
            FigureSamples.saying("step \u0E01", "Caption.", "Words."),
            FigureSamples.saying("step", "Caption \u0E01.", "Words."))) {
      List<Unprintable> found = writer.check(sample);
      assertThat(found).extracting(Unprintable::rule).containsExactly("no-glyph");
      assertThat(found.get(0).code()).isEqualTo("U+0E01");
    }
    // What is read out needs no font.
    assertThat(writer.check(FigureSamples.saying("step", "Caption.", "Words \u0E01."))).isEmpty();
    assertThat(writer.check(FigureSamples.figures())).isEmpty();
  }

  @Test
  void theSameFiguresGiveTheSameBytesAndOthersAnotherIdentity() {
    byte[] first = writer.write(FigureSamples.figures());
    assertThat(writer.write(FigureSamples.figures())).isEqualTo(first);
    assertThat(id(FigureSamples.saying("a", "Caption.", "Words.")))
        .isNotEqualTo(id(FigureSamples.saying("b", "Caption.", "Words.")))
        .isNotEqualTo(id(FigureSamples.saying("a", "Caption.", "Other words.")));
  }

  private static byte[] id(Numbered sample) {
    return new ContentDigest(sample.instrument(), PdfWriter.pages(sample)).bytes();
  }
}
