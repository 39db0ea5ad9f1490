package org.bonafide.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.bonafide.instrument.Numbered;
import org.bonafide.write.docx.DocxWriter;
import org.bonafide.write.docx.Samples;
import org.bonafide.write.pdf.PdfWriter;
import org.junit.jupiter.api.Test;

class StyleSheetTest {

  private static final StyleSheet USUAL = StyleSheet.of(false, false);
  private static final Pattern SIZE = Pattern.compile("<w:sz w:val=\"(\\d+)\"/>");

  @Test
  void everyKindOfTextHasALookInEveryForm() {
    for (TextKind kind : TextKind.values()) {
      assertThat(USUAL.text(kind).size()).as(kind.key()).isBetween(7f, 20f);
      assertThat(StyleSheet.of(true, false).text(kind).leading()).isPositive();
      assertThat(StyleSheet.of(true, true).text(kind).leading()).isPositive();
    }
  }

  @Test
  void theShortFormIsSetCloserThanTheUsualAndCloserStillInTwoLanguages() {
    float usual = USUAL.text(TextKind.TERM).size();
    float close = StyleSheet.of(true, false).text(TextKind.TERM).size();
    float paired = StyleSheet.of(true, true).text(TextKind.TERM).size();

    assertThat(close).isLessThan(usual);
    assertThat(paired).isLessThan(close);
  }

  @Test
  void ofTheSpaceBetweenTwoParagraphsTheGreaterCounts() {
    TextStyle body = USUAL.text(TextKind.BODY);
    TextStyle clause = USUAL.text(TextKind.CLAUSE);

    assertThat(body.after() + clause.below(body).before()).isEqualTo(clause.before());
    assertThat(body.below(clause).before()).isZero();
  }

  @Test
  void aWordFileTakesItsMeasuresFromTheSheetAndLeavesNoPlaceUnfilled() {
    String styles = part(Samples.english(), "word/styles.xml");

    assertThat(styles).doesNotContain("{").contains("w:line=\"292\" w:lineRule=\"atLeast\"");
    String title = styles.substring(styles.indexOf("w:styleId=\"Title\""));
    assertThat(title.substring(0, title.indexOf("</w:style>")))
        .contains("<w:jc w:val=\"center\"/>")
        .contains("<w:sz w:val=\"34\"/>");
  }

  @Test
  void bothFilesUseTheSameSizesOfLetters() throws IOException {
    for (Numbered sample : List.of(Samples.english(), Samples.chinese())) {
      Set<Integer> ofPdf = new LinkedHashSet<>();
      try (PDDocument pdf = Loader.loadPDF(new PdfWriter().write(sample))) {
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition at) {
            ofPdf.add(Math.round(2 * at.getFontSize()));
          }
        }.getText(pdf);
      }
      String styles = part(sample, "word/styles.xml");
      Set<Integer> ofWord =
          SIZE.matcher(styles)
              .results()
              .map(one -> Integer.parseInt(one.group(1)))
              .collect(Collectors.toSet());
      assertThat(ofPdf).hasSizeGreaterThan(4);
      ofPdf.remove(Math.round(2 * USUAL.text(TextKind.NOTE).size())); // a comment in Word
      assertThat(ofWord).containsAll(ofPdf);
    }
  }

  private static String part(Numbered sample, String name) {
    byte[] file = new DocxWriter().write(sample);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalArgumentException(name);
  }
}
