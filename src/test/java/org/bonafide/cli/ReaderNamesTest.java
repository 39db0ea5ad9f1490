package org.bonafide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files named for who finds them in a message, with nobody's legal name. */
class ReaderNamesTest {

  private static final String RECORD =
      Desk.RECORD.replace("{name: Mia Torres,", "{name: Mia Torres, credit: \"Moon/Cat: Mia\",")
          + """
          parties: {shop: {name: Cat Shop, kind: company}, artist: {person: mia}}
          contract: {agency: shop, with: [artist], governing-law: US-NY, position: agency}
          """;

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() throws IOException {
    desk = new Desk(folder);
    desk.write("project.yaml", RECORD);
  }

  private List<String> generate(String out, String... more) {
    List<String> args =
        new ArrayList<>(List.of("generate", "project.yaml", "--formats", "txt", "--out", out));
    args.addAll(List.of("--names", "reader"));
    args.addAll(List.of(more));
    assertThat(desk.run(args.toArray(String[]::new))).as(desk.said()).isZero();
    return List.of(folder.resolve(out).toFile().list());
  }

  @Test
  void aReaderSeesReferenceKindCreditPositionAndDraft() throws IOException {
    generate("o", "--draft", "2");
    assertThat(folder.resolve("o/draft-2-agency").toFile().list())
        .contains(
            "CAT 7 AI Addendum Moon Cat Mia agency draft 2.txt",
            "CAT 7 AI Disclosure.txt",
            "CAT 7 Registration United States.txt",
            "CAT 7 Registration United States.html")
        .contains("disclosure.json", "registration-us.json", "receipt.json");
    JsonNode outputs =
        new ObjectMapper()
            .readTree(folder.resolve("o/draft-2-agency/receipt.json").toFile())
            .get("outputs");
    assertThat(outputs.get(0).get("file").asText())
        .isEqualTo("CAT 7 AI Addendum Moon Cat Mia agency draft 2.txt");
    assertThat(outputs.get(0).get("usual-name").asText()).isEqualTo("ai-clauses.txt");
    for (JsonNode file : outputs) {
      if (file.get("file").asText().endsWith(".json")) {
        assertThat(file.has("usual-name")).isFalse();
      }
    }
  }

  @Test
  void whoHasNoCreditIsTheFreelancerInWords() throws IOException {
    desk.write("project.yaml", RECORD.replace("credit: \"Moon/Cat: Mia\",", ""));
    assertThat(generate("o")).contains("CAT 7 AI Addendum freelancer agency.txt");
    assertThat(generate("o")).noneMatch(name -> name.contains("Torres"));
  }

  @Test
  void theWordsAreThoseOfTheLanguage() throws IOException {
    desk.write(
        "project.yaml", RECORD.replace("title: Moon cat", "title: Moon cat\nlanguages: [zh-CN]"));
    assertThat(generate("o", "--only", "contract", "--form", "short"))
        .contains("CAT 7 人工智能使用条款 Moon Cat Mia 委托方稿.txt");
  }

  @Test
  void anEditedFileIsKnownUnderItsReadableName() throws IOException {
    generate("o", "--only", "contract");
    Path file = folder.resolve("o/CAT 7 AI Addendum Moon Cat Mia agency.txt");
    Files.writeString(file, "mine");
    assertThat(
            desk.run(
                "generate",
                "project.yaml",
                "--only",
                "contract",
                "--formats",
                "txt",
                "--names",
                "reader",
                "--out",
                "o"))
        .isEqualTo(3);
    assertThat(desk.err).contains("edited-by-hand");
    assertThat(file).hasContent("mine");
  }

  @Test
  void anotherDraftIsSeenUnderReadableNamesToo() {
    generate("o", "--only", "contract");
    assertThat(
            desk.run(
                "generate", "project.yaml", "--only", "contract", "--out", "o", "--form", "rider"))
        .isEqualTo(3);
    assertThat(desk.err).contains("another-draft");
  }

  @Test
  void twoWorksOfOneTitleHaveTwoNames() throws IOException {
    String work = RECORD.substring(RECORD.indexOf("  pendant:"), RECORD.indexOf("parties:"));
    desk.write(
        "project.yaml",
        RECORD.replace("parties: {", work.replace("pendant:", "second:") + "parties: {"));
    assertThat(generate("o", "--only", "registration"))
        .contains(
            "CAT 7 Registration United States Moon Cat.txt",
            "CAT 7 Registration United States Moon Cat 2.txt");
  }

  @Test
  void theTitleGivesWayAndTheStatusStays() throws IOException {
    desk.write(
        "project.yaml",
        RECORD
            .replace("reference: CAT 7", "reference: A very long title of a job without end")
            .replace("Moon/Cat: Mia", "Mia the Painter of the Old Harbor"));
    generate("o", "--only", "contract", "--draft", "12");
    assertThat(folder.resolve("o/draft-12-agency").toFile().list())
        .anyMatch(name -> name.startsWith("A very") && name.endsWith(" agency draft 12.txt"));
  }

  @Test
  void theSamePaperUnderItsEarlierNameIsTold() {
    String[] usual = {"generate", "project.yaml", "--only", "contract", "--formats", "txt"};
    desk.run(usual);
    desk.run(
        "generate", "project.yaml", "--only", "contract", "--formats", "txt", "--names", "reader");
    assertThat(desk.out)
        .contains("earlier-file-remains", "\"ai-clauses.txt\" is of an earlier run");
    assertThat(desk.out).contains("the same paper is now \"CAT 7 AI Addendum");
  }
}
