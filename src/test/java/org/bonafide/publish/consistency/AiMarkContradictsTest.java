package org.bonafide.publish.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Scope;
import org.bonafide.diagnose.Severity;
import org.bonafide.evidence.scan.Exports;
import org.bonafide.publish.Publisher;
import org.bonafide.publish.Request;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that says that AI made it contradicts a document that denies it. */
class AiMarkContradictsTest {

  @TempDir private Path folder;

  @BeforeEach
  void marked() throws IOException {
    Files.write(folder.resolve("a.png"), Exports.aigc("1"));
  }

  private List<Finding> findings(String works) throws IOException {
    return findings(works, "kind: output");
  }

  private List<Finding> findings(String works, String record) throws IOException {
    Files.writeString(
        folder.resolve("project.yaml"),
        "bonafide: 1\ntitle: T\npeople: {lin: {name: Lin Yue, domicile: US}}\n"
            + "tools: {krita: {name: Krita, generative: no}, mj: {name: Midjourney, generative: yes}}\n"
            + "works:\n"
            + works
            + "records: {r: {file: a.png, "
            + record
            + "}}\nregistration: {offices: [us, cn]}\n");
    return Publisher.check(Request.of("project.yaml").from(folder)).findings().stream()
        .filter(f -> f.rule().equals("ai-mark-contradicts"))
        .toList();
  }

  private static String work(String id, String element) {
    return "  "
        + id
        + ": {title: W, category: visual-art, place: US, elements: {e: {what: artwork, describe: the boat, "
        + element
        + "}}}\n";
  }

  private static String step(String fields) {
    return "steps: [{by: lin, on: 2026-03-02, records: [r], " + fields + "}]";
  }

  @Test
  void whereTheElementStatesThatNothingWasGeneratedEveryDocumentThatSaysSoIsWithheld()
      throws IOException {
    List<Finding> found =
        findings(work("w", "generated-part: none, " + step("act: draw, with: krita")));
    assertThat(found)
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.severity()).isEqualTo(Severity.ERROR);
              assertThat(f.message())
                  .isEqualTo(
                      "The file \"a.png\" of the record \"r\" is marked as made with AI (the PRC mark"
                          + " AIGC (Label 1)), yet \"generated-part: none\" of \"e\""
                          + " (project.yaml:6:100) denies it.");
              assertThat(f.place().toString()).startsWith("project.yaml:7:");
              assertThat(f.withholds(Scope.disclosure())).isTrue();
              assertThat(f.withholds(Scope.statements("us", "w"))).isTrue();
              assertThat(f.withholds(Scope.statements("cn", "w"))).isTrue();
            });
  }

  @Test
  void stepsThatUsedNoGenerativeToolDenyItToo() throws IOException {
    assertThat(findings(work("w", step("act: draw, with: krita"))))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.severity()).isEqualTo(Severity.ERROR);
              assertThat(f.message()).contains("say that no generative tool was used.");
            });
  }

  @Test
  void onlyTheDocumentsOfTheWorkAreWithheld() throws IOException {
    List<Finding> found =
        findings(
            work("w", "generated-part: none, " + step("act: draw, with: krita"))
                + work("v", "generated-part: none, steps: [{act: draw, by: lin, with: krita}]"));
    assertThat(found)
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.withholds(Scope.statements("us", "w"))).isTrue();
              assertThat(f.withholds(Scope.statements("us", "v"))).isFalse();
            });
  }

  @Test
  void aStepThatGeneratedItOrAPartThatIsStatedIsNoContradiction() throws IOException {
    assertThat(findings(work("w", step("act: generate")))).isEmpty();
    assertThat(findings(work("w", step("act: edit, with: mj")))).isEmpty();
    assertThat(
            findings(work("w", "generated-part: appreciable, " + step("act: edit, with: krita"))))
        .isEmpty();
  }

  @Test
  void whereTheRecordLeavesItOpenTheMarkIsAWarning() throws IOException {
    assertThat(findings(work("w", step("act: set-parameters"))))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.severity()).isEqualTo(Severity.WARNING);
              assertThat(f.message()).contains("no step of \"w\" (e) names a generative tool");
            });
  }

  @Test
  void aMarkedFileThatNoStepNamesIsAWarningThatNamesTheMark() throws IOException {
    assertThat(findings(work("w", "steps: [{act: draw, by: lin, with: krita}]")))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.severity()).isEqualTo(Severity.WARNING);
              assertThat(f.message()).contains("the PRC mark AIGC (Label 1)", "no step names it");
            });
  }

  @Test
  void theFinalFileIsOfTheWorkWhereThereIsOnlyOne() throws IOException {
    assertThat(
            findings(
                work("w", "generated-part: none, steps: [{act: draw, by: lin, with: krita}]"),
                "kind: final"))
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR);
  }

  @Test
  void aSuspicionIsAWarningAndWithholdsNothing() throws IOException {
    Files.write(folder.resolve("a.png"), Exports.aigc("3"));
    assertThat(findings(work("w", "generated-part: none, " + step("act: draw, with: krita"))))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.severity()).isEqualTo(Severity.WARNING);
              assertThat(f.message()).contains("may have been made with AI", "Label 3");
            });
  }

  @Test
  void aFileWithoutAMarkIsNotSpokenOf() throws IOException {
    Files.write(folder.resolve("a.png"), org.bonafide.evidence.container.Pictures.png(4, 4));
    assertThat(findings(work("w", "generated-part: none, " + step("act: draw, with: krita"))))
        .isEmpty();
  }
}
