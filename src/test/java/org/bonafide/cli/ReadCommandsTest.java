package org.bonafide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that write nothing: check, explain, schema, clauses. */
class ReadCommandsTest {

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() throws IOException {
    desk = new Desk(folder);
    desk.write("project.yaml", Desk.RECORD);
    desk.write("bad.yaml", Desk.RECORD.replace("generative: yes", "generativ: yes"));
  }

  @Test
  void checkPrintsPlaceSeverityRuleMessageAndRemedy() {
    assertThat(desk.run("check", "bad.yaml")).isEqualTo(1);
    assertThat(desk.out).contains("bad.yaml:5:40 error unknown-key").contains("\"generative\"");
    assertThat(desk.run("check", "project.yaml")).isZero();
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("bad.yaml", "project.yaml");
  }

  @Test
  void checkSpeaksJson() throws IOException {
    assertThat(desk.run("check", "bad.yaml", "--format", "json")).isEqualTo(1);
    JsonNode first = new ObjectMapper().readTree(desk.out).get(0);
    assertThat(first.fieldNames())
        .toIterable()
        .containsExactly(
            "rule", "severity", "file", "line", "column", "message", "remedy", "authority");
    assertThat(first.get("line").asInt()).isEqualTo(5);
    assertThat(first.get("file").asText()).isEqualTo("bad.yaml");
  }

  @Test
  void checkSpeaksSarif() throws IOException {
    assertThat(desk.run("check", "bad.yaml", "--format", "sarif")).isEqualTo(1);
    JsonNode run = new ObjectMapper().readTree(desk.out).get("runs").get(0);
    JsonNode result = run.get("results").get(0);
    assertThat(result.get("level").asText()).isEqualTo("error");
    int rule = result.get("ruleIndex").asInt();
    JsonNode told = run.at("/tool/driver/rules/" + rule);
    assertThat(told.get("id")).isEqualTo(result.get("ruleId"));
    assertThat(told.at("/shortDescription/text").asText())
        .isEqualTo("A key that no part of the program reads.");
    assertThat(told.at("/fullDescription/text").asText()).startsWith("A key with a slip");
    assertThat(told.at("/help/text").asText()).startsWith("Write the key as");
    assertThat(told.at("/help/markdown").asText()).contains("## Example").doesNotContain("](");
    assertThat(told.at("/defaultConfiguration/level").asText()).isEqualTo("error");
    assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(5);
    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("bad.yaml");
  }

  @Test
  void explainKnowsTheTargetsOfTheUsersOwnLikeCheck() throws IOException {
    Path targets = Files.createDirectory(folder.resolve("our-targets"));
    Files.copy(
        Path.of("src/main/resources/org/bonafide/label/targets/etsy.yaml"),
        targets.resolve("our-shop.yaml"));
    desk.write("shop.yaml", Desk.RECORD + "disclosure: {targets: [our-shop]}\n");
    for (String command : List.of("check", "explain")) {
      assertThat(desk.run(command, "shop.yaml", "--targets", "our-targets")).as(command).isZero();
      assertThat(desk.run(command, "shop.yaml")).as(command).isEqualTo(1);
    }
  }

  @Test
  void explainNamesFileFieldAndWhyAClauseIsIn() {
    assertThat(desk.run("explain", "project.yaml")).isZero();
    assertThat(desk.out)
        .containsPattern("text +clauses/")
        .containsPattern("field +[a-z.]+.* \\(project.yaml:\\d+:\\d+\\)")
        .contains("Clauses of ai-clauses");
    assertThat(desk.run("explain", "project.yaml", "--instrument", "disclosure")).isZero();
    assertThat(desk.out).doesNotContain("Clauses of");
    assertThat(desk.run("explain", "project.yaml", "--instrument", "disclosur")).isEqualTo(2);
    assertThat(desk.err).contains("Did you mean \"disclosure\"?");
  }

  @Test
  void anInstrumentIsExplainedWithEachPartyAndADecisionOnce() throws IOException {
    desk.write(
        "two.yaml",
        Desk.RECORD
            + """
            parties: {shop: {name: Cat Shop}, artist: {person: mia}, voice: {name: Vox}}
            contract: {agency: shop, with: [artist, voice], governing-law: US-NY}
            """);
    assertThat(desk.run("explain", "two.yaml", "--instrument", "ai-clauses")).isZero();
    assertThat(desk.out)
        .contains("Clauses of ai-clauses-artist\n", "Clauses of ai-clauses-voice\n")
        .doesNotContain("disclosure.en.md");
    assertThat(desk.run("explain", "two.yaml", "--decisions")).isZero();
    assertThat(desk.out)
        .containsOnlyOnce("Clauses of ai-clauses-artist, ai-clauses-voice\n")
        .containsOnlyOnce("  in  definitions ");
    assertThat(desk.run("explain", "two.yaml", "--instrument", "ai-clauses-vioce")).isEqualTo(2);
    assertThat(desk.err).contains("Did you mean \"ai-clauses-voice\"?");
  }

  @Test
  void aPersonWhereAPartyIsMeantIsToldWhichPartyThatIs() throws IOException {
    desk.write(
        "dana.yaml",
        Desk.RECORD
            + "parties: {shop: {name: Cat Shop}, contractor: {person: mia}}\n"
            + "contract: {agency: shop, with: [mia]}\n");
    assertThat(desk.run("check", "dana.yaml")).isEqualTo(1);
    assertThat(desk.out).contains("\"contractor\" is mia: write \"contractor\".");
  }

  @Test
  void rulesListsAllAndExplainsOneWithItsExample() {
    assertThat(desk.run("rules")).isZero();
    assertThat(desk.out)
        .contains("Record files, scans and seals")
        .containsPattern("unused-record +warning +a record file that no step names")
        .containsPattern("tool-as-author +error ");
    assertThat(desk.run("rules", "tool-as-author")).isZero();
    assertThat(desk.out)
        .startsWith("tool-as-author: a person who bears the name of a tool\n")
        .contains("Severity: error\n", "\nWhy it matters\n", "\nExample\n", "us-88-fr-16190")
        .contains("    people: {ann: {name: Genie}}")
        .contains("\nThe record generated\n    bonafide: 1\n")
        .doesNotContain(" \n")
        .doesNotContain("```", "](");
    assertThat(desk.run("rules", "unused-recrod")).isEqualTo(2);
    assertThat(desk.err).contains("Did you mean \"unused-record\"?").contains("bonafide rules");
  }

  @Test
  void theSchemaIsJson() throws IOException {
    assertThat(desk.run("schema")).isZero();
    assertThat(new ObjectMapper().readTree(desk.out).has("properties")).isTrue();
  }

  @Test
  void clausesAreListedAndShown() {
    assertThat(desk.run("clauses", "list")).isZero();
    assertThat(desk.out).containsPattern("(?m)^records +\\d+\\.\\d+\\.\\d+");
    assertThat(desk.run("clauses", "show", "records", "--language", "zh-CN")).isZero();
    assertThat(desk.out).contains("need").contains("authorities").containsPattern("\\p{IsHan}");
    assertThat(desk.run("clauses", "show", "record")).isEqualTo(2);
    assertThat(desk.err).contains("Did you mean \"records\"?");
  }
}
