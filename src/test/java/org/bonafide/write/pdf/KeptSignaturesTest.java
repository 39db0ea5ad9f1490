package org.bonafide.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bonafide.diagnose.InstrumentKind;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.BlockMark;
import org.bonafide.instrument.Heading;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.Instrument;
import org.bonafide.instrument.InstrumentId;
import org.bonafide.instrument.Numbered;
import org.bonafide.instrument.Numberer;
import org.bonafide.instrument.Paragraph;
import org.bonafide.instrument.SignatureBlock;
import org.bonafide.instrument.Table;
import org.junit.jupiter.api.Test;

/** Wherever the pages break, nobody signs a page that says nothing but "Signatures". */
class KeptSignaturesTest {

  private static final BlockMark MARK = BlockMark.in(Locale.ENGLISH);

  @Test
  void signaturesStandOnAPageWithTheEndOfTheWordsBefore() {
    for (int lines = 1; lines <= 45; lines++) {
      List<String> page = pageOfSignatures(paragraph("last words ".repeat(6)), lines);
      assertThat(page).as("after %s lines", lines).anyMatch(line -> line.contains("last words"));
      assertThat(page).anyMatch(line -> line.contains("small print"));
    }
  }

  @Test
  void aLongParagraphBeforeThemIsBrokenAndLeavesTwoLinesOnEachPage() {
    int broken = 0;
    for (int lines = 1; lines <= 45; lines++) {
      List<String> page = pageOfSignatures(paragraph("last words ".repeat(60)), lines);
      long there = page.stream().filter(line -> line.contains("last words")).count();
      assertThat(there).as("after %s lines", lines).isGreaterThanOrEqualTo(2);
      broken += there < 6 ? 1 : 0;
    }
    assertThat(broken).isPositive();
  }

  @Test
  void theLastRowOfATableStaysWithThem() {
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      rows.add(List.of(new Table.Cell(inlines("last words"))));
    }
    Table table = new Table(MARK, List.of(), List.of(1), List.of(rows.get(0).get(0)), rows, false);
    for (int lines = 1; lines <= 45; lines++) {
      assertThat(pageOfSignatures(table, lines)).anyMatch(line -> line.contains("last words"));
    }
  }

  private static List<String> pageOfSignatures(Block last, int lines) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      blocks.add(paragraph("filler"));
    }
    blocks.add(last);
    blocks.add(new Heading(MARK, 2, inlines("Signatures")));
    blocks.add(paragraph("The parties sign:"));
    SignatureBlock.Line line = new SignatureBlock.Line("Signature", List.of());
    SignatureBlock.Signatory one =
        new SignatureBlock.Signatory(inlines("Signed for X"), List.of(line, line, line));
    blocks.add(new SignatureBlock(MARK, List.of(one, one)));
    blocks.add(new Paragraph(MARK, Paragraph.Role.SMALL, inlines("small print")));
    return PdfWriter.pages(number(blocks)).stream()
        .map(KeptSignaturesTest::lines)
        .filter(has("Signed for X"))
        .findFirst()
        .orElseThrow();
  }

  private static Predicate<List<String>> has(String words) {
    return page -> page.stream().anyMatch(line -> line.contains(words));
  }

  private static List<String> lines(PdfPage page) {
    return page.paints().stream()
        .filter(PdfPage.LinePaint.class::isInstance)
        .map(PdfPage.LinePaint.class::cast)
        .map(
            line ->
                line.text().lines().get(line.line()).pieces().stream()
                    .map(Line.Piece::text)
                    .collect(Collectors.joining()))
        .toList();
  }

  private static Numbered number(List<Block> blocks) {
    return Numberer.number(
            new Instrument(
                InstrumentId.of(InstrumentKind.DISCLOSURE),
                "signed",
                new Instrument.Properties("T", "test", "", "", ""),
                List.of(Locale.ENGLISH),
                Instrument.Paper.A4,
                "",
                blocks))
        .numbered();
  }

  private static Paragraph paragraph(String words) {
    return new Paragraph(MARK, Paragraph.Role.BODY, inlines(words));
  }

  private static List<Inline> inlines(String words) {
    return List.of(new Inline.Words(words));
  }
}
