package org.bonafide.evidence.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.bonafide.data.Data;
import org.bonafide.diagnose.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checklist of a law is data, and a slip in it a finding. */
class ChecklistFileTest {

  private static List<Finding> findings(String id, String answer) {
    List<Finding> findings = new ArrayList<>();
    String text = "questions:\n  " + id + ": {title: T, next: N, authority: a, " + answer + "}\n";
    ChecklistFile.read("rt", Data.read("checklist.yaml", text, "shipped-data", findings));
    return findings;
  }

  @Test
  void aQuestionLooksAtOneThing() {
    assertThat(findings("rt-a", "acts: prompting, records: yes")).isEmpty();
    assertThat(findings("rt-a", "kept: final, when: finished")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rt-a | acts: promptin | Did you mean \"prompting\"?",
        "rt-a | acts: [selct] | Did you mean \"select\"?",
        "rt-a | 'acts: all, states: [reasn]' | Did you mean \"reason\"?",
        "rt-a | 'acts: all, when: generate' | Did you mean \"generated\"?",
        "rt-a | 'acts: all, recrds: yes' | Did you mean \"records\"?",
        "rt-a | 'tools: generative, states: [seed]' | Choose from account, provider, version.",
        "rt-a | 'acts: all, without: nothing' | Choose from no-change",
        "rt-a | records: yes | Say what is looked at with one of acts",
        "rt-a | 'acts: all, kept: final' | Say what is looked at with one of acts",
        "rt-a | kept: [] | Say which.",
        "rt-a | answered: by the program | Say what is looked at.",
        "us-a | acts: all | Begin its id with rt-.",
      })
  void aSlipIsAFindingAtItsPlace(String id, String answer, String remedy) {
    List<Finding> findings = findings(id, answer);
    assertThat(findings).isNotEmpty();
    assertThat(findings.get(0).place().line()).isEqualTo(2);
    assertThat(findings.get(0).place().column()).isPositive();
    assertThat(findings.get(0).remedy()).contains(remedy);
  }
}
