package org.bonafide.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import org.bonafide.diagnose.Finding;
import org.bonafide.evidence.container.Sha256;
import org.bonafide.instrument.Numbered;
import org.bonafide.publish.files.Exit;
import org.bonafide.publish.files.Withheld;
import org.bonafide.write.Unprintable;
import org.bonafide.write.Writer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole or not at all, and honest about what is missing. */
class PublisherTest {

  @TempDir Path folder;
  private Request request;

  @BeforeEach
  void copyTheExample() throws IOException {
    for (String file : List.of("project.yaml", "evidence/prompts.json")) {
      Path to = folder.resolve(file);
      Files.createDirectories(to.getParent());
      Files.copy(Path.of("examples/pendant").resolve(file), to);
    }
    Files.writeString(
        folder.resolve("project.yaml"),
        "contract: {governing-law: US-NY}\n",
        StandardOpenOption.APPEND);
    request = Request.of("project.yaml").from(folder).into("o");
  }

  /** A format of our own, so that these tests are of the desk and not of the typesetting. */
  private record Plain(String words, Set<String> unprintable) implements Writer {
    static final Plain OK = new Plain("words of ", Set.of());

    @Override
    public String format() {
      return "txt";
    }

    @Override
    public List<Unprintable> check(Numbered numbered) {
      String name = numbered.instrument().name();
      return unprintable.contains(name)
          ? List.of(new Unprintable(Unprintable.NO_GLYPH, format(), "\u0E01", "a word"))
          : List.of();
    }

    @Override
    public byte[] write(Numbered numbered) {
      if (words.isEmpty()) {
        throw new IllegalStateException("the writer failed");
      }
      return (words + numbered.instrument().name()).getBytes(StandardCharsets.UTF_8);
    }
  }

  private Report publish(Writer writer) {
    return Publisher.publish(request, List.of(writer));
  }

  private JsonNode json(String file) throws IOException {
    return new ObjectMapper().readTree(folder.resolve("o").resolve(file).toFile());
  }

  private String text(String file) throws IOException {
    return Files.readString(folder.resolve("o").resolve(file));
  }

  @Test
  void aWriterThatFailsLeavesWhatWasThere() throws IOException {
    publish(Plain.OK);
    String before = text("receipt.json");
    assertThatThrownBy(() -> publish(new Plain("", Set.of())))
        .hasMessageContaining("the writer failed");
    assertThat(text("disclosure.txt")).isEqualTo("words of disclosure");
    assertThat(text("receipt.json")).isEqualTo(before);
    assertThat(folder.resolve("o")).isDirectoryNotContaining("glob:**/.bonafide*");
  }

  @Test
  void theReceiptSaysWhatWentInAndOut() throws IOException {
    Report report = publish(Plain.OK);
    assertThat(report.exit()).isEqualTo(Exit.CLEAN);
    JsonNode receipt = json("receipt.json");
    assertThat(receipt.at("/input/file").asText()).isEqualTo("project.yaml");
    assertThat(receipt.at("/input/sha256").asText())
        .isEqualTo(Sha256.of(Files.readAllBytes(folder.resolve("project.yaml"))));
    assertThat(receipt.at("/records/0/sha256").asText()).startsWith("9fccb3c3");
    assertThat(receipt.get("clauses")).isNotEmpty();
    assertThat(receipt.at("/clauses/0/version").asText()).isNotEmpty();
    for (JsonNode output : receipt.get("outputs")) {
      byte[] bytes = Files.readAllBytes(folder.resolve("o").resolve(output.get("file").asText()));
      assertThat(output.get("sha256").asText()).isEqualTo(Sha256.of(bytes));
      assertThat(output.get("bytes").asInt()).isEqualTo(bytes.length);
    }
    assertThat(text("receipt.json")).endsWith("}\n").doesNotContain(folder.toString());
  }

  @Test
  void theSameRecordGivesTheSameReceiptAnywhereAndAgain() throws IOException {
    publish(Plain.OK);
    String first = text("receipt.json");
    publish(Plain.OK);
    assertThat(text("receipt.json")).isEqualTo(first);
    request = request.into("deep/er/o2");
    publish(Plain.OK);
    assertThat(folder.resolve("deep/er/o2/receipt.json")).hasContent(first);
  }

