package org.bonafide.evidence.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.evidence.seal.Ledger;
import org.bonafide.evidence.seal.Manifest;
import org.bonafide.evidence.seal.SealedFiles;
import org.bonafide.evidence.seal.TestAuthority;
import org.bonafide.law.Authorities;
import org.bonafide.project.Project;
import org.bonafide.project.yaml.ProjectReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The questions of the checklist, and how they stand. */
class GapsTest {

  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

  /** Questions that arise only where a generative tool was used. */
  private static final List<String> GENERATED =
      List.of("cn-prompts", "cn-seed", "cn-tools", "cn-rounds", "cn-label");

  @TempDir private Path folder;

  /** One element of one work with the steps given, and records {@code log} and {@code late}. */
  private List<Gap> gaps(String work, String steps) throws IOException {
    return gaps(work, "", steps);
  }

  /** The same, with more keys of the element. */
  private List<Gap> gaps(String work, String element, String steps) throws IOException {
    Files.writeString(folder.resolve("log.txt"), "log");
    String text =
        """
        bonafide: 1
        title: T
        people: {lin: {name: Lin Yue, citizenship: CN}, kim: {name: Kim}}
        tools:
          mj: {name: Midjourney, version: "7", provider: "Midjourney, Inc.", account: lin, generative: yes}
          bare: {name: Bare, generative: yes}
          ink: {name: Ink}
        works:
          poster:
            title: P
        """
            + work.indent(4)
            + "    elements:\n      scene:\n        what: artwork\n"
            + element.indent(8)
            + "        steps:\n"
            + steps.indent(10)
            + """
            records:
              log: {file: log.txt, kind: output, made: 2026-03-02, origin: exported}
              late: {file: gone.txt, kind: final, made: 2026-09-02, origin: re-created}
            """;
    Files.writeString(folder.resolve("project.yaml"), text);
    Project project = project(text);
    EvidenceReview evidence = EvidenceReview.of(project, folder);
    return Gaps.of(project, evidence, Ledger.of(folder), project.works().get("poster"));
  }

  private static Project project(String text) {
    ProjectReader.Reading reading =
        ProjectReader.read("project.yaml", text.getBytes(StandardCharsets.UTF_8));
    return reading.project().orElseThrow(() -> new AssertionError(reading.findings().toString()));
  }

  private static Gap of(List<Gap> gaps, String item) {
    return gaps.stream().filter(g -> g.item().equals(item)).findFirst().orElseThrow();
  }

  private Standing standing(String item, String steps) throws IOException {
    return of(gaps("category: visual-art", steps), item).standing();
  }

  private String why(String item, String steps) throws IOException {
    return new Checklist(Locale.ENGLISH).why(of(gaps("category: visual-art", steps), item));
  }

  @Test
  void everyQuestionHasItsWordsAndAnAuthorityThatIsKnown() {
    assertThat(Gaps.items().stream().filter(i -> i.startsWith("us-"))).hasSize(10);
    assertThat(Gaps.items().stream().filter(i -> i.startsWith("cn-"))).hasSize(20);
    for (String item : Gaps.items()) {
      assertThat(Authorities.shipped().find(Checklist.authority(item))).as(item).isPresent();
      for (Locale language : LANGUAGES) {
        assertThat(new Checklist(language).title(item)).as(item).isNotBlank().isNotEqualTo("null");
        assertThat(new Checklist(language).next(item)).as(item).isNotBlank().isNotEqualTo("null");
      }
    }
  }

