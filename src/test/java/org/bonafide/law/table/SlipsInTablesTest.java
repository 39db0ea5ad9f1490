package org.bonafide.law.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bonafide.diagnose.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A slip in a table is a finding at its line, with the word that was meant. */
class SlipsInTablesTest {

  private static List<Finding> findings(String file, String text) {
    List<Finding> findings = new ArrayList<>();
    Ruritania.office(Map.of(file, text), findings);
    return findings;
  }

  @Test
  void theToyHasNone() {
    List<Finding> findings = new ArrayList<>();
    Ruritania.office(Map.of(), findings);
    assertThat(findings).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "acts, makes: yes, maeks: yes, makes",
    "acts, 'own: yes', 'owns: yes', own",
    "acts, 'perceptible: yes', 'perceptible: yse', yes",
    "acts, is: claimed, is: claimd, claimed",
    "acts, rt-says-made, rt-say-made, rt-says-made",
    "acts, because: rt-machine, because: rt-machin, rt-machine",
    "acts, is: limited, is: limitd, limited",
    "acts, 'act: [prompt,', 'act: [promt,', prompt",
    "form, from: created, from: creatd, created",
    "form, authority: rt-register-order, authority: rt-registr-order, rt-register-order",
    "form, public: yes, publik: yes, public",
    "rules, owner-signed: not-stated, owner-signd: not-stated, owner-signed",
    "rules, owner-signed: not-stated, owner-signed: not-statd, not-stated",
    "rules, severity: warning, severity: warnin, warning",
    "rules, '\"{work}\"', '\"{wrok}\"', work",
    "sentences, authority: rt-works-act-3, authority: rt-works-act3, rt-works-act-3",
  })
  void aMisspeltWordIsNamedAtItsPlaceWithTheOneThatWasMeant(
      String file, String right, String wrong, String meant) {
    String text = Ruritania.text(file);
    assertThat(text).contains(right);
    List<Finding> findings =
        findings(file, text.replaceFirst(java.util.regex.Pattern.quote(right), wrong));
    assertThat(findings).isNotEmpty();
    assertThat(findings.get(0).place().toString()).matches(file + "\\.yaml:\\d+:\\d+");
    assertThat(findings.get(0).remedy()).contains("Did you mean \"" + meant + "\"?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"acts", "form", "rules", "sentences", "authorities"})
  void noShapeOfAFileIsAnException(String file) {
    for (String text :
        List.of(
            "",
            "x",
            "- x",
            "[[1]]",
            "a: {b: {c: [d]}}",
            "acts: x",
            "screens: {a: b}",
            "- when: x",
            "acts: [{when: [a], is: {b: c}}]",
            "screens: [{fields: [x]}]",
            "- {when: {verdict: {a: b}}}")) {
      findings(file, text);
    }
    assertThat(findings(file, "a: [b")).isNotEmpty();
  }

  @Test
  void aTableSaysWhatHoldsOtherwiseAndNothingBehindIt() {
    assertThat(findings("acts", Ruritania.text("acts").replaceFirst("  - \\{is: nothing}\n", "")))
        .extracting(Finding::message)
        .contains("The key \"acts\" must end with a row without \"when\".");
    assertThat(
            findings(
                "acts",
                Ruritania.text("acts").replaceFirst("acts:\n", "acts:\n  - {is: nothing}\n")))
        .extracting(Finding::message)
        .contains("The key \"is\" leaves the rows below it without effect.");
  }

  @Test
  void aPlaceThatNothingFillsIsASlip() {
    assertThat(findings("sentences", Ruritania.text("sentences").replace("by {1}", "by {7}")))
        .extracting(Finding::message)
        .contains("The key \"en\" has a place that nothing fills.");
  }
}