  @Test
  void anEditedFileStopsTheWholeRun() throws IOException {
    publish(Plain.OK);
    Files.writeString(folder.resolve("o/disclosure.txt"), "mine");
    Report report = publish(new Plain("newer words of ", Set.of()));
    assertThat(report.exit()).isEqualTo(Exit.FILES);
    assertThat(report.written()).isEmpty();
    assertThat(report.findings())
        .filteredOn(f -> f.rule().equals("edited-by-hand"))
        .singleElement()
        .satisfies(f -> assertThat(f.place().file()).isEqualTo("o/disclosure.txt"));
    assertThat(text("registration-us.txt")).startsWith("words of");
    request = request.force(true);
    assertThat(publish(new Plain("newer words of ", Set.of())).exit()).isEqualTo(Exit.CLEAN);
    assertThat(text("disclosure.txt")).startsWith("newer");
  }

  @Test
  void aFileThatNoReceiptNamesIsNotOurs() throws IOException {
    Files.createDirectories(folder.resolve("o"));
    Files.writeString(folder.resolve("o/disclosure.txt"), "mine");
    assertThat(publish(Plain.OK).exit()).isEqualTo(Exit.FILES);
    assertThat(text("disclosure.txt")).isEqualTo("mine");
    assertThat(folder.resolve("o/receipt.json")).doesNotExist();
  }

  @Test
  void aReceiptThatIsNotOursIsNotOverwritten() throws IOException {
    Files.createDirectories(folder.resolve("o"));
    Files.writeString(folder.resolve("o/receipt.json"), "{\"shop\": 1}");
    assertThat(publish(Plain.OK).exit()).isEqualTo(Exit.FILES);
    assertThat(text("receipt.json")).contains("shop");
  }

  @Test
  void filesOfEarlierRunsStayKnown() throws IOException {
    publish(Plain.OK);
    request = request.only(Set.of("disclosure"));
    publish(Plain.OK);
    assertThat(json("receipt.json").get("earlier").findValuesAsText("file"))
        .contains("registration-us.txt");
    request = Request.of("project.yaml").from(folder).into("o");
    assertThat(publish(new Plain("newer words of ", Set.of())).exit()).isEqualTo(Exit.CLEAN);
    assertThat(text("registration-us.txt")).startsWith("newer");
  }

  @Test
  void whatCannotBePrintedIsWithheldAndTheRestIsWritten() throws IOException {
    publish(Plain.OK);
    Report report = publish(new Plain("newer ", Set.of("disclosure")));
    assertThat(report.exit()).isEqualTo(Exit.FINDINGS);
    assertThat(report.withheld())
        .extracting(Withheld::instrument)
        .containsExactly("disclosure.txt");
    assertThat(report.written()).contains("registration-us.txt").doesNotContain("disclosure.txt");
    assertThat(report.written()).contains("disclosure.json");
    assertThat(json("receipt.json").at("/withheld/0/rule").asText()).isEqualTo("no-glyph");
    assertThat(report.findings()).extracting(Finding::rule).contains("earlier-file-remains");
  }

  @Test
  void aRecordThatCannotBeReadWithholdsAll() throws IOException {
    Files.writeString(folder.resolve("project.yaml"), "bonafide: 1\ntitel: x\n");
    Report report = publish(Plain.OK);
    assertThat(report.exit()).isEqualTo(Exit.FINDINGS);
    assertThat(report.withheld())
        .extracting(Withheld::instrument)
        .containsExactly("ai-clauses", "disclosure", "registration");
    assertThat(folder.resolve("o")).doesNotExist();
  }

  @Test
  void aFileInPlaceOfTheFolderIsAFinding() throws IOException {
    Files.writeString(folder.resolve("o"), "x");
    Report report = publish(Plain.OK);
    assertThat(report.exit()).isEqualTo(Exit.FILES);
    assertThat(folder.resolve("o")).hasContent("x");
    request = request.into("o/below");
    assertThat(publish(Plain.OK).exit()).isEqualTo(Exit.FILES);
  }

  @Test
  void aFolderInPlaceOfAFileIsAFinding() throws IOException {
    Files.createDirectories(folder.resolve("o/disclosure.txt/x"));
    Report report = publish(Plain.OK);
    assertThat(report.exit()).isEqualTo(Exit.FILES);
    assertThat(folder.resolve("o").toFile().list()).containsExactly("disclosure.txt");
  }
}
