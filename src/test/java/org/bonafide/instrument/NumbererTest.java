package org.bonafide.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.InstrumentKind;
import org.bonafide.diagnose.Scope;
import org.junit.jupiter.api.Test;

class NumbererTest {

  private static final Locale EN = Locale.ENGLISH;
  private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;

  @Test
  void numbersClausesSubClausesAndLimbsInEnglish() {
    Numbered numbered = number(clause(EN, "a"), clause(EN, "b")).numbered();

    assertThat(cited(numbered, "b", EN)).isEqualTo("2. 2");
    assertThat(cited(numbered, "b-sub", EN)).isEqualTo("2.1 2.1");
    assertThat(cited(numbered, "b-limb", EN)).isEqualTo("(a) 2.1(a)");
    assertThat(cited(numbered, "b-inner", EN)).isEqualTo("(i) 2.1(a)(i)");
  }

  @Test
  void numbersClausesSubClausesAndLimbsInChinese() {
    Numbered numbered = number(clause(ZH, "a"), clause(ZH, "b")).numbered();

    assertThat(cited(numbered, "b", ZH)).isEqualTo("第二条 第二条");
    assertThat(cited(numbered, "b-sub", ZH)).isEqualTo("（一） 第二条第（一）款");
    assertThat(cited(numbered, "b-limb", ZH)).isEqualTo("1. 第二条第（一）款第1项");
    assertThat(cited(numbered, "b-inner", ZH)).isEqualTo("（1） 第二条第（一）款第1项第（1）目");
  }

  @Test
  void aClauseInChineseCallsItselfByAWordAndAnotherByItsNumber() {
    assertThat(shown(ZH, "a-sub", "b-sub")).isEqualTo("本条第（一）款；第二条第（一）款");
    assertThat(shown(EN, "a-sub", "b-sub")).isEqualTo("1.1；2.1");
  }

