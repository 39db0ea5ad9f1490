package org.bonafide.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bonafide.diagnose.InstrumentKind;
import org.bonafide.golden.ContractVariants.Variant;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.BlockMark;
import org.bonafide.instrument.DraftingNote;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.Instrument;
import org.bonafide.instrument.InstrumentId;
import org.bonafide.instrument.Numbered;
import org.bonafide.instrument.Numberer;
import org.bonafide.instrument.Paragraph;
import org.bonafide.write.docx.DocxSchema;
import org.bonafide.write.docx.DocxWords;
import org.bonafide.write.docx.DocxWriter;
import org.bonafide.write.docx.OoxmlValidator;
import org.bonafide.write.pdf.PdfConformance;
import org.bonafide.write.pdf.PdfWords;
import org.bonafide.write.pdf.PdfWriter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;

/** Drafting notes: comments in Word, in the margin of the PDF, in no signing copy. */
class DraftingNotesTest {

  private static final DocxWriter DOCX = new DocxWriter();
  private static final PdfWriter PDF = new PdfWriter();

  @TestFactory
  @Execution(CONCURRENT)
  Stream<DynamicTest> aDraftWithNotesHoldsToEveryFormat() {
    return Stream.of(
            Variant.of("balanced", "US-NY"),
            Variant.of("freelancer", "GB-ENG").with("by-consent", "schedule"),
            Variant.of("agency", "CN").in("zh-CN"),
            Variant.of("balanced", "CN").in("en, zh-CN"))
        .map(v -> DynamicTest.dynamicTest(v.toString(), () -> holds(noted(v))));
  }

  @TestFactory
  @Execution(CONCURRENT)
  Stream<DynamicTest> everyInstrumentOfARecordHoldsWithNotes() {
    return Stream.of("src/test/golden/gaps", "examples/comic")
        .map(folder -> Golden.of(Path.of(folder), true))
        .flatMap(
            golden ->
                golden.instruments().entrySet().stream()
                    .map(
                        one ->
                            DynamicTest.dynamicTest(
                                golden.name() + " " + one.getKey(), () -> holds(one.getValue()))));
  }

  private static Numbered noted(Variant variant) {
    return variant.drafted(true).instruments().get(0);
  }

  private static void holds(Numbered numbered) {
    byte[] docx = DOCX.write(numbered);
    byte[] pdf = PDF.write(numbered);
    assertThat(DocxSchema.errors(docx)).isEmpty();
    assertThat(OoxmlValidator.errors(docx)).isEmpty();
    assertThat(PdfConformance.check(pdf)).isEmpty();
    assertThat(PdfWords.of(pdf)).isEqualTo(DocxWords.of(docx));
    assertThat(DOCX.write(numbered)).isEqualTo(docx);
    assertThat(PDF.write(numbered)).isEqualTo(pdf);
  }

  @Test
  void everyClauseHasItsNoteWithNeedAndFallback() {
    String words = PdfWords.of(PDF.write(noted(Variant.of("balanced", "US-NY"))));
    assertThat(words.split("Fallback: ")).hasSizeGreaterThan(20);
    assertThat(words)
        .contains("10. Creation Records 10 Need: Courts and offices ask how a work was made.");
  }

  @Test
  void aSigningCopyHasNoCommentsAndNoNotes() {
    byte[] docx = DOCX.write(Variant.of("balanced", "US-NY").drafted().instruments().get(0));
    assertThat(new String(docx, java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain("comments.xml");
    assertThat(DocxWords.of(docx)).doesNotContain("Need:", "Fallback");
  }

  @Test
  void manyLongNotesOnOneParagraphAreAllThere() {
    List<Block> blocks = new ArrayList<>();
    IntStream.range(0, 30).forEach(i -> blocks.add(paragraph("Paragraph " + i + ". ".repeat(3))));
    IntStream.range(0, 40).forEach(i -> blocks.add(note("note" + i + " " + "word ".repeat(90))));
    blocks.add(paragraph("The end."));
    Numbered numbered =
        Numberer.number(
                new Instrument(
                    InstrumentId.of(InstrumentKind.DISCLOSURE),
                    "noted",
                    new Instrument.Properties("Noted", "", "", "", ""),
                    List.of(Locale.ENGLISH),
                    Instrument.Paper.A4,
                    "",
                    blocks))
            .numbered();
    byte[] pdf = PDF.write(numbered);
    String words = PdfWords.of(pdf);
    IntStream.range(0, 40).forEach(i -> assertThat(words).contains("note" + i + " word"));
    assertThat(words.split("\\bword\\b", -1)).hasSize(40 * 90 + 1);
    assertThat(PdfConformance.check(pdf)).isEmpty();
    assertThat(words).isEqualTo(DocxWords.of(DOCX.write(numbered)));
  }

  private static Block paragraph(String words) {
    return new Paragraph(
        BlockMark.in(Locale.ENGLISH), Paragraph.Role.BODY, List.of(new Inline.Words(words)));
  }

  private static Block note(String words) {
    return new DraftingNote(BlockMark.in(Locale.ENGLISH), List.of(new Inline.Words(words.strip())));
  }
}
