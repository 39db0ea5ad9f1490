package org.bonafide.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.bonafide.instrument.Numbered;
import org.bonafide.write.docx.DocxWords;
import org.bonafide.write.docx.DocxWriter;
import org.bonafide.write.docx.Samples;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PdfWriterTest {

  private final PdfWriter writer = new PdfWriter();

  private Stream<DynamicTest> each(java.util.function.Consumer<Numbered> check) {
    return Samples.all().stream()
        .map(s -> DynamicTest.dynamicTest(s.instrument().name(), () -> check.accept(s)));
  }

  @TestFactory
  Stream<DynamicTest> everySampleIsPdfA2aAndPdfUa1() {
    return each(sample -> assertThat(PdfConformance.check(save(sample))).isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> everySampleHasTheWordsOfItsWordFile() {
    return each(
        sample ->
            assertThat(PdfWords.of(writer.write(sample)))
                .isEqualTo(DocxWords.of(new DocxWriter().write(sample))));
  }

  @Test
  void theSameInstrumentGivesTheSameBytesInAnyTimeZoneAndLocale() {
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    byte[] first = writer.write(Samples.bilingual());
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(writer.write(Samples.bilingual())).isEqualTo(first);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @Test
  void nothingLeavesTheSheet() {
    for (Numbered sample : Samples.all()) {
      Sheet sheet = Sheet.of(sample.instrument().paper());
      for (Page page : PdfWriter.pages(sample)) {
        for (Page.Paint paint : page.paints()) {
          if (paint instanceof Page.LinePaint line) {
            float right = line.x() + line.text().lines().get(line.line()).width();
            assertThat(right).isLessThanOrEqualTo(sheet.width() - sheet.side() + 0.5f);
            assertThat(line.y()).isBetween(sheet.bottom() - 1, sheet.head());
          }
        }
      }
    }
  }

  @Test
  void noParagraphLeavesOneLineAlone() {
    for (Numbered sample : Samples.all()) {
      List<Page> pages = PdfWriter.pages(sample);
      for (Page page : pages) {
        for (Page.Paint paint : page.paints()) {
          if (paint instanceof Page.LinePaint line && line.text().lines().size() > 3) {
            long here =
                page.paints().stream()
                    .filter(p -> p instanceof Page.LinePaint l && l.text() == line.text())
                    .count();
            assertThat(here).isGreaterThan(1);
          }
        }
      }
    }
  }

  private byte[] save(Numbered sample) {
    byte[] pdf = writer.write(sample);
    try {
      Path file = Path.of("target/pdf", sample.instrument().name() + ".pdf");
      Files.createDirectories(file.getParent());
      Files.write(file, pdf);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return pdf;
  }
}
