package org.bonafide.write.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.bonafide.instrument.Numbered;
import org.bonafide.write.Unprintable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Figures in Word files; that they are valid and say what the PDF says is held for all samples. */
class FiguresTest {

  private static final int EMU_PER_TWIP = 635;

  private static List<Element> all(Numbered sample, String name) {
    byte[] docx = new DocxWriter().write(sample);
    return DocxWords.under(
        DocxWords.parse(DocxSchema.parts(docx).get("word/document.xml")).getDocumentElement(),
        name);
  }

  private static long width(Element element) {
    return Long.parseLong(element.getAttribute("cx"));
  }

  @Test
  void everyFigureHasItsAlternativeText() {
    assertThat(all(FigureSamples.figures(), "wp:docPr"))
        .hasSize(4)
        .allSatisfy(e -> assertThat(e.getAttribute("descr")).isEqualTo(FigureSamples.ALTERNATIVE));
  }

  @Test
  void noTwoDrawingsOrShapesHaveTheSameId() {
    List<String> ids =
        Stream.of("wp:docPr", "wps:cNvPr")
            .flatMap(name -> all(FigureSamples.figures(), name).stream())
            .map(e -> e.getAttribute("id"))
            .toList();
    assertThat(ids).hasSizeGreaterThan(4 * 30).doesNotHaveDuplicates();
  }

  @Test
  void theWordsOfALabelStandInTheFileOnce() {
    String document =
        DocxWriterTest.part(
            FigureSamples.saying("Sketchbook", "", "A label."), "word/document.xml");
    assertThat(document).containsOnlyOnce("Sketchbook").doesNotContain("mc:AlternateContent");
  }

  @Test
  void labelsAreReadInTheirOrderBeforeTheCaption() {
    List<String> words = DocxWords.paragraphs(new DocxWriter().write(FigureSamples.figures()));
    assertThat(words.get(1)).startsWith("Moonlit Harbor 《月夜港湾》 the steps March 2026 step 1 step 2");
    assertThat(words.get(2)).isEqualTo(FigureSamples.CAPTION);
  }

  @Test
  void theCaptionStaysWithItsPicture() {
    String document = DocxWriterTest.part(FigureSamples.tall(), "word/document.xml");
    int drawing = document.indexOf("<w:drawing>");
    int paragraph = document.lastIndexOf("<w:p>", drawing);
    assertThat(document.substring(paragraph, drawing)).contains("<w:keepNext/>");
  }

  @Test
  void aDrawingThatFitsKeepsItsSizeAndThatOfItsType() {
    assertThat(all(FigureSamples.figures(), "wp:extent"))
        .allSatisfy(e -> assertThat(width(e)).isEqualTo(450 * 12_700));
    assertThat(DocxWriterTest.part(FigureSamples.figures(), "word/document.xml"))
        .contains("<w:sz w:val=\"20\"/>");
  }

  @Test
  void aDrawingInAColumnIsScaledDownToItWithItsType() {
    int column = DocxPage.of(FigureSamples.paired().instrument()).textWidth() / 2;
    assertThat(all(FigureSamples.paired(), "wp:extent"))
        .hasSize(4)
        .allSatisfy(
            e ->
                assertThat(width(e))
                    .isBetween((column - 300L) * EMU_PER_TWIP, (long) column * EMU_PER_TWIP));
    assertThat(all(FigureSamples.paired(), "w:sz"))
        .filteredOn(e -> !e.getAttribute("w:val").isEmpty())
        .allSatisfy(
            e -> assertThat(Integer.parseInt(e.getAttribute("w:val"))).isLessThanOrEqualTo(9));
  }

  @Test
  void noShapeLeavesItsDrawing() {
    for (Numbered sample : List.of(FigureSamples.figures(), FigureSamples.paired())) {
      long widest = width(all(sample, "wp:extent").get(0));
      for (Element place : all(sample, "a:xfrm")) {
        Element from = (Element) place.getElementsByTagName("a:off").item(0);
        Element size = (Element) place.getElementsByTagName("a:ext").item(0);
        assertThat(Long.parseLong(from.getAttribute("x")) + width(size))
            .isLessThanOrEqualTo(widest + 1);
      }
    }
  }

  @Test
  void aDrawingHigherThanThePaperIsScaledDown() {
    long high = Long.parseLong(all(FigureSamples.tall(), "wp:extent").get(0).getAttribute("cy"));
    assertThat(high).isEqualTo(560L * 12_700);
  }

  @Test
  void aCharacterThatXmlCannotHoldIsAnErrorInALabelAndInTheAlternative() {
    for (Numbered sample :
        List.of(
            FigureSamples.saying("a\u0001b", "Caption.", "Words."),
            FigureSamples.saying("a", "Caption.", "Words\u0001."))) {
      assertThat(new DocxWriter().check(sample))
          .extracting(Unprintable::rule)
          .containsExactly("docx-character");
    }
  }
}