  @Test
  void everyReasonHasWordsInBothLanguages() throws IOException {
    String source;
    try (Stream<Path> files = Files.list(Path.of("src/main/java/org/bonafide/evidence/gaps"))) {
      source = files.map(GapsTest::read).reduce("", String::concat);
    }
    var keys =
        java.util.regex.Pattern.compile("(?:Standing\\.[A-Z_]+,|notAsked\\()\\s*\"([a-z-]+)\"")
            .matcher(source);
    int count = 0;
    while (keys.find()) {
      count++;
      for (Locale language : LANGUAGES) {
        assertThat(
                new Checklist(language)
                    .why(new Gap("cn-idea", "cn", Standing.WEAK, keys.group(1), List.of("1", "2"))))
            .as(keys.group(1))
            .isNotBlank()
            .doesNotContain("{");
      }
    }
    assertThat(count).isGreaterThan(20);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void aWorkSaidToBeByHandIsNotAskedForPromptsAndSeeds() throws IOException {
    List<Gap> gaps =
        gaps("category: visual-art", "generated-part: none", "- {act: draw, by: lin, with: hand}");
    for (String item : GENERATED) {
      assertThat(of(gaps, item).standing()).as(item).isEqualTo(Standing.NOT_ASKED);
    }
  }

  @Test
  void whereNothingIsSaidOfToolsTheQuestionsStayOpen() throws IOException {
    List<List<Gap>> all =
        List.of(
            gaps("category: visual-art", "generated-part: none", "- {act: draw, by: lin}"),
            gaps("category: visual-art", "- {act: draw, by: lin, with: hand}"),
            gaps("category: visual-art", "generated-part: none", "- {act: draw, with: ink}"));
    for (List<Gap> gaps : all) {
      for (String item : GENERATED) {
        assertThat(of(gaps, item).standing()).as(item).isEqualTo(Standing.OPEN);
      }
    }
    assertThat(new Checklist(Locale.SIMPLIFIED_CHINESE).why(of(all.get(0), "cn-seed")))
        .startsWith("待明确：未载明是否使用生成式工具");
  }

  @Test
  void aGeneratedPartIsAskedForItsMakingEvenWithoutAStep() throws IOException {
    List<Gap> gaps =
        gaps("category: visual-art", "generated-part: appreciable", "- {act: draw, by: lin}");
    assertThat(of(gaps, "cn-prompts").standing()).isEqualTo(Standing.MISSING);
  }

  @Test
  void expressionWithoutItsMeansIsAQuestion() throws IOException {
    assertThat(standing("us-expression", "- {act: draw, by: lin}")).isEqualTo(Standing.OPEN);
    assertThat(why("us-expression", "- {act: draw, by: lin, with: hand}\n- {act: draw, by: lin}"))
        .isEqualTo("With what it was done is not stated for: scene 2.");
  }

  @Test
  void anInputIsAskedWhoseItWasAndMaterialOfOthersIsNot() throws IOException {
    assertThat(standing("us-input", "- {act: input, by: lin, with: mj, perceptible: yes}"))
        .isEqualTo(Standing.MISSING);
    assertThat(standing("us-input", "- {act: input, by: lin, with: mj, of: own, perceptible: yes}"))
        .isEqualTo(Standing.WEAK);
    assertThat(standing("us-input", "- {act: input, by: lin, with: mj, of: third-party}"))
        .isEqualTo(Standing.NOT_ASKED);
  }

  @Test
  void aPromptWithARecordOfTheDayIsPresentAndWithoutOneWeak() throws IOException {
    assertThat(
            standing(
                "cn-prompts", "- {act: prompt, by: lin, with: mj, on: 2026-03-02, records: [log]}"))
        .isEqualTo(Standing.PRESENT);
    assertThat(standing("cn-prompts", "- {act: prompt, by: lin, with: mj, on: 2026-03-02}"))
        .isEqualTo(Standing.WEAK);
    assertThat(standing("cn-prompts", "- {act: generate, with: mj, on: 2026-03-02}"))
        .isEqualTo(Standing.MISSING);
  }

  @Test
  void aRecordThatWasReCreatedSupportsNothing() throws IOException {
    String steps = "- {act: prompt, by: lin, with: mj, on: 2026-03-02, records: [late]}";
    assertThat(standing("cn-prompts", steps)).isEqualTo(Standing.WEAK);
    assertThat(why("cn-origin", steps)).contains("Re-created later", "late");
  }

  @Test
  void aFileThatIsNotAtHandIsWeak() throws IOException {
    assertThat(why("cn-final", "- {act: draw, by: lin}"))
        .isEqualTo("It is named, but the file is not at hand.");
  }

  @Test
  void aToolWithoutVersionAndAccountIsNamed() throws IOException {
    assertThat(why("cn-tools", "- {act: prompt, by: lin, with: bare}"))
        .isEqualTo("Not stated for: Bare.");
  }

  @Test
  void aSelectionIsAskedForCandidatesChoiceAndReason() throws IOException {
    String generated = "- {act: generate, with: mj}\n";
    assertThat(why("cn-selection", generated + "- {act: select, by: lin, kept: 1}"))
        .isEqualTo("Nothing is stated of it.");
    assertThat(
            standing(
                "cn-selection",
                generated
                    + "- {act: select, by: lin, on: 2026-03-02, candidates: 16, kept: 1, reason: its"
                    + " line, records: [log]}"))
        .isEqualTo(Standing.PRESENT);
  }

  @Test
  void actsAreNamedByElementAndNumber() throws IOException {
    assertThat(
            why(
                "us-before-after",
                "- {act: edit, by: lin, before: a, after: b}\n- {act: edit, by: lin}"))
        .isEqualTo("Not stated for: scene 2.");
  }

  @Test
  void anEmptyListOfOthersMaterialSaysThatThereIsNone() throws IOException {
    String steps = "- {act: draw, by: lin}";
    assertThat(of(gaps("third-party: []", steps), "cn-others").standing())
        .isEqualTo(Standing.PRESENT);
    assertThat(of(gaps("category: visual-art", steps), "cn-others").standing())
        .isEqualTo(Standing.MISSING);
  }

  @Test
  void anAuthorWithoutCitizenshipOrDomicileIsNamed() throws IOException {
    assertThat(why("us-author", "- {act: draw, by: kim}")).isEqualTo("Not stated for: Kim.");
  }

  @Test
  void anUnknownGeneratedPartIsMissingForTheUnitedStates() throws IOException {
    assertThat(standing("us-generated", "- {act: draw, by: lin}")).isEqualTo(Standing.MISSING);
  }

  @Test
  void aTransferWithoutASignedWritingIsWeak() throws IOException {
    assertThat(
            of(
                    gaps("owner: {person: lin, by: assignment}", "- {act: draw, by: lin}"),
                    "us-ownership")
                .why())
        .isEqualTo("unsigned");
  }

  @Test
  void onlyASealWithATimeStampOfEveryRecordSupportsTheTime() throws Exception {
    String steps = "- {act: draw, by: lin, on: 2026-03-02, records: [log]}";
    assertThat(standing("cn-time", steps)).isEqualTo(Standing.MISSING);
    Project project = project(Files.readString(folder.resolve("project.yaml")));
    Ledger ledger =
        Ledger.of(folder)
            .add(
                SealedFiles.of(folder.resolve("project.yaml"), EvidenceReview.of(project, folder))
                    .manifest());
    assertThat(why("cn-time", steps)).isEqualTo("Sealed without a time-stamp, so without a time.");
    TestAuthority authority = new TestAuthority(Instant.parse("2026-11-24T12:00:00Z"));
    ledger.stamp(
        ledger.last().orElseThrow(), authority.answer(ledger.request(ledger.last().get())));
    assertThat(standing("cn-time", steps)).isEqualTo(Standing.WEAK);
    assertThat(why("cn-time", steps)).contains("the authority was not checked");
    Files.write(folder.resolve("seals/authorities.pem"), authority.pem());
    assertThat(standing("cn-time", steps)).isEqualTo(Standing.PRESENT);
    assertThat(why("cn-time", steps)).contains("existed no later than 2026-11-24T12:00:00Z");
  }

  @Test
  void aSealOfAnotherVersionIsNone() throws IOException {
    Ledger.of(folder).add(new Manifest(new TreeMap<>(Map.of("log.txt", "a".repeat(64)))));
    assertThat(standing("cn-time", "- {act: draw, by: lin, records: [log]}"))
        .isEqualTo(Standing.WEAK);
  }
}
