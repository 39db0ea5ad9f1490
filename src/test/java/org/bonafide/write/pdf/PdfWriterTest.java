package org.bonafide.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.bonafide.diagnose.InstrumentKind;
import org.bonafide.diagnose.Scope;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.BlockMark;
import org.bonafide.instrument.DraftingNote;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.InlineText;
import org.bonafide.instrument.Instrument;
import org.bonafide.instrument.InstrumentId;
import org.bonafide.instrument.Numbered;
import org.bonafide.instrument.Numberer;
import org.bonafide.instrument.Paragraph;
import org.bonafide.instrument.Schedule;
import org.bonafide.instrument.Table;
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

  @Test
  void aRunningHeaderThatIsTooLongEndsInDotsBetweenTheMargins() throws IOException {
    Locale language = Locale.ENGLISH;
    Numbered sample =
        Numberer.number(
                new Instrument(
                    InstrumentId.of(InstrumentKind.DISCLOSURE),
                    "long",
                    new Instrument.Properties("T", "test", "", "", ""),
                    List.of(language),
                    Instrument.Paper.A4,
                    "A title that goes on ".repeat(20),
                    List.of(
                        new Paragraph(
                            BlockMark.in(language),
                            Paragraph.Role.BODY,
                            List.of(new Inline.Words("Short."))))))
            .numbered();
    float[] right = new float[1];
    try (PDDocument pdf = Loader.loadPDF(writer.write(sample))) {
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition at) {
              right[0] = Math.max(right[0], at.getXDirAdj() + at.getWidthDirAdj());
              super.processTextPosition(at);
            }
          };
      assertThat(stripper.getText(pdf)).contains("…");
      assertThat(right[0]).isLessThan(pdf.getPage(0).getMediaBox().getWidth() - 50);
    }
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

  /** The JDK's colour classes would write their own name into it, each JDK another. */
  @Test
  void theColourProfileIsTheOneWeShip() throws IOException {
    try (PDDocument document = Loader.loadPDF(writer.write(Samples.english()));
        InputStream shipped = PdfWriter.class.getResourceAsStream("sRGB.icc")) {
      PDOutputIntent intent = document.getDocumentCatalog().getOutputIntents().get(0);
      assertThat(intent.getDestOutputIntent().createInputStream().readAllBytes())
          .isEqualTo(shipped.readAllBytes());
    }
  }

  @Test
  void twoThreadsWriteTheSameBytesAsOne() throws Exception {
    List<byte[]> alone = Samples.all().stream().map(writer::write).toList();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<byte[]>> together = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        Numbered sample = Samples.all().get(i % alone.size());
        together.add(threads.submit(() -> writer.write(sample)));
      }
      for (int i = 0; i < together.size(); i++) {
        assertThat(together.get(i).get()).isEqualTo(alone.get(i % alone.size()));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void bookmarksLeadToTheTitleTheClausesAndTheSchedules() throws IOException {
    try (PDDocument document = Loader.loadPDF(writer.write(Samples.english()))) {
      List<String> titles = new ArrayList<>();
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        assertThat(item.findDestinationPage(document)).isNotNull();
        titles.add(item.getTitle());
        item.children().forEach(child -> titles.add(child.getTitle()));
      }
      assertThat(titles)
          .contains("Addendum on the Use of AI Tools", "1. Definitions")
          .anyMatch(title -> title.startsWith("Schedule 1"));
    }
  }

  @Test
  void everyReferenceIsALinkIntoTheDocument() throws IOException {
    try (PDDocument document = Loader.loadPDF(writer.write(Samples.english()))) {
      int inside = 0;
      int outside = 0;
      for (PDPage page : document.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          PDAnnotationLink link = (PDAnnotationLink) annotation;
          assertThat(link.getContents()).isNotBlank();
          boolean uri = link.getAction() instanceof PDActionURI;
          inside += uri ? 0 : 1;
          outside += uri ? 1 : 0;
        }
      }
      assertThat(inside).isEqualTo(5);
      assertThat(outside).isEqualTo(1);
    }
  }

  @Test
  void aCharacterThatNoFontDrawsWithholdsThePdf() {
    Numbered bad =
        Numberer.number(
                new Instrument(
                    InstrumentId.of(InstrumentKind.DISCLOSURE),
                    "letter",
                    new Instrument.Properties("Letter", "", "", "", ""),
                    List.of(Locale.ENGLISH),
                    Instrument.Paper.A4,
                    "",
                    List.of(
                        new Paragraph(
                            BlockMark.in(Locale.ENGLISH),
                            Paragraph.Role.BODY,
                            List.of(new Inline.Words("made by Mia \u0E01 Chen"))))))
            .numbered();
    assertThat(writer.check(bad).stream().map(one -> one.finding(bad)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("no-glyph");
              assertThat(finding.message()).contains("U+0E01", "Mia");
              assertThat(finding.withholds(Scope.disclosure())).isFalse();
              assertThat(finding.withholds(Scope.disclosure().in("pdf"))).isTrue();
            });
  }

  @Test
  void nothingLeavesTheSheet() {
    for (Numbered sample : Samples.all()) {
      Sheet sheet = PdfWriter.sheet(sample);
      for (PdfPage page : PdfWriter.pages(sample)) {
        for (PdfPage.Paint paint : page.paints()) {
          if (paint instanceof PdfPage.LinePaint line) {
            float right = line.x() + line.text().lines().get(line.line()).width();
            boolean note = line.x() >= sheet.noteX();
            boolean wide = note || wide(sample, line);
            float edge = sheet.side() + (wide ? sheet.wholeWidth() : sheet.textWidth());
            float lowest = sheet.bottom() - (note ? 37 : 1);
            assertThat(right).isLessThanOrEqualTo(edge + 0.5f);
            assertThat(line.y()).isBetween(lowest, sheet.head());
          }
        }
      }
    }
  }

  /** In the sample with notes, what stands in its schedule. */
  private static boolean wide(Numbered sample, PdfPage.LinePaint line) {
    return sample.instrument().blocks().stream()
        .filter(Schedule.class::isInstance)
        .flatMap(Block::walk)
        .anyMatch(block -> InlineText.of(block).contains(words(line)));
  }

  private static String words(PdfPage.LinePaint line) {
    return line.text().lines().get(line.line()).pieces().stream()
        .map(Line.Piece::text)
        .collect(Collectors.joining())
        .strip();
  }

  @Test
  void aScheduleWithoutNotesTakesTheRoomOfTheNotesBelowTheLastOfThem() {
    Numbered sample = notedWithSchedule();
    Sheet sheet = PdfWriter.sheet(sample);
    List<PdfPage.LinePaint> lines = new ArrayList<>();
    PdfWriter.pages(sample).get(0).paints().stream()
        .filter(PdfPage.LinePaint.class::isInstance)
        .forEach(paint -> lines.add((PdfPage.LinePaint) paint));
    float note =
        (float)
            lines.stream()
                .filter(line -> line.x() == sheet.noteX())
                .mapToDouble(PdfPage.LinePaint::y)
                .min()
                .orElseThrow();
    List<PdfPage.LinePaint> schedule =
        lines.stream()
            .filter(line -> words(line).matches("Schedule 1.*|Tool|Remark|Brush|beside no note"))
            .toList();
    assertThat(schedule).hasSize(5).allSatisfy(line -> assertThat(line.y()).isLessThan(note));
    assertThat(schedule)
        .filteredOn(line -> words(line).equals("Remark"))
        .allSatisfy(
            line -> assertThat(line.x()).isGreaterThan(sheet.side() + sheet.wholeWidth() / 2));
    assertThat(sheet.wholeWidth()).isGreaterThan(sheet.textWidth() + Sheet.NOTE);
  }

  private static Numbered notedWithSchedule() {
    Locale language = Locale.ENGLISH;
    BlockMark mark = BlockMark.in(language);
    List<Table.Cell> head = List.of(cell("Tool"), cell("Remark"));
    List<Table.Cell> row = List.of(cell("Brush"), cell("beside no note"));
    return Numberer.number(
            new Instrument(
                InstrumentId.of(InstrumentKind.DISCLOSURE),
                "noted",
                new Instrument.Properties("T", "test", "", "", ""),
                List.of(language),
                Instrument.Paper.A4,
                "",
                List.of(
                    new Paragraph(mark, Paragraph.Role.BODY, inlines("Short.")),
                    new DraftingNote(mark, inlines("A note that goes on. ".repeat(12))),
                    new Schedule(
                        mark,
                        inlines("Tools"),
                        List.of(
                            new Table(
                                mark, List.of(), List.of(1, 1), head, List.of(row), false))))))
        .numbered();
  }

  private static Table.Cell cell(String words) {
    return new Table.Cell(inlines(words));
  }

  private static List<Inline> inlines(String words) {
    return List.of(new Inline.Words(words));
  }

  @Test
  void noParagraphLeavesOneLineAlone() {
    for (Numbered sample : Samples.all()) {
      List<PdfPage> pages = PdfWriter.pages(sample);
      for (PdfPage page : pages) {
        for (PdfPage.Paint paint : page.paints()) {
          if (paint instanceof PdfPage.LinePaint line && line.text().lines().size() > 3) {
            long here =
                page.paints().stream()
                    .filter(p -> p instanceof PdfPage.LinePaint l && l.text() == line.text())
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
