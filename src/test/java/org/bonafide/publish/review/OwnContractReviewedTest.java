package org.bonafide.publish.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bonafide.publish.AskedTerms;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Outcome;
import org.bonafide.publish.Request;
import org.bonafide.publish.Wanted;
import org.bonafide.publish.files.ProjectSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A contract of our own is the one agreement of which it is known what it says: a clause that
 * stands in it must not be found silent.
 */
class OwnContractReviewedTest {

  @ParameterizedTest
  @CsvSource({"campaign, addendum", "commission, agreement"})
  void noClauseThatStandsInItIsFoundSilent(String example, String form) {
    Request request =
        Request.of(Path.of("examples", example, "project.yaml").toString())
            .only(Set.of("contract"))
            .as(Set.of("docx"))
            .on(AskedTerms.NONE.form(form));
    Outcome outcome = Bonafide.shipped().publish(request.source(), request.wanted());
    ReviewReport report = reviewed(outcome);
    String receipt = new String(outcome.receipt().orElseThrow(), StandardCharsets.UTF_8);
    Set<String> silent = new TreeSet<>();
    Set<String> against = new TreeSet<>();
    for (ReviewReport.Row row : report.rows()) {
      boolean ours = row.kind().equals("question") || receipt.contains("\"" + row.id() + "\"");
      if (ours && row.state().equals("silent")) {
        silent.add(row.id());
      }
      if (ours && row.state().equals("contradicted")) {
        against.add(row.id());
      }
    }
    assertThat(silent).isEmpty();
    assertThat(against).isEmpty();
    assertThat(report.rows().subList(0, 5))
        .extracting(ReviewReport.Row::state)
        .isEqualTo(List.of("answered", "answered", "answered", "answered", "answered"));
  }

  @Test
  void aWorkMadeForHireIsNoContradiction() throws IOException {
    Path folder = Path.of("examples/campaign");
    String record =
        Files.readString(folder.resolve("project.yaml"))
            .replace(
                "  ai-use: listed\n",
                "  ai-use: listed\n  clauses: {include: [work-made-for-hire, undisclosed-use,"
                    + " non-infringement, indemnity, insurance]}\n");
    ProjectSource source =
        ProjectSource.of("project.yaml", record.getBytes(StandardCharsets.UTF_8)).in(folder);
    for (String form : List.of("addendum", "agreement", "rider")) {
      Wanted wanted =
          Wanted.all()
              .only("contract")
              .as("docx")
              .on(AskedTerms.NONE.form(form).position("agency"));
      ReviewReport report = reviewed(Bonafide.shipped().publish(source, wanted));
      assertThat(report.rows()).noneMatch(row -> row.state().equals("contradicted"));
      assertThat(report.rows())
          .filteredOn(row -> row.id().equals("work-made-for-hire"))
          .extracting(ReviewReport.Row::state)
          .containsExactly("answered");
    }
  }

  private static ReviewReport reviewed(Outcome outcome) {
    return new HostReviewer(Bonafide.shipped())
        .review(new ReviewRequest("ours.docx", outcome.files().get("ai-clauses.docx"), "en"))
        .report()
        .orElseThrow();
  }
}