  /** What references in the second sub-clause of a first clause show. */
  private static String shown(Locale language, String own, String other) {
    List<Inline> words =
        List.of(
            new Inline.Reference(own, ""), new Inline.Words("；"), new Inline.Reference(other, ""));
    Clause first =
        new Clause(
            named(language, "a"),
            List.of(),
            List.of(
                new SubClause(named(language, "a-sub"), List.of(), List.of()),
                new SubClause(named(language, "a-next"), words, List.of())));
    return number(List.of(language), first, clause(language, "b"))
        .numbered()
        .instrument()
        .blocks()
        .stream()
        .flatMap(Block::walk)
        .filter(block -> block.origin().anchor().equals("a-next"))
        .map(InlineText::of)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aTermOfTheShortFormIsNoArticleInChineseAloneOrBesideEnglish() {
    ShortTerm chinese = new ShortTerm(named(ZH, "a"), List.of(), List.of());
    ShortTerm english = new ShortTerm(named(EN, "a"), List.of(), List.of());
    Numbered alone = number(List.of(ZH), chinese).numbered();
    Numbered both = number(List.of(EN, ZH), english, chinese).numbered();

    assertThat(cited(alone, "a", ZH)).isEqualTo("T1 条款T1");
    assertThat(cited(both, "a", ZH)).isEqualTo("T1 条款T1");
    assertThat(cited(both, "a", EN)).isEqualTo("T1 T1");
    // Word counts "T1"; what stands before it is no part of the field.
    assertThat(both.of(chinese.origin()).core()).isEqualTo("T1");
  }

  @Test
  void eachLanguageOfABilingualInstrumentCountsForItself() {
    Bilingual rows =
        new Bilingual(
            BlockMark.in(EN), List.of(new Bilingual.Pair(clause(EN, "a"), clause(ZH, "a"))));

    Numbered numbered = number(rows).numbered();

    assertThat(cited(numbered, "a", EN)).isEqualTo("1. 1");
    assertThat(cited(numbered, "a", ZH)).isEqualTo("第一条 第一条");
  }

  @Test
  void fillsInReferencesWhereverTheyAreNested() {
    Inline nested = new Inline.Strong(List.of(new Inline.Reference("a-limb", "")));

    Instrument done = number(paragraph(nested), clause(EN, "a")).numbered().instrument();

    assertThat(done.blocks().get(0))
        .isEqualTo(paragraph(new Inline.Strong(List.of(new Inline.Reference("a-limb", "1.1(a)")))));
  }

  @Test
  void aReferenceThatLeadsNowhereIsAnErrorOfThisInstrument() {
    List<Finding> findings = number(paragraph(new Inline.Reference("gone", ""))).findings();

    assertThat(findings).extracting(Finding::rule).containsExactly("dangling-reference");
    assertThat(findings.get(0).withholds(Scope.disclosure())).isTrue();
    assertThat(findings.get(0).withholds(Scope.contracts())).isFalse();
  }

  @Test
  void anAnchorUsedTwiceIsAnError() {
    assertThat(number(clause(EN, "a"), clause(EN, "a")).findings())
        .extracting(Finding::rule)
        .contains("duplicate-anchor");
  }

  @Test
  void schedulesAndExhibitsCanBeCited() {
    Schedule schedule = new Schedule(named(ZH, "tools"), List.of(), List.of());
    ExhibitList exhibits =
        new ExhibitList(
            BlockMark.in(EN),
            List.of(),
            List.of(1),
            List.of("No."),
            List.of(new ExhibitList.Exhibit("exhibit-log", "Exhibit 1", List.of())));

    Numbered numbered = number(schedule, exhibits).numbered();

    assertThat(cited(numbered, "tools", ZH)).isEqualTo("附件一 附件一");
    assertThat(cited(numbered, "exhibit-log", EN)).isEqualTo("Exhibit 1 Exhibit 1");
  }

  @Test
  void aScheduleOfAScheduleIsAnAnnex() {
    Numbered numbered =
        number(
                new Schedule(named(EN, "tools"), true, List.of(), List.of()),
                new Schedule(named(ZH, "tools"), true, List.of(), List.of()))
            .numbered();

    assertThat(cited(numbered, "tools", EN)).isEqualTo("Annex 1 Annex 1");
    assertThat(cited(numbered, "tools", ZH)).isEqualTo("附表一 附表一");
  }

  @Test
  void countsAsWordCounts() {
    assertThat(NumberWords.letter(27)).isEqualTo("aa");
    assertThat(NumberWords.roman(49)).isEqualTo("xlix");
    assertThat(NumberWords.han(10)).isEqualTo("十");
    assertThat(NumberWords.han(19)).isEqualTo("十九");
    assertThat(NumberWords.han(20)).isEqualTo("二十");
    assertThat(NumberWords.han(99)).isEqualTo("九十九");
  }

  @Test
  void chineseBesideEnglishCountsAsEnglishDoes() {
    Numbered numbered = number(List.of(EN, ZH), clause(EN, "a"), clause(ZH, "a")).numbered();

    assertThat(cited(numbered, "a", ZH)).isEqualTo("1. 第1条");
    assertThat(cited(numbered, "a-sub", ZH)).isEqualTo("1.1 第1.1款");
    assertThat(cited(numbered, "a-limb", ZH)).isEqualTo("(a) 第1.1(a)项");
    assertThat(cited(numbered, "a-inner", ZH)).isEqualTo("(i) 第1.1(a)(i)项");
    assertThat(cited(numbered, "a-sub", EN)).isEqualTo("1.1 1.1");
  }

  private static Numbering number(Block... blocks) {
    return number(List.of(EN), blocks);
  }

  private static Numbering number(List<Locale> languages, Block... blocks) {
    return Numberer.number(
        new Instrument(
            InstrumentId.of(InstrumentKind.DISCLOSURE),
            "test",
            new Instrument.Properties("t", "", "", "", ""),
            languages,
            Instrument.Paper.A4,
            "",
            List.of(blocks)));
  }

  private static String cited(Numbered numbered, String anchor, Locale language) {
    Numbered.Number number = numbered.of(named(language, anchor));
    return number.printed() + " " + number.cited();
  }

  private static BlockMark named(Locale language, String anchor) {
    return new BlockMark(anchor, language, Provenance.NONE);
  }

  private static Clause clause(Locale language, String id) {
    Limb inner = new Limb(named(language, id + "-inner"), 2, List.of(), List.of());
    Limb limb = new Limb(named(language, id + "-limb"), 1, List.of(), List.of(inner));
    return new Clause(
        named(language, id),
        List.of(),
        List.of(new SubClause(named(language, id + "-sub"), List.of(), List.of(limb))));
  }

  private static Paragraph paragraph(Inline inline) {
    return new Paragraph(BlockMark.in(EN), Paragraph.Role.BODY, List.of(inline));
  }
}
