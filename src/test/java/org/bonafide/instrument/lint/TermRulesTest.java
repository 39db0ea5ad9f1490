package org.bonafide.instrument.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bonafide.instrument.lint.Trees.ZH;
import static org.bonafide.instrument.lint.Trees.allowing;
import static org.bonafide.instrument.lint.Trees.clause;
import static org.bonafide.instrument.lint.Trees.defines;
import static org.bonafide.instrument.lint.Trees.lint;
import static org.bonafide.instrument.lint.Trees.row;
import static org.bonafide.instrument.lint.Trees.sub;

import java.util.List;
import java.util.Set;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Severity;
import org.bonafide.instrument.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermRulesTest {

  private static final Block DEFINITIONS =
      clause(
          "definitions",
          defines("Agency", "means the company that commissions the Works."),
          defines("Work", "means each work."),
          defines("Creation Record", "means anything that records how a Work was made."));

  private static List<Finding> undefined(String words) {
    return lint("undefined-term", DEFINITIONS, clause("a", sub(words)));
  }

  @Test
  void aCapitalisedPhraseThatNoDefinitionExplainsIsNamedWithClauseAndPlace() {
    assertThat(undefined("The Agency must approve the Deliverables."))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.severity()).isEqualTo(Severity.WARNING);
              assertThat(f.message()).startsWith("Clause 2.1 writes \"Deliverables\"");
              assertThat(f.place()).hasToString("en.md:3");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Confidential Information must stay secret.",
        "The Confidential Information must stay secret.",
        "The Agency’s Confidential Information must stay secret.",
        "The Agency must keep it: Confidential Information is secret."
      })
  void aPhraseOfTwoWordsIsFoundWhereverItStands(String words) {
    assertThat(undefined(words))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("\"Confidential Information\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Works are kept with the Agency’s Creation Records.",
        "Each Work is kept. Silence is not consent. “Mostly human” is a label.",
        "A claim in the United States or the PRC lists SHA-256 digests by 17 U.S.C. 101.",
        "The Agency answers in January. E-mail is enough; see Schedule 2.",
        "Registration, a claim and a question are reasons (Section 3)."
      })
  void termsNamesAndFirstWordsAreNotFound(String words) {
    assertThat(undefined(words)).isEmpty();
  }

  @Test
  void theRecordsOwnWordsAreNotFound() {
    Block clause = clause("a", sub("The Agency pays Lin Yue for Moonlit Harbor."));
    assertThat(lint("undefined-term", Set.of("Lin Yue", "Moonlit Harbor"), DEFINITIONS, clause))
        .isEmpty();
    assertThat(lint("undefined-term", Set.of("Lin Yue"), DEFINITIONS, clause)).hasSize(1);
    assertThat(lint("undefined-term", Set.of("Lin Yue", "Moonlit Harb"), DEFINITIONS, clause))
        .hasSize(1);
  }

  @Test
  void onePhraseIsFoundOnceAndNotWithoutADefinitionsClause() {
    Block twice = clause("a", sub("Keep the Deliverables."), sub("Return the Deliverables."));
    assertThat(lint("undefined-term", DEFINITIONS, twice)).hasSize(1);
    assertThat(lint("undefined-term", twice)).isEmpty();
  }

  @Test
  void aDrafterCanAcceptAWarningButNotAnError() {
    assertThat(
            lint(
                "undefined-term",
                DEFINITIONS,
                clause("a", allowing("undefined-term", "Keep the Deliverables."))))
        .isEmpty();
    assertThat(
            lint(
                "undefined-term",
                DEFINITIONS,
                clause("a", allowing("unused-term", "Keep the Deliverables."))))
        .hasSize(1);
  }

  @Test
  void aDefinitionWhoseTermStandsNowhereElseIsUnused() {
    assertThat(lint("unused-term", DEFINITIONS, clause("a", sub("The Agency pays."))))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).startsWith("Clause 1 defines \"Creation Record\""));
    assertThat(lint("unused-term", DEFINITIONS, clause("a", sub("Agency keeps Creation Records."))))
        .isEmpty();
  }

  @Test
  void aTermInsideALongerTermIsNotUsed() {
    Block definitions =
        clause(
            "definitions",
            defines("Record", "means a file."),
            defines("Creation Record", "means a file that was made early."));
    assertThat(lint("unused-term", definitions, clause("a", sub("Keep the Creation Records."))))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("\"Record\""));
  }

  @Test
  void sideBySideATermIsUsedWhereOneLanguageUsesIt() {
    Block row = row(defines("Work", "means each work."), defines(ZH, "作品", "指各项成果。"));
    assertThat(lint("unused-term", row)).hasSize(2);
    assertThat(lint("unused-term", row, row(sub("Pay for it."), sub(ZH, "甲方为作品付款。")))).isEmpty();
  }

  @Test
  void aTermDefinedTwiceIsAnErrorAtTheSecondPlace() {
    Block definitions =
        clause("definitions", defines("Work", "means a."), defines("WORK", "means b."));
    assertThat(lint("duplicate-term", definitions))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.severity()).isEqualTo(Severity.ERROR);
              assertThat(f.message()).contains("\"WORK\"", "en.md:7");
            });
    assertThat(lint("duplicate-term", DEFINITIONS)).isEmpty();
    assertThat(lint("duplicate-term", row(defines("AI", "means a."), defines(ZH, "AI", "指一。"))))
        .isEmpty();
  }
}
