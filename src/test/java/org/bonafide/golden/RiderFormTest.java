package org.bonafide.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Severity;
import org.bonafide.draft.Drafted;
import org.bonafide.golden.ContractVariants.Variant;
import org.bonafide.instrument.Clause;
import org.bonafide.instrument.Numbered;
import org.bonafide.instrument.Schedule;
import org.bonafide.write.pdf.PdfWriter;
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
        .map(guise -> DynamicTest.dynamicTest(guise.toString(), () -> holds(guise)));
  }

  private static void holds(Variant guise) throws IOException {
    Drafted drafted = guise.drafted();
    assertThat(drafted.findings()).filteredOn(f -> f.severity() == Severity.ERROR).isEmpty();
    Numbered numbered = drafted.instruments().get(0);
    assertThat(drafted.lint(numbered)).extracting(Finding::message).isEmpty();
    PdfReader pdf = new PdfReader(new PdfWriter().write(numbered));
    int pages = pdf.getNumberOfPages();
    pdf.close();
    assertThat(pages).isLessThanOrEqualTo(guise.languages().contains(",") ? 10 : 5);
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
}
