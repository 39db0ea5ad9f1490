package org.bonafide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Scope;
import org.bonafide.diagnose.Severity;
import org.bonafide.draft.Drafted;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.label.Discloser;
import org.bonafide.label.Disclosures;
import org.bonafide.law.Assessment;
import org.bonafide.law.Assessor;
import org.bonafide.project.Project;
import org.bonafide.project.yaml.ProjectReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one instrument says against another. */
class ConsistencyTest {

  @TempDir Path folder;

  private static final String RECORD =
      """
      bonafide: 1
      title: T
      people: {mia: {name: Mia Torres}}
      tools: {firefly: {name: Adobe Firefly, generative: yes}, ink: {name: Ink, generative: no}}
      works:
        w:
          title: W
          category: visual-art
          place: US
          elements:
            e:
              what: artwork
              describe: the cat
              generated-part: appreciable
              steps:
                - {act: prompt, by: mia, with: firefly}
                - {act: edit, by: mia, with: ink, expressive: yes, perceptible: yes}
      """;

  private List<Finding> check(String more) throws IOException {
    Path file = Files.writeString(folder.resolve("p.yaml"), RECORD + more);
    return Preparation.of(Request.of(file.toString()).as(Set.of())).findings().stream()
        .filter(f -> f.rule().startsWith("contract-"))
        .toList();
  }

  @Test
  void aBannedToolThatWasUsedNamesBothPlaces() throws IOException {
    List<Finding> found = check("contract: {ai-use: open, tools: {banned: [firefly]}}\n");
    assertThat(found)
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.rule()).isEqualTo("contract-bans-tool-used");
              assertThat(f.place().line()).isEqualTo(16);
              assertThat(f.message()).contains("Adobe Firefly").contains("p.yaml:18:");
            });
  }

  @Test
  void aContractWithoutAiAgainstAGenerativeStep() throws IOException {
    assertThat(check("contract: {ai-use: none}\n"))
        .extracting(Finding::rule)
        .containsExactly("contract-forbids-ai-used");
  }

  @Test
  void aToolThatIsNotListed() throws IOException {
    assertThat(check("contract: {ai-use: listed, tools: {permitted: [ink]}}\n"))
        .extracting(Finding::rule)
        .containsExactly("contract-does-not-list-tool-used");
    assertThat(check("contract: {ai-use: listed, tools: {permitted: [firefly]}}\n")).isEmpty();
  }

  /** The assessment of one record beside the disclosure of another that hides the tool. */
  @Test
  void aDisclosureThatHidesWhatTheRegistrationExcludes() {
    Project told = project(RECORD);
    Project hidden =
        project(
            RECORD
                .replace("generated-part: appreciable", "generated-part: none")
                .replace(
                    "{act: prompt, by: mia, with: firefly}", "{act: draw, by: mia, with: hand}"));
    EvidenceReview evidence = EvidenceReview.of(told, folder);
    Assessment assessment = Assessor.assess(told, evidence);
    Disclosures silent = Discloser.disclose(hidden, evidence);
    Disclosures honest = Discloser.disclose(told, evidence);
    Drafted none = new Drafted(List.of(), List.of(), List.of(), List.of(), java.util.Map.of());
    assertThat(Consistency.check(new Matter(told, evidence, assessment, honest, none))).isEmpty();
    assertThat(Consistency.check(new Matter(told, evidence, assessment, silent, none)))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.rule()).isEqualTo("disclosure-contradicts-registration");
              assertThat(f.severity()).isEqualTo(Severity.ERROR);
              assertThat(f.withholds(Scope.disclosure())).isTrue();
              assertThat(f.withholds(Scope.statements("us", "w"))).isTrue();
              assertThat(f.withholds(Scope.contracts())).isFalse();
            });
  }

  private static Project project(String record) {
    return ProjectReader.read("p.yaml", record.getBytes()).project().orElseThrow();
  }
}
