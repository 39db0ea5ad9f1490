package org.bonafide.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bonafide.diagnose.InstrumentKind;
import org.bonafide.instrument.Bilingual;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.BlockMark;
import org.bonafide.instrument.Clause;
import org.bonafide.instrument.Heading;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.Instrument;
import org.bonafide.instrument.InstrumentId;
import org.bonafide.instrument.Numberer;
import org.bonafide.instrument.Paragraph;
import org.junit.jupiter.api.Test;

/** How a page sets a Chinese paper: titles in the middle, first lines indented by two letters. */
class ChineseLinesTest {

  private static final Locale ZH = Locale.forLanguageTag("zh-CN");
  private static final float LETTER = 10.5f;
  private static final float COLUMN = 595.28f - 2 * 70; // about: A4 without its margins

  @Test
  void theFirstLineOfAParagraphIsIndentedAndTheOthersAreNot() {
    List<Line> lines = lines(ZH, body(ZH, "正文。".repeat(40)));

    assertThat(lines).hasSizeGreaterThan(2);
    assertThat(start(lines.get(0))).isEqualTo(2 * LETTER);
    assertThat(lines.subList(1, lines.size())).allMatch(line -> start(line) == 0);
  }

  @Test
  void noLineIsLongerForIt() {
    List<Line> lines = lines(ZH, body(ZH, "正文。".repeat(40)));
    Line full = lines.get(1);

    assertThat(end(lines.get(0))).isLessThanOrEqualTo(end(full) + LETTER);
  }

  @Test
  void englishSmallPrintAndWordsUnderAClauseStandFlush() {
    BlockMark mark = BlockMark.in(ZH);

    assertThat(start(lines(Locale.ENGLISH, body(Locale.ENGLISH, "Words.")).get(0))).isZero();
    assertThat(start(lines(ZH, new Paragraph(mark, Paragraph.Role.SMALL, words("小字"))).get(0)))
        .isZero();
    Clause clause = new Clause(mark, words("使用"), List.of(body(ZH, "条内正文。")));
    assertThat(start(line(lines(ZH, clause), "条内正文。"))).isZero();
  }

  @Test
  void aTitleStandsInTheMiddleInEveryLanguage() {
    Line title = lines(ZH, new Heading(BlockMark.in(ZH), 0, words("作品说明书"))).get(0);
    assertThat(start(title) + title.width() / 2).isCloseTo(COLUMN / 2, within(15f));

    BlockMark mark = BlockMark.in(Locale.ENGLISH);
    Line english = lines(Locale.ENGLISH, new Heading(mark, 0, words("Title"))).get(0);
    assertThat(start(english) + english.width() / 2).isCloseTo(COLUMN / 2, within(15f));
    Line section = lines(Locale.ENGLISH, new Heading(mark, 1, words("Section"))).get(0);
    assertThat(start(section)).isZero();
  }

  @Test
  void besideAnotherLanguageNoFirstLineIsIndented() {
    Bilingual row =
        new Bilingual(
            BlockMark.in(ZH),
            List.of(
                new Bilingual.Pair(
                    new Heading(BlockMark.in(ZH), 0, words("函")),
                    new Heading(BlockMark.in(Locale.ENGLISH), 0, words("Letter"))),
                new Bilingual.Pair(body(ZH, "并列正文。"), body(Locale.ENGLISH, "Words."))));

    assertThat(start(line(lines(ZH, row), "并列正文。"))).isZero();
  }

  /** Wherever the end of the line falls. */
  @Test
  void noLineEndsWithinADateOrBetweenANumberAndItsUnit() {
    for (String kept :
        List.of("2026年11月23日", "2026年4月", "第二十一条", "证据5", "12份", "第3款", "____年__月__日")) {
      for (int before = 20; before < 45; before++) {
        List<Line> lines = lines(ZH, body(ZH, "文".repeat(before) + kept + "止。"));

        assertThat(lines.stream().map(ChineseLinesTest::text))
            .as(kept + " after " + before)
            .anyMatch(line -> line.contains(kept));
      }
    }
  }

  /** 单字不成行. */
  @Test
  void noLastLineHoldsOneLetter() {
    for (int letters = 30; letters < 130; letters++) {
      List<Line> lines = lines(ZH, body(ZH, "文".repeat(letters) + "。"));

      assertThat(text(lines.get(lines.size() - 1))).as("of " + letters).hasSizeGreaterThan(2);
    }
  }

  @Test
  void aDateTooWideForItsColumnEndsALineBehindYearOrMonth() {
    List<Span> date = List.of(Span.of("2026年11月23日", false, false, ZH));

    assertThat(LineFiller.fill(date, 10, 55).stream().map(ChineseLinesTest::text))
        .containsExactly("2026年11月", "23日");
  }

  private static float start(Line line) {
    return line.pieces().get(0).x();
  }

  private static float end(Line line) {
    Line.Piece last = line.pieces().get(line.pieces().size() - 1);
    return last.x() + last.width();
  }

  private static Line line(List<Line> lines, String words) {
    return lines.stream().filter(one -> text(one).equals(words)).findFirst().orElseThrow();
  }

  private static String text(Line line) {
    return line.pieces().stream().map(Line.Piece::text).collect(Collectors.joining());
  }

  private static List<Line> lines(Locale language, Block block) {
    Instrument instrument =
        new Instrument(
            InstrumentId.of(InstrumentKind.DISCLOSURE),
            "set",
            new Instrument.Properties("T", "test", "", "", ""),
            List.of(language),
            Instrument.Paper.A4,
            "",
            List.of(block));
    return PdfWriter.pages(Numberer.number(instrument).numbered()).stream()
        .flatMap(page -> page.paints().stream())
        .filter(PdfPage.LinePaint.class::isInstance)
        .map(PdfPage.LinePaint.class::cast)
        .map(paint -> paint.text().lines().get(paint.line()))
        .filter(line -> !line.pieces().isEmpty())
        .toList();
  }

  private static Paragraph body(Locale language, String text) {
    return new Paragraph(BlockMark.in(language), Paragraph.Role.BODY, words(text));
  }

  private static List<Inline> words(String text) {
    return List.of(new Inline.Words(text));
  }
}
