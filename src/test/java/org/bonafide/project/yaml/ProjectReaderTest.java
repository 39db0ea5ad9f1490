package org.bonafide.project.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bonafide.project.Act;
import org.bonafide.project.Answer;
import org.bonafide.project.Contract;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectReaderTest {

  private static final Path FULL = Path.of("src/test/resources/good/full.yaml");

  private static final String SHORTEST =
      """
      bonafide: 1
      title: Moon cat pendant
      tools: {firefly: {name: Adobe Firefly, generative: yes}}
      works:
        pendant:
          title: Moon Cat
          elements:
            design:
              steps:
                - {act: prompt, with: firefly, on: 2026-05-01}
                - {act: select, on: 2026-05-01}
                - {act: edit, on: 2026-05-02}
      """;

  private static Project full() {
    ProjectReader.Reading reading = ProjectReader.read(FULL);
    assertThat(reading.findings()).isEmpty();
    return reading.project().orElseThrow();
  }

  private static Step step() {
    return full().works().get("poster").elements().get("scene").steps().get(0);
  }

  @Test
  void keepsWhatTheUserWrote() {
    assertThat(full().tools().get("midjourney").version()).isEqualTo("4.10");
    assertThat(step().seed()).isEqualTo("010");
    assertThat(step().negativePrompt()).isEqualTo("no");
    assertThat(step().parameters())
        .containsExactly(
            java.util.Map.entry("steps", "36"),
            java.util.Map.entry("ratio", "3:2"),
            java.util.Map.entry("start", "12:30:45"));
    assertThat(step().on().orElseThrow().text()).isEqualTo("2026-03-02/2026-03-04");
  }

  @Test
  void readsEverySection() {
    Project project = full();
    assertThat(project.titleIn(Locale.SIMPLIFIED_CHINESE)).isEqualTo("月光港湾");
    assertThat(project.languages()).containsExactly(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);
    assertThat(project.parties().get("contractor").name()).isEqualTo("Lin Yue");
    assertThat(project.parties().get("agency").signatory().orElseThrow().names())
        .containsEntry(Locale.SIMPLIFIED_CHINESE, "科尔");
    assertThat(project.works().get("poster").arrangement().orElseThrow().records())
        .containsExactly("log");
    assertThat(project.works().get("poster").unpublished()).isEqualTo(Answer.NO);
    assertThat(project.contract().form()).isEqualTo(Contract.Form.RIDER);
    assertThat(project.contract().clauses().values().get("records"))
        .containsEntry("retention-years", "6");
    assertThat(project.registration().previous().orElseThrow().year()).isEqualTo("2025");
    assertThat(step().act()).isEqualTo(Act.PROMPT);
    assertThat(step().by()).containsExactly("lin");
    assertThat(step().separable()).isEqualTo(Answer.YES);
    assertThat(step().confidential()).isEqualTo(Answer.NO);
  }

  @Test
  void needsLittle() {
    Project project = Records.project(SHORTEST);
    Work work = project.works().get("pendant");
    assertThat(Records.reading(SHORTEST).findings()).isEmpty();
    assertThat(work.elements().get("design").named().in(Locale.ENGLISH)).isEqualTo("design");
    assertThat(work.unpublished()).isEqualTo(Answer.UNKNOWN);
    assertThat(work.owner()).isEmpty();
    assertThat(project.speaksAsOf()).isEqualTo(Optional.empty());
    assertThat(project.languages()).containsExactly(Locale.ENGLISH);
    assertThat(project.contract().position()).isEqualTo(Contract.Position.BALANCED);
    assertThat(project.disclosure().targets()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "works.poster.elements.scene.steps[0].with | 50:13",
        "works.poster.elements.scene.steps[0].with[0] | 50:20",
        "works.poster.elements.scene.steps[0] | 48:13",
        "works.poster.elements.scene.steps[0].by[0] | 49:17",
        "works.poster.third-party[0].licence | 73:66",
        "people.lin.names.zh-CN | 9:32",
        "people.lin.nothing | 9:3",
        "contract.clauses.values.records.retention-years | 86:71",
        "nothing | 0:0",
      })
  void knowsWhereEachKeyStands(String path, String lineAndColumn) {
    var place = full().places().of(path);
    assertThat(place.line() + ":" + place.column()).isEqualTo(lineAndColumn);
  }

  @Test
  void followsAnchorsAndMergeKeys() {
    Project project =
        Records.project(
            """
            bonafide: 1
            title: T
            tools:
              a: &a {name: A, version: 1.0, generative: yes}
              b: {name: B, <<: *a}
            works: {w: {title: W, status: planned}}
            """);
    assertThat(project.tools().get("b").name()).isEqualTo("B");
    assertThat(project.tools().get("b").version()).isEqualTo("1.0");
    assertThat(project.places().of("tools.b.name").line()).isEqualTo(5);
    assertThat(project.places().of("tools.b.version").line()).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{a: {name: A}, b: {person: p}} | {} | a | b",
        "{b: {person: p}, a: {name: A}} | {} | a | b",
        "{a: {name: A}, b: {name: B}} | {} | a | b",
        "{a: {name: A}, b: {name: B}} | {agency: b} | b | a",
        "{a: {name: A}, b: {name: B}} | {with: a} | b | a",
        "{a: {name: A}} | {} | a | ''",
      })
  void choosesTheSidesOfTheContract(String parties, String contract, String agency, String with) {
    Project project =
        Records.project(
            "bonafide: 1\ntitle: T\npeople: {p: {name: P}}\nparties: %s\ncontract: %s\n"
                .formatted(parties, contract));
    assertThat(project.contract().agency()).isEqualTo(agency);
    assertThat(String.join(" ", project.contract().with())).isEqualTo(with);
  }

  @Test
  void readsTheSameWithAByteOrderMarkAndWindowsLineEnds() {
    String windows = "\uFEFF" + SHORTEST.replace("\n", "\r\n");
    assertThat(Records.project(windows).works()).isEqualTo(Records.project(SHORTEST).works());
    assertThat(Records.project(windows).places()).isEqualTo(Records.project(SHORTEST).places());
  }

  @Test
  void keepsTheOrderOfTheUser() {
    Project project =
        Records.project(
            "bonafide: 1\ntitle: T\npeople: {z: {name: Z}, a: {name: A}, m: {name: M}}");
    assertThat(List.copyOf(project.people().keySet())).containsExactly("z", "a", "m");
  }

  @Test
  void aRecordOfTheFinishedWorkNeedNoStepThatNamesIt() {
    String text =
        "bonafide: 1\ntitle: T\nworks: {w: {title: W}}\nrecords: {f: {kind: final}, p: {kind:"
            + " publication}, l: {kind: label}, n: {kind: notes}}\n";
    assertThat(
            ProjectReader.read("p.yaml", text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .findings()
                .stream()
                .filter(f -> f.rule().equals("unused-record"))
                .map(f -> f.message()))
        .containsExactly("The record \"n\" is named by no step, so it supports nothing.");
  }

  @Test
  void understandsPlainWordsForActsAndKinds() {
    Project project =
        Records.project(
            """
            bonafide: 1
            title: T
            works:
              w:
                title: W
                elements:
                  a: {what: illustration, steps: [{act: retouch}, {act: shoot, with: hand}]}
                  b: {what: film, steps: [{act: shoot}, {act: Paint}]}
            """);
    Work work = project.works().get("w");
    assertThat(work.elements().get("a").what()).isEqualTo("artwork");
    assertThat(work.elements().get("b").what()).isEqualTo("video");
    assertThat(work.steps().map(org.bonafide.project.Step::act))
        .containsExactly(Act.EDIT, Act.PHOTOGRAPH, Act.FILM, Act.DRAW);
  }

  @Test
  void aMissingMeansIsNotByHand() {
    Project project =
        Records.project(
            """
            bonafide: 1
            title: T
            tools: {ps: {name: Photoshop, generative: {functions: [Generative Fill]}}}
            works:
              w:
                title: W
                elements:
                  a:
                    steps:
                      - {act: draw}
                      - {act: draw, with: hand}
                      - {act: edit, with: ps}
                      - {act: edit, with: ps, function: Brush}
                      - {act: edit, with: ps, function: generative fill}
            """);
    Work work = project.works().get("w");
    assertThat(work.steps().map(project::generative))
        .containsExactly(Answer.UNKNOWN, Answer.NO, Answer.UNKNOWN, Answer.NO, Answer.YES);
    assertThat(work.steps().map(s -> s.means().isStated()))
        .containsExactly(false, true, true, true, true);
  }

  @Test
  void aPartyThatIsThePersonOfItsIdIsThatPerson() {
    Project project =
        Records.project(
            """
            bonafide: 1
            title: T
            people: {lin: {name: Lin Yue, credit: L. Y.}}
            parties: {lin: {person: lin}}
            works: {w: {title: W, status: planned}}
            registration: {claimant: lin}
            """);
    var claimant = project.registration().claimant().orElseThrow();
    assertThat(project.nameOf(claimant, Locale.ENGLISH)).isEqualTo("Lin Yue");
    assertThat(project.publicNameOf(claimant, Locale.ENGLISH)).isEqualTo("L. Y.");
  }
}
