package org.bonafide.jurisdictions.us;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Scope;
import org.bonafide.law.Assessment;
import org.bonafide.law.Authorities;
import org.bonafide.law.Cases;
import org.bonafide.law.Reason;
import org.bonafide.project.Project;
import org.junit.jupiter.api.Test;

class UsRulesTest {

  private static final String DRAWN =
      "elements: {a: {what: artwork, generated-part: none, steps: [{act: draw, by: ann}]}}";

  private static List<Finding> findings(String owner, String claimant) {
    return Cases.assess(
            Cases.whole(
                "works: {w: {title: W, category: visual-art, "
                    + owner
                    + DRAWN
                    + "}}\nregistration: {offices: [us], claimant: "
                    + claimant
                    + "}\n"))
        .findings();
  }

  @Test
  void anAuthorMayClaim() {
    assertThat(findings("", "ann")).isEmpty();
    assertThat(findings("", "self")).isEmpty();
  }

  @Test
  void anotherNeedsASignedAssignment() {
    assertThat(findings("", "firm")).extracting(Finding::rule).containsExactly("transfer-unsigned");
    assertThat(findings("owner: {party: firm, by: assignment}, ", "firm"))
        .extracting(Finding::rule)
        .containsExactly("transfer-unsigned");
    assertThat(
            findings(
                "owner: {party: firm, by: assignment, signed: 2026-02-01, vests: on-making}, ",
                "firm"))
        .isEmpty();
  }

  @Test
  void anAuthorWhoClaimsAlthoughTheRightsHavePassedIsTold() {
    String owner = "owner: {party: firm, by: assignment%s, vests: on-making}, ";
    assertThat(findings(owner.formatted(", signed: 2026-02-01"), "ann"))
        .extracting(Finding::rule)
        .containsExactly("claimant-owns-nothing");
    assertThat(findings(owner.formatted(""), "ann")).isEmpty();
  }

  @Test
  void anAssignmentToSomebodyElseDoesNotHelp() {
    assertThat(findings("owner: {party: firm, by: assignment, signed: 2026-02-01}, ", "bo"))
        .extracting(Finding::rule)
        .containsExactly("transfer-unsigned");
  }

