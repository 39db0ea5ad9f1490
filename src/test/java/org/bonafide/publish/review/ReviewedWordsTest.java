package org.bonafide.publish.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.bonafide.draft.clause.LibraryClause;
import org.bonafide.publish.Bonafide;
import org.bonafide.word.HostRefusals;
import org.bonafide.word.ReviewedHosts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a review says in words, and to other programs. */
class ReviewedWordsTest {

  private static final HostReviewer REVIEWER = new HostReviewer(Bonafide.shipped());

  private static ReviewReport report(String lines, String language) {
    return REVIEWER
        .review(new ReviewRequest("host.docx", ReviewedHosts.file(lines), language))
        .report()
        .orElseThrow();
  }

  private static String text(ReviewReport report) {
    return ReviewText.of(report).stream()
        .map(ReviewText.Line::words)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void eachClauseOfTheLibraryHasARowAndNoOther() {
    Set<String> library = new HashSet<>();
    Bonafide.shipped().clauses().clauses().stream().map(LibraryClause::id).forEach(library::add);
    List<String> rows =
        report(ReviewedHosts.SILENT, "en").rows().stream()
            .filter(row -> row.kind().equals("clause"))
            .map(ReviewReport.Row::id)
            .toList();
    assertThat(rows).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(library);
  }

  @Test
  void everyRowSaysWhatItFoundOrWhatItLookedFor() {
    for (ReviewReport.Row row : report(ReviewedHosts.AGAINST_ITSELF, "en").rows()) {
      assertThat(row.found().size() + row.missing().size()).as(row.id()).isPositive();
      assertThat(row.title()).isNotEqualTo(row.id());
      assertThat(row.found()).allSatisfy(said -> assertThat(said.places()).isNotEmpty());
    }
  }

  @Test
  void itNeverSaysThatAnAgreementIsFine() {
    for (String lines :
        List.of(ReviewedHosts.SILENT, ReviewedHosts.AGAINST_ITSELF, ReviewedHosts.CHINESE)) {
      String text = text(report(lines, "en"));
      assertThat(text)
          .contains("Whether they are right for the deal, or enough, is for a lawyer")
          .doesNotContainPattern(
              "(?i)\\b(fine|compliant|complies|sufficient|adequate|valid|ok)\\b");
    }
  }

  @Test
  void theReportIsInTheLanguageOfTheAgreementUnlessAnotherIsAsked() {
    assertThat(report(ReviewedHosts.CHINESE, "").language()).isEqualTo(Locale.CHINA);
    assertThat(text(report(ReviewedHosts.CHINESE, "")))
        .contains("有约定", "查找而未找到", "4.3  人工智能生成内容的权利归甲方所有。");
    assertThat(text(report(ReviewedHosts.CHINESE, "en")))
        .contains("Who owns the work, and what AI produced in it?", "人工智能生成内容的权利归甲方所有");
  }

  @Test
  void theFaceForOtherProgramsIsAnArrayOfRows() throws IOException {
    JsonNode rows =
        new ObjectMapper().readTree(ReviewJson.of(report(ReviewedHosts.AGAINST_ITSELF, "en")));
    assertThat(rows.get(0).fieldNames())
        .toIterable()
        .containsExactly("kind", "id", "title", "state", "found", "missing", "against");
    assertThat(rows.get(0).get("id").asText()).isEqualTo("tools");
    assertThat(rows.get(0).get("state").asText()).isEqualTo("contradicted");
    JsonNode found = rows.get(0).get("found").get(0);
    assertThat(found.fieldNames()).toIterable().containsExactly("id", "says", "places");
    assertThat(found.get("places").get(0).fieldNames())
        .toIterable()
        .containsExactly("paragraph", "part", "number", "section", "words", "open");
    assertThat(rows.get(0).get("against").get(0)).hasSize(2);
    assertThat(rows.findValuesAsText("state"))
        .containsAnyOf("answered")
        .allMatch(Set.of("answered", "partly", "silent", "contradicted")::contains);
  }

  @TestFactory
  Stream<DynamicTest> whatIsHostileEndsInAFindingAndNothingElse() {
    return HostRefusals.all().entrySet().stream()
        .filter(one -> !one.getKey().startsWith("host-too-short"))
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.getKey(),
                    () -> {
                      String rule = one.getKey().substring(0, one.getKey().indexOf(':'));
                      ReviewOutcome outcome =
                          REVIEWER.review(new ReviewRequest("host.docx", one.getValue(), ""));
                      assertThat(outcome.report()).isEmpty();
                      assertThat(outcome.commented()).isEmpty();
                      assertThat(outcome.findings())
                          .extracting(Finding::rule)
                          .containsExactly(rule);
                    }));
  }
}
