package org.bonafide.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonafide.data.Data;
import org.bonafide.draft.Drafted;
import org.bonafide.draft.clause.InstrumentFile;
import org.bonafide.draft.clause.Texts;
import org.bonafide.golden.ContractVariants.Variant;
import org.bonafide.instrument.Clause;
import org.bonafide.instrument.Numbered;
import org.bonafide.instrument.Schedule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;

/** The rider: short words as numbered clauses, five pages at most with what belongs to it. */
class RiderFormTest {

  private static final List<String> LAWS = List.of("US-NY", "GB-ENG", "DE", "CN");

  @TestFactory
  @Execution(CONCURRENT)
  Stream<DynamicTest> fivePagesAreEnough() {
    return ContractVariants.of(LAWS, "rider", List.of("en", "zh-CN", "en, zh-CN"))
        .map(
            guise ->
                DynamicTest.dynamicTest(guise.toString(), () -> PdfPages.atMost(guise, 5, 10)));
  }

  @Test
  void itsClausesAreNumberedForTheAgreementThatTheyAreInsertedInto() {
    Drafted drafted = Variant.of("balanced", "US-NY").with("listed", "rider").drafted();
    Numbered numbered = drafted.instruments().get(0);
    assertThat(
            numbered.instrument().blocks().stream()
                .filter(Clause.class::isInstance)
                .map(clause -> numbered.of(clause.origin()).printed()))
        .startsWith("1.", "2.")
        .hasSizeBetween(8, 15);
    assertThat(numbered.instrument().blocks()).noneMatch(Schedule.class::isInstance);
  }

  @Test
  void itsClausesGatherWhatTheTermsOfTheShortFormDo() {
    List<InstrumentFile.Entry> terms = gathered("ai-clauses-short");
    terms.removeIf(term -> term.clauses().equals(List.of("approval-payment")));
    assertThat(gathered("ai-clauses-rider"))
        .extracting(InstrumentFile.Entry::heading, InstrumentFile.Entry::clauses)
        .containsExactlyElementsOf(
            terms.stream().map(term -> tuple(term.heading(), term.clauses())).toList())
        .hasSizeGreaterThan(8);
  }

  private static List<InstrumentFile.Entry> gathered(String folder) {
    String name = folder + "/instrument.yaml";
    String text = Texts.shipped("templates").text(name).orElseThrow();
    Data data = Data.read(name, text, InstrumentFile.RULE, new ArrayList<>());
    return InstrumentFile.read(data).entries().stream()
        .filter(entry -> entry.kind().isShort())
        .collect(Collectors.toCollection(ArrayList::new));
  }
}
