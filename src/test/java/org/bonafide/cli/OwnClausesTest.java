package org.bonafide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of negotiated words on top of the library, and that it is shown as such. */
class OwnClausesTest {

  @TempDir Path folder;
  private Desk desk;

  /** One clause with other words, and one that the library does not have. */
  @BeforeEach
  void open() throws IOException {
    desk = new Desk(folder);
    desk.write("project.yaml", Desk.RECORD);
    Path records = Files.createDirectories(folder.resolve("our-clauses/records/records"));
    String shipped = Files.readString(Path.of("clauses/records/records/en.md"));
    Files.writeString(records.resolve("en.md"), shipped + "\nThe Freelancer must keep a diary.\n");
    Path studio = Files.createDirectories(folder.resolve("our-clauses/general/studio-visit"));
    Files.writeString(
        studio.resolve("clause.yaml"),
        "id: studio-visit\ntitle: {en: Visits}\norder: 9000\nversion: 2.1.0\n"
            + "values:\n  days: {default: \"3\"}\n");
    Files.writeString(
        studio.resolve("en.md"), "# Visits\n\nThe Agency may visit on ${values.days} days.\n");
  }

  @Test
  void generateAndTheReceiptSayWhichClausesAreNotTheLibrarys() throws IOException {
    int code =
        desk.run(
            "generate",
            "project.yaml",
            "--only",
            "contract",
            "--clauses",
            "our-clauses",
            "--out",
            "o",
            "--formats",
            "docx");
    assertThat(code).as(desk.said()).isZero();
    assertThat(desk.out).contains("2 clauses from our-clauses: records, studio-visit");
    JsonNode receipt = new ObjectMapper().readTree(folder.resolve("o/receipt.json").toFile());
    for (JsonNode clause : receipt.get("clauses")) {
      boolean own = Set.of("records", "studio-visit").contains(clause.get("clause").asText());
      assertThat(clause.path("from").asText()).isEqualTo(own ? "our-clauses" : "");
    }
    assertThat(receipt.toString()).contains("studio-visit").doesNotContain(folder.toString());
  }

  @Test
  void withoutTheFolderNothingIsSaidOfIt() {
    assertThat(desk.run("generate", "project.yaml", "--only", "contract", "--out", "o")).isZero();
    assertThat(desk.out).doesNotContain("clauses from").doesNotContain("clause from");
  }

  @Test
  void explainShowsTheWordsTheVersionAndWhereValuesAreSet() throws IOException {
    desk.write(
        "project.yaml",
        Desk.RECORD + "contract:\n  clauses:\n    values: {studio-visit: {days: \"9\"}}\n");
    int code = desk.run("explain", "project.yaml", "--decisions", "--clauses", "our-clauses");
    assertThat(code).isZero();
    assertThat(desk.out)
        .containsPattern("in  records +\\d.* \\(words from our-clauses\\)")
        .containsPattern("in  studio-visit +2.1.0 +\\(words from our-clauses\\)")
        .containsPattern("days = 9 \\(project.yaml:21:\\d+\\)")
        .containsPattern("[a-z-]+ = .* \\(default\\)")
        .contains("wording \"neutral\"")
        .containsPattern("out +language +.*It stands only where")
        .doesNotContain("text      ");
  }

  @Test
  void explainSpeaksJson() throws IOException {
    int code =
        desk.run(
            "explain",
            "project.yaml",
            "--clauses",
            "our-clauses",
            "--instrument",
            "ai-clauses",
            "--format",
            "json");
    assertThat(code).isZero();
    JsonNode all = new ObjectMapper().readTree(desk.out);
    assertThat(all).hasSize(1);
    JsonNode contract = all.get(0);
    assertThat(contract.get("instrument").asText()).isEqualTo("ai-clauses");
    assertThat(contract.at("/law/wording").asText()).isEqualTo("neutral");
    JsonNode last = contract.get("clauses").get(contract.get("clauses").size() - 1);
    assertThat(last.get("clause").asText()).isEqualTo("studio-visit");
    assertThat(last.get("from").asText()).isEqualTo("our-clauses");
    assertThat(last.at("/values/0/default").asBoolean()).isTrue();
    assertThat(contract.get("paragraphs")).isNotEmpty();
    assertThat(contract.get("paragraphs").findValuesAsText("text"))
        .contains("clauses/records/records/en.md");
  }
}
