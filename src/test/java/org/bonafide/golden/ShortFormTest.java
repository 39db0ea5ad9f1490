package org.bonafide.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.util.List;
import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.bonafide.draft.Drafted;
import org.bonafide.draft.clause.ClauseUse;
import org.bonafide.golden.ContractVariants.Variant;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.InlineText;
import org.bonafide.instrument.Numbered;
import org.bonafide.instrument.ShortTerm;
import org.bonafide.instrument.SignatureBlock;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;

/** The short form: as few pages as it promises, all its clauses, and no lint, in every guise. */
class ShortFormTest {

  private static final List<String> LAWS = List.of("US-NY", "US-CA", "GB-ENG", "DE", "CN");

  static Stream<Variant> guises() {
    return ContractVariants.of(LAWS, "short", List.of("en", "zh-CN", "en, zh-CN", "zh-CN, en"));
  }

  @TestFactory
  @Execution(CONCURRENT)
  Stream<DynamicTest> twoPagesAreEnoughAndThreeInTwoLanguages() {
    return guises()
        .map(
            guise -> DynamicTest.dynamicTest(guise.toString(), () -> PdfPages.atMost(guise, 2, 3)));
  }

  private static List<ShortTerm> terms(Drafted drafted) {
    return drafted.instruments().get(0).instrument().blocks().stream()
        .filter(ShortTerm.class::isInstance)
        .map(ShortTerm.class::cast)
        .toList();
  }

  @Test
  void theShortFormHasTheClausesOfTheAddendum() {
    for (String position : ContractVariants.POSITIONS) {
      Variant addendum = Variant.of(position, "US-NY");
      assertThat(standing(addendum.with("listed", "short").drafted()))
          .isEqualTo(standing(addendum.drafted()));
    }
  }

  private static List<String> standing(Drafted drafted) {
    return drafted.clauses().stream().filter(ClauseUse::included).map(ClauseUse::clause).toList();
  }

  @Test
  void termsCountByThemselvesAndCiteEachOther() {
    Drafted drafted = Variant.of("balanced", "US-NY").with("listed", "short").drafted();
    Numbered numbered = drafted.instruments().get(0);
    assertThat(terms(drafted))
        .extracting(term -> numbered.of(term.origin()).printed())
        .startsWith("T1", "T2")
        .endsWith("T13");
    assertThat(
            terms(drafted).stream()
                .flatMap(term -> term.sentences().stream())
                .flatMap(block -> block.words().stream().flatMap(List::stream))
                .filter(Inline.Reference.class::isInstance)
                .map(inline -> ((Inline.Reference) inline).shown()))
        .containsExactly("T6", "T2", "T8");
  }

  @Test
  void aClauseThatIsExcludedTakesItsWordsAlong() {
    Drafted drafted =
        Variant.of("balanced", "US-NY")
            .with("listed", "short")
            .adding("clauses: {exclude: [likeness]}")
            .drafted();
    assertThat(words(drafted)).contains("fine-tune a model").doesNotContain("recognizable face");
  }

  @Test
  void aClauseThatIsCitedCannotBeExcludedAlone() {
    assertThat(
            Variant.of("balanced", "US-NY")
                .with("listed", "short")
                .adding("clauses: {exclude: [records, evidence, audit]}")
                .drafted()
                .findings())
        .extracting(Finding::rule)
        .contains("dangling-reference");
  }

  @Test
  void theCoverPrintsAFeeThatIsStatedAndAsksForOneThatIsNot() {
    Variant variant = Variant.of("balanced", "US-NY").with("listed", "short");
    assertThat(words(variant.drafted())).contains("Fee | Orchard Mural: ");
    assertThat(words(variant.adding("likeness: no-replica").drafted()))
        .contains("no replica of a person’s voice or likeness");
    assertThat(words(variant.drafted())).doesNotContain("Likeness");
  }

  @Test
  void notesStandBehindTheTermOfTheirClauses() {
    List<Block> blocks =
        Variant.of("balanced", "CN")
            .with("listed", "short")
            .in("en, zh-CN")
            .drafted(true)
            .instruments()
            .get(0)
            .instrument()
            .blocks();
    assertThat(blocks.stream().map(InlineText::of))
        .anyMatch(words -> words.startsWith("Definitions") && words.contains("Fallback"));
  }

  @Test
  void placesToSignStandAtTheEnd() {
    assertThat(
            Variant.of("balanced", "CN")
                .with("listed", "short")
                .drafted()
                .instruments()
                .get(0)
                .instrument()
                .blocks())
        .anyMatch(SignatureBlock.class::isInstance);
  }

  private static String words(Drafted drafted) {
    return TreeDump.of(drafted.instruments().get(0));
  }
}