  @Test
  void aPersonWithTheNameOfAToolWithholdsTheStatement() {
    Project project =
        Cases.record("w: {title: W, category: visual-art, " + DRAWN.replace("ann", "bo") + "}");
    assertThat(Cases.assess(project).findings())
        .extracting(Finding::rule)
        .filteredOn(rule -> !rule.startsWith("cn-"))
        .isEmpty();
    var reading =
        org.bonafide.project.yaml.ProjectReader.read(
            "t.yaml",
            """
            bonafide: 1
            title: T
            people: {ai: {name: Genie}}
            tools: {gen: {name: genie, generative: yes}}
            works: {w: {title: W, elements: {a: {what: text, generated-part: none, steps: [{act: write, by: ai}]}}}}
            """
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    Project named = reading.project().orElseThrow();
    assertThat(Cases.assess(named).findings())
        .anySatisfy(
            f -> {
              assertThat(f.rule()).isEqualTo("tool-as-author");
              assertThat(f.withholds(Scope.statements("us", "w"))).isTrue();
              assertThat(f.withholds(Scope.contracts())).isFalse();
            });
  }

  @Test
  void aTextLongerThanTheSharedFieldIsAWarning() {
    String aspects = "x".repeat(1000);
    Project project =
        Cases.record(
            "w: {title: W, elements: {a: {what: text, generated-part: appreciable, steps: ["
                + "{act: prompt, by: ann, with: gen}, {act: edit, by: ann, with: hand, expressive: yes, perceptible: yes, aspects: ["
                + aspects
                + ", "
                + aspects
                + "]}]}}}");
    assertThat(Cases.assess(project).findings())
        .extracting(Finding::rule)
        .filteredOn(rule -> !rule.startsWith("cn-"))
        .containsExactly("field-too-long", "field-too-long");
  }

  @Test
  void theNoteNamesTheAuthorsThatTheFormNames() {
    String steps =
        "elements: {a: {what: text, generated-part: appreciable, steps: [{act: prompt, by: ann, with:"
            + " gen}, {act: edit, by: %s, with: hand, expressive: yes, perceptible: yes}]}}}";
    Project pseudonym = Cases.record("w: {title: W, " + steps.formatted("penn"));
    assertThat(UsApplication.of(Cases.assess(pseudonym)).get("w").noteToOffice())
        .contains("Human authorship by Fern Hill: ");
    Project employed =
        Cases.record(
            "w: {title: W, owner: {party: firm, by: employment}, " + steps.formatted("cy"));
    assertThat(UsApplication.of(Cases.assess(employed)).get("w").noteToOffice())
        .contains("Human authorship by an employee of Firm LLC: ")
        .doesNotContain("Cy Cole");
    Project anonymous =
        Cases.whole(
            "works:\n  w: {title: W, "
                + steps.formatted("anon")
                + "\nregistration: {offices: [us]}\n");
    assertThat(UsApplication.of(Cases.assess(anonymous)).get("w").noteToOffice())
        .as("whose legal name may be published")
        .contains("Human authorship by Ada Nonn: ");
  }

  @Test
  void theNoteNamesToolsAndPeopleAndNoPrompt() {
    Project project =
        Cases.record(
            "w: {title: W, elements: {a: {what: text, generated-part: appreciable, steps: ["
                + "{act: prompt, by: ann, with: gen, prompt: secret words}, {act: edit, by: cy, with: hand, expressive: yes, perceptible: yes}, {act: edit, by: bo, with: hand, expressive: yes, perceptible: yes}]}}}");
    assertThat(UsApplication.of(Cases.assess(project)).get("w").noteToOffice())
        .contains("Genie 7", "Bo B. and Cy Cole", "text generated by artificial intelligence")
        .doesNotContain("secret words", "Bo Bell");
  }

  @Test
  void whatAStepTakesBackNamesBothPlaces() {
    String made =
        "w: {title: W, category: literary, elements: {a: {what: text, generated-part: none, steps: [%s]}}}";
    for (String step :
        List.of(
            "{act: write, by: ann, with: ed, generative: yes}",
            "{act: write, by: ann, with: hand, expressive: no}",
            "{act: write, by: ann, with: hand, perceptible: no}",
            "{act: write, by: ann, with: tr}")) {
      assertThat(Cases.assess(Cases.record(made.formatted(step))).findings())
          .as(step)
          .filteredOn(f -> f.rule().equals("facts-disagree"))
          .singleElement()
          .satisfies(f -> assertThat(f.message()).containsPattern("\\(see test.yaml:\\d+:\\d+\\)"));
    }
  }

  @Test
  void lawThatWasCheckedMoreThanAYearBeforeIsNoted() {
    String record =
        "works: {w: {title: W, category: visual-art, "
            + DRAWN
            + "}}\nregistration: {offices: [us, cn]}\n";
    assertThat(Cases.assess(Cases.whole("speaks-as-of: 2027-11-23\n" + record)).findings())
        .extracting(Finding::rule)
        .doesNotContain("law-check-old");
    List<Finding> later =
        Cases.assess(Cases.whole("speaks-as-of: 2028-01-01\n" + record)).findings();
    assertThat(later)
        .filteredOn(f -> f.rule().equals("law-check-old"))
        .hasSize(2)
        .allSatisfy(f -> assertThat(f.severity()).isEqualTo(org.bonafide.diagnose.Severity.NOTE))
        .anySatisfy(f -> assertThat(f.message()).contains("the US form", "88 Fed. Reg. 16190"));
  }

  @Test
  void aPlannedWorkIsNotAssessed() {
    Project project = Cases.record("w: {title: W, status: planned, " + DRAWN + "}");
    Assessment assessment = Cases.assess(project);
    assertThat(UsApplication.of(assessment)).isEmpty();
    assertThat(assessment.findings()).extracting(Finding::rule).containsExactly("work-planned");
  }

  @Test
  void everyAuthorityThatARuleNamesIsShipped() {
    for (String table : List.of("us.yaml", "cn.yaml")) {
      for (var one : Cases.read(table)) {
        Assessment assessment = Cases.assess(Cases.record(one));
        var named =
            assessment.statements().stream()
                .flatMap(statement -> statement.reasons().stream())
                .map(Reason::authority);
        var found = assessment.findings().stream().map(Finding::authority);
        assertThat(java.util.stream.Stream.concat(named, found).filter(id -> !id.isEmpty()))
            .allSatisfy(id -> assertThat(Authorities.shipped().find(id)).as(id).isPresent());
      }
    }
  }
}
