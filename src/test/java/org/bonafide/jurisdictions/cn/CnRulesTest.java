package org.bonafide.jurisdictions.cn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Scope;
import org.bonafide.law.Cases;
import org.bonafide.project.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CnRulesTest {

  private static Optional<Finding> software(String element) {
    Project project =
        Cases.record(
            "w: {title: W, category: software, elements: {a: {what: code, " + element + "}}}");
    return Cases.assess(project).findings().stream()
        .filter(f -> f.rule().equals("cn-software-ai"))
        .findFirst();
  }

  @Test
  void softwareWithAnyAiUseWithholdsThePrcStatementAlone() {
    Finding finding = software("steps: [{act: prompt, by: ann, with: gen}]").orElseThrow();
    assertThat(finding.withholds(Scope.statements("cn", "w"))).isTrue();
    assertThat(finding.withholds(Scope.statements("us", "w"))).isFalse();
    assertThat(finding.withholds(Scope.contracts())).isFalse();
    assertThat(finding.message()).contains("未使用AI开发编写代码").contains("reported");
  }

  @Test
  void unknownIsNotReadAsNo() {
    assertThat(software("steps: [{act: code, by: ann, with: odd}]")).isPresent();
    assertThat(software("steps: []")).isPresent();
    assertThat(software("generated-part: appreciable, steps: [{act: code, by: ann}]")).isPresent();
  }

  @Test
  void softwareByHandIsFree() {
    assertThat(software("steps: [{act: code, by: ann, with: ed}]")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"猫の絵を描く線, true", "钓鱼的猫, false", "cat, true"})
  void factsInJapaneseAreNotTakenForChineseByTheirHanCharacters(String words, boolean asked) {
    Project project =
        Cases.record(
            "w: {title: W, category: visual-art, elements: {a: {what: artwork, describe: "
                + words
                + "}}}");
    assertThat(
            Cases.assess(project).findings().stream()
                .anyMatch(finding -> finding.rule().equals("cn-facts-not-chinese")))
        .isEqualTo(asked);
  }

  @Test
  void aCommissionWithoutASignedAgreementIsAWarning() {
    Project project =
        Cases.record(
            "w: {title: W, owner: {party: firm, by: commission}, elements: {a: {what: text}}}");
    assertThat(Cases.assess(project).findings())
        .extracting(Finding::rule)
        .contains("cn-commission-unsigned");
  }

  @Test
  void aReCreatedRecordNeverRaisesAVerdict() {
    for (var one : Cases.read("cn.yaml")) {
      if (!one.containsKey("works")) {
        continue;
      }
      String works = (String) one.get("works");
      String more =
          works.replaceAll("\\{act: (\\w+)(?=[^}]*\\}) *,", "{records: [again], act: $1,");
      if (works.contains("records:")) {
        more = works.replace("records: [", "records: [again, ");
      }
      CnDescription before = CnDescription.of(Cases.assess(Cases.record(works))).get("w");
      CnDescription after = CnDescription.of(Cases.assess(Cases.record(more))).get("w");
      assertThat(after.verdict()).as((String) one.get("name")).isEqualTo(before.verdict());
    }
  }

  @Test
  void confidentialDetailStaysOutOfTheItems() {
    Project project =
        Cases.record(
            "w: {title: W, elements: {a: {what: text, steps: [{act: write, by: ann, detail: hush, reason: hush, confidential: yes}]}}}");
    assertThat(CnDescription.of(Cases.assess(project)).get("w").items())
        .noneMatch(item -> item.text().contains("hush"));
  }

  @Test
  void theStatementKeepsTheThreeParagraphsInOrder() {
    Project project = Cases.record("w: {title: W, elements: {a: {what: text}}}");
    List<String> headings =
        CnDescription.of(Cases.assess(project)).get("w").items().stream()
            .map(CnDescription.Item::heading)
            .toList();
    assertThat(headings).containsSubsequence("创作目的", "创作过程", "独创性说明");
  }
}
