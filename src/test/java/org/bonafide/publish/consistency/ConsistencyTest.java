package org.bonafide.publish.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.InstrumentKind;
import org.bonafide.diagnose.Scope;
import org.bonafide.diagnose.Severity;
import org.bonafide.draft.Drafted;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.instrument.InstrumentId;
import org.bonafide.jurisdictions.Jurisdictions;
import org.bonafide.label.Discloser;
import org.bonafide.label.Disclosures;
import org.bonafide.law.Assessment;
import org.bonafide.law.Assessor;
import org.bonafide.project.Project;
import org.bonafide.project.yaml.ProjectReader;
import org.bonafide.publish.Papers;
import org.bonafide.publish.Publisher;
import org.bonafide.publish.Request;
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
    return Publisher.check(Request.of(file.toString()).as(Set.of())).findings().stream()
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

  private static final String FUNCTIONS =
      """
      bonafide: 1
      title: T
      people: {mia: {name: Mia Torres}, bo: {name: Bo Bell}}
      parties: {firm: {name: Firm LLC, kind: company}, m: {person: mia}, b: {person: bo}}
      tools: {ps: {name: Photoshop, generative: {functions: [Fill]}}, gen: {name: Genie, generative: yes}}
      works: {w: {title: W, category: visual-art, elements: {e: {what: artwork, describe: the cat,
        steps: [{act: edit, by: mia, with: ps%s}]}}}}
      """;

  private List<Finding> functions(String step, String contract) throws IOException {
    String record = FUNCTIONS.formatted(step) + "contract: {agency: firm, " + contract + "}\n";
    Path file = Files.writeString(folder.resolve("p.yaml"), record);
    return Publisher.check(Request.of(file.toString()).as(Set.of())).findings().stream()
        .filter(f -> f.rule().startsWith("contract-"))
        .toList();
  }

  @Test
  void aGenerativeFunctionThatWasUsedThoughItsToolIsPermittedWithoutItNamesBothPlaces()
      throws IOException {
    String permitted = "with: [m], tools: {permitted: [ps]}";
    for (String used : List.of(", function: Fill", ", generative: yes")) {
      assertThat(functions(used, permitted))
          .as(used)
          .singleElement()
          .satisfies(
              f -> {
                assertThat(f.rule()).isEqualTo("contract-excludes-function-used");
                assertThat(f.severity()).isEqualTo(Severity.WARNING);
                assertThat(f.place().line()).isEqualTo(7);
                assertThat(f.message()).contains("Photoshop").contains("p.yaml:8:");
                assertThat(f.remedy()).contains("by-consent").contains("correct the step");
              });
    }
    assertThat(functions(", function: Brush", permitted)).isEmpty();
    assertThat(functions("", permitted)).isEmpty();
    assertThat(functions(", function: Fill", "with: [m], ai-use: open, tools: {permitted: [ps]}"))
        .isEmpty();
    assertThat(functions(", function: Fill", "with: [m], tools: {by-consent: [ps]}")).isEmpty();
  }

  @Test
  void aToolThatWasUsedAndIsListedNowhereIsOneFinding() throws IOException {
    String twice = "}, {act: generate, by: mia, with: ps, function: Fill";
    for (String contract : List.of("with: [m]", "with: [m], tools: {permitted: [gen]}")) {
      assertThat(functions(twice, contract))
          .as(contract)
          .singleElement()
          .satisfies(
              f -> {
                assertThat(f.rule()).isEqualTo("contract-does-not-list-tool-used");
                assertThat(f.remedy()).contains("\"permitted\", \"by-consent\" or \"banned\"");
              });
    }
  }

  @Test
  void whatIsAgreedWithOnePartyAloneIsHeldAgainstItsOwnSteps() throws IOException {
    String with = "tools: {permitted: [ps]}, with: [{party: %s, tools: {banned: [ps]}}, %s]";
    assertThat(functions("", with.formatted("m", "b")))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.rule()).isEqualTo("contract-bans-tool-used");
              assertThat(f.message()).contains("contract.with[0].tools.banned");
            });
    assertThat(functions("", with.formatted("b", "m"))).isEmpty();
  }

  @Test
  void theScheduleOfToolsAsksForTheUseOfAToolThatIsListedNowhere() throws IOException {
    String record =
        FUNCTIONS.formatted("") + "contract: {agency: firm, with: [m]}\nlanguages: [en, zh-CN]\n";
    assertThat(schedule(record))
        .contains("[permitted, subject to consent, or banned]")
        .doesNotContain("use agreed")
        .contains("许可使用、须经同意或者禁止使用");
  }

  private String schedule(String record) {
    return Papers.swiftly(record.getBytes(StandardCharsets.UTF_8), folder, Set.of("contract"))
        .texts()
        .get("ai-clauses.txt");
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
    Assessment assessment = new Assessor(Jurisdictions.shipped()).assess(told, evidence);
    Disclosures silent = Discloser.disclose(hidden, evidence);
    Disclosures honest = Discloser.disclose(told, evidence);
    Drafted none = new Drafted(List.of(), List.of(), List.of(), List.of(), java.util.Map.of());
    assertThat(Consistency.check(new WorkedRecord(told, evidence, assessment, honest, none, false)))
        .isEmpty();
    assertThat(Consistency.check(new WorkedRecord(told, evidence, assessment, silent, none, false)))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.rule()).isEqualTo("disclosure-contradicts-registration");
              assertThat(f.severity()).isEqualTo(Severity.ERROR);
              assertThat(f.withholds(Scope.disclosure())).isTrue();
              assertThat(f.withholds(Scope.copies("us", "w"))).isTrue();
              assertThat(f.withholds(paper(InstrumentKind.ANSWER))).isTrue();
              assertThat(f.withholds(paper(InstrumentKind.TAKEDOWN))).isFalse();
              assertThat(f.withholds(paper(InstrumentKind.ASSIGNMENT))).isFalse();
              assertThat(f.withholds(Scope.contracts())).isFalse();
            });
  }

  private static Scope paper(InstrumentKind kind) {
    return InstrumentId.of(kind).in("us").about("w").scope();
  }

  private static Project project(String record) {
    return ProjectReader.read("p.yaml", record.getBytes()).project().orElseThrow();
  }
}
