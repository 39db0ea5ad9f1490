package org.bonafide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.bonafide.publish.files.Exit;
import org.bonafide.publish.files.Withheld;
import org.bonafide.write.pdf.PdfWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which registration instruments are written, and what must stand in them. */
class RegistrationInstrumentsTest {

  @TempDir Path folder;

  private Report publish(String record) throws IOException {
    Files.writeString(folder.resolve("project.yaml"), record, StandardCharsets.UTF_8);
    return Publisher.publish(
        Request.of("project.yaml").from(folder).only(Set.of("registration")).into("out"));
  }

  private static String campaign(String offices) throws IOException {
    return Files.readString(Path.of("examples/campaign/project.yaml"))
        .replace("offices: [us]", "offices: [" + offices + "]");
  }

  private String words(String name) throws IOException {
    return PdfWords.of(Files.readAllBytes(folder.resolve("out").resolve(name)));
  }

  @Test
  void bothOfficesGiveStatementsReadingCopyAndOnePageThatCompares() throws IOException {
    Report report = publish(campaign("us, cn"));
    assertThat(report.written())
        .contains(
            "registration-us.docx",
            "registration-us.pdf",
            "registration-us.html",
            "registration-us.txt",
            "registration-us.json",
            "registration-cn.docx",
            "registration-cn-guide.docx",
            "registration-cn-reading.pdf",
            "registration-comparison.docx");
    try (PdfReader pdf =
        new PdfReader(Files.readAllBytes(folder.resolve("out/registration-comparison.pdf")))) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
    }
  }

  @Test
  void oneOfficeIsNotCompared() throws IOException {
    assertThat(publish(campaign("us")).written())
        .contains("registration-us.docx")
        .noneMatch(name -> name.startsWith("registration-cn") || name.contains("comparison"));
  }

  @Test
  void aRecordInChineseAloneHasNoReadingCopy() throws IOException {
    String record = campaign("cn").replace("languages: [en]", "languages: [zh-CN]");
    assertThat(publish(record).written())
        .contains("registration-cn.docx")
        .doesNotContain("registration-cn-reading.docx");
  }

  @Test
  void softwareWithAiWithholdsThePrcStatementAndItsReadingCopyAlone() throws IOException {
    Report report =
        publish(
            """
            bonafide: 1
            title: Tool
            people: {ann: {name: Ann Ames}}
            tools: {gen: {name: Genie, generative: yes}}
            works:
              w: {title: Tool, category: software, elements: {a: {what: code, generated-part: appreciable, steps: [
                {act: prompt, by: ann, with: gen}, {act: edit, by: ann, expressive: yes, perceptible: yes}]}}}
            registration: {offices: [us, cn]}
            """);
    assertThat(report.withheld())
        .extracting(Withheld::instrument)
        .containsExactlyInAnyOrder(
            "registration-cn",
            "registration-cn-annex",
            "registration-cn-guide",
            "registration-cn-reading");
    assertThat(report.written())
        .contains("registration-us.docx", "registration-comparison.docx")
        .doesNotContain("registration-cn.json");
    assertThat(words("registration-comparison.pdf")).contains("no statement");
  }

  @Test
  void aVerdictOfNoClaimIsStillOfUse() throws IOException {
    String record =
        Files.readString(Path.of("examples/lantern/project.yaml")).replace("[us, cn]", "[us]");
    assertThat(publish(record).exit()).isEqualTo(Exit.CLEAN);
    assertThat(words("registration-us.pdf"))
        .contains(
            "The record supports no claim.",
            "What may be claimed instead",
            "What to keep next time",
            "third round: cold blue water")
        .doesNotContain("Entries for the Standard Application", "[author]");
  }

  @Test
  void aVersionThatIsRegisteredAlreadyIsCorrectedAndNotRegisteredAgain() throws IOException {
    String record =
        campaign("us")
            .replace(
                "deposit: moonlit-harbor.tif",
                "previous: {number: VA0002400000, year: 2025, of: this-version}, deposit: moonlit-harbor.tif");
    publish(record);
    assertThat(words("registration-us.pdf"))
        .contains("Entries for a supplementary registration", "VA0002400000")
        .doesNotContain("Entries for the Standard Application");
  }

  @Test
  void whoIsAnEmployerIsNamedAndTheEmployeeIsNot() throws IOException {
    String record = campaign("us").replace("by: assignment, signed: 2026-02-01", "by: employment");
    publish(record);
    String text = Files.readString(folder.resolve("out/registration-us.txt"));
    assertThat(text.lines().toList())
        .containsSubsequence(
            "Authors", "Name", "    Lumen Studio LLC", "Work made for hire?", "    Yes");
  }

  @Test
  void noPrivateNumberAndNoPromptStandsInThePublicFields() throws IOException {
    String record =
        campaign("us")
            .replace("domicile: US}", "domicile: US, id-number: \"110101199001011234\"}")
            .replace("prompts: 4,", "prompts: 4, prompt: secret words of a prompt,");
    publish(record);
    for (String file :
        new String[] {"registration-us.txt", "registration-us.html", "registration-us.json"}) {
      assertThat(Files.readString(folder.resolve("out").resolve(file)))
          .doesNotContain("110101199001011234", "secret words of a prompt");
    }
  }

  @Test
  void aStatementListsTheRecordsAndToolsOfItsOwnWorkAlone() throws IOException {
    publish(
        """
        bonafide: 1
        title: Two
        people: {ann: {name: Ann Ames}}
        tools: {gen: {name: Genie, generative: yes}, ink: {name: Inkpot, generative: no}}
        works:
          one: {title: One, category: visual-art, elements: {a: {what: artwork, generated-part: none, steps: [{act: draw, by: ann, with: ink, on: 2026-03-01, records: [scan]}]}}}
          two: {title: Two, category: visual-art, elements: {a: {what: artwork, generated-part: appreciable, steps: [{act: prompt, by: ann, with: gen, on: 2026-03-01, records: [log]}]}}}
        records: {log: {kind: prompt-log, made: 2026-03-01}, scan: {kind: scan, made: 2026-03-01}}
        registration: {offices: [us, cn]}
        """);
    assertThat(words("registration-us-one.pdf"))
        .contains("Exhibit 1 scan")
        .doesNotContain("prompt log");
    assertThat(words("registration-cn-one-reading.pdf")).contains("Inkpot").doesNotContain("Genie");
  }

  @Test
  void aToolAsAuthorWithholdsEveryStatement() throws IOException {
    Report report = publish(campaign("us, cn").replace("name: Lin Yue,", "name: Midjourney,"));
    assertThat(report.withheld())
        .extracting(Withheld::instrument)
        .containsExactlyInAnyOrder(
            "registration-us",
            "registration-cn",
            "registration-cn-annex",
            "registration-cn-guide",
            "registration-cn-reading",
            "registration-comparison");
  }
}
