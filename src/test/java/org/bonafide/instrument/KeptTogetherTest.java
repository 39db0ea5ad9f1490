package org.bonafide.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** No page holds one item of a list, one row of a table, or a heading with one sentence. */
class KeptTogetherTest {

  private static final BlockMark MARK = BlockMark.in(Locale.ENGLISH);
  private static final List<Inline> WORDS = List.of(new Inline.Words("words"));
  private static final Bullet ITEM = new Bullet(MARK, 1, WORDS);
  private static final Heading HEADING = new Heading(MARK, 1, WORDS);
  private static final Paragraph SENTENCE = new Paragraph(MARK, Paragraph.Role.BODY, WORDS);

  private static final Paragraph LEAD =
      new Paragraph(MARK, Paragraph.Role.BODY, List.of(new Inline.Words("words:")));

  private static List<Integer> kept(Block... blocks) {
    List<Block> all = List.of(blocks);
    return IntStream.range(0, all.size())
        .filter(i -> KeptTogether.withNext(all, i))
        .boxed()
        .toList();
  }

  private static List<Integer> rows(Integer... lengths) {
    return IntStream.range(0, lengths.length)
        .filter(i -> KeptTogether.rowWithNext(List.of(lengths), i))
        .boxed()
        .toList();
  }

  @Test
  void noItemOfAListStandsAlone() {
    assertThat(kept(HEADING, ITEM, ITEM, SENTENCE, HEADING)).containsExactly(1);
    assertThat(kept(ITEM, ITEM, ITEM, ITEM, ITEM, HEADING)).containsExactly(0, 3);
    assertThat(kept(ITEM, SENTENCE, HEADING)).isEmpty();
  }

  @Test
  void whatLeadsToLimbsStaysWithTheFirstAndNoLimbStandsAlone() {
    SubClause lead = new SubClause(MARK, WORDS, List.of());
    Limb limb = new Limb(MARK, 1, WORDS, List.of());

    assertThat(kept(lead, limb, limb, limb, limb, lead)).containsExactly(0, 1, 3);
    assertThat(kept(lead, lead)).isEmpty();
    assertThat(kept(limb, new Limb(MARK, 2, WORDS, List.of()))).containsExactly(0);
  }

  @Test
  void noPageHoldsTheLastTwoLinesAlone() {
    Paragraph line = said("x".repeat(100));
    Paragraph three = said("x".repeat(201));

    assertThat(kept(HEADING, SENTENCE, three, line, line)).containsExactly(2, 3);
    assertThat(kept(three, three, three)).isEmpty();
    assertThat(kept(three, said("字".repeat(100)))).containsExactly(0);
    assertThat(kept(three, said("字".repeat(101)))).isEmpty();
    assertThat(kept(ITEM, ITEM, ITEM, ITEM, ITEM)).containsExactly(0, 2, 3);
  }

  private static Paragraph said(String words) {
    return new Paragraph(MARK, Paragraph.Role.BODY, List.of(new Inline.Words(words)));
  }

  @Test
  void wordsThatOpenAScheduleStayWithItsFirstHeading() {
    assertThat(kept(SENTENCE, HEADING, SENTENCE)).containsExactly(0);
    assertThat(kept(SENTENCE, SENTENCE, HEADING)).isEmpty();
  }

  @Test
  void noRowOfALongTableStandsAlone() {
    assertThat(rows(5, 5, 5, 5, 5)).containsExactly(0, 3);
    assertThat(rows(5, 5, 5, 5)).containsExactly(0, 2);
  }

  /** A heading that leads to it needs room for its first row alone. */
  @Test
  void aShortTableIsNotKeptWhole() {
    assertThat(rows(5, 5, 5)).containsExactly(1);
    assertThat(rows(5, 5)).isEmpty();
    assertThat(rows(5)).isEmpty();
  }

  @Test
  void aTableIsNotKeptWithSignaturesThatHaveAParagraphOfTheirOwn() {
    Table table = new Table(MARK, List.of(), List.of(1), List.of(), List.of(), false);
    SignatureBlock signatures = new SignatureBlock(MARK, false, List.of());

    assertThat(kept(table, SENTENCE, signatures)).containsExactly(1);
    assertThat(kept(SENTENCE, SENTENCE, signatures)).containsExactly(0, 1);
    assertThat(kept(table, signatures)).containsExactly(0);
  }

  /** They end the page of the words, and do not open that of the signatures. */
  @Test
  void wordsThatSayThatNothingFollowsStayWithWhatStandsBeforeThem() {
    BlockMark chinese = BlockMark.in(Locale.forLanguageTag("zh-CN"));
    Paragraph end =
        new Paragraph(chinese, Paragraph.Role.BODY, List.of(new Inline.Words("（以下无正文）")));
    SignatureBlock signatures = new SignatureBlock(MARK, false, List.of());

    assertThat(kept(SENTENCE, SENTENCE, end, HEADING, SENTENCE, signatures))
        .containsExactly(1, 3, 4);
    assertThat(kept(SENTENCE, end, signatures)).containsExactly(0, 1);
    assertThat(kept(SENTENCE, SENTENCE, SENTENCE, HEADING, LEAD, signatures))
        .containsExactly(2, 3, 4);
  }

  /** Else a list before it would leave the page above empty. */
  @Test
  void whatStandsBeforeADeclarationIsNotKeptWithItsSignatures() {
    SignatureBlock signatures = new SignatureBlock(MARK, false, List.of());

    assertThat(kept(ITEM, ITEM, ITEM, ITEM, HEADING, SENTENCE, signatures))
        .containsExactly(0, 2, 4, 5);
  }

  @Test
  void aLongRowMayStandAlone() {
    assertThat(rows(5, 900, 5, 5, 5)).containsExactly(3);
    assertThat(rows(900, 5, 5, 5, 900)).isEmpty();
  }

  @Test
  void aRowIsAsLongAsItsLongestCell() {
    Table table =
        new Table(
            MARK,
            List.of(),
            List.of(1, 1),
            List.of(),
            List.of(List.of(new Table.Cell(WORDS), new Table.Cell(List.of()))),
            false);
    assertThat(RowLengths.of(table)).containsExactly(5);
  }
}
