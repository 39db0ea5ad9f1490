package org.bonafide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/**
 * The label sheet, the letters and the form of consent, case by case: {@code cases.yaml} says how
 * the record of a small work is changed, and which words a paper then has and lacks.
 */
class ChineseSheetsTest {

  private static final Path FOLDER = Path.of("src/test/resources/sheets-cn");
  private static final Set<String> KINDS =
      Set.of("label-sheet", "cover-letter", "likeness-consent");

  /** A case of the table. */
  record Sheet(String name, Map<String, Object> row) {
    @Override
    public String toString() {
      return name;
    }

    private List<String> list(String key) {
      List<String> all = new ArrayList<>();
      ((List<?>) row.getOrDefault(key, List.of())).forEach(one -> all.add(String.valueOf(one)));
      return all;
    }

    /** The record with every change made; a change whose words are not there is a slip. */
    String record() {
      String record = read("project.yaml");
      for (Object change : (List<?>) row.getOrDefault("change", List.of())) {
        Map<?, ?> one = (Map<?, ?>) change;
        String from = String.valueOf(one.get("from"));
        assertThat(record).as(name).contains(from);
        record = record.replace(from, String.valueOf(one.get("to")));
      }
      return record;
    }
  }

  private static String read(String file) {
    try {
      return Files.readString(FOLDER.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Sheet> cases() {
    Map<String, Map<String, Object>> all = new Yaml().load(read("cases.yaml"));
    return all.entrySet().stream().map(e -> new Sheet(e.getKey(), e.getValue()));
  }

  private static Papers papers(String record, Set<String> kinds) {
    Papers papers = Papers.swiftly(record.getBytes(StandardCharsets.UTF_8), FOLDER, kinds);
    assertThat(papers.isRead()).as(papers.findings().toString()).isTrue();
    return papers;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aPaperSaysWhatTheRecordSupports(Sheet one) {
    String paper = String.valueOf(one.row().get("paper"));
    Papers papers = papers(one.record(), paper.equals("ai-clauses") ? Set.of("contract") : KINDS);
    String file = paper + ".txt";
    String text = papers.texts().getOrDefault(file, "").replaceAll("\\s+", " ");
    List<String> said = papers.findings().stream().map(Finding::message).toList();

    assertThat(text.isEmpty()).as("left out").isEqualTo(one.row().containsKey("left-out"));
    one.list("has").forEach(words -> assertThat(text).contains(words));
    one.list("lacks").forEach(words -> assertThat(text).doesNotContain(words));
    ((Map<?, ?>) one.row().getOrDefault("count", Map.of()))
        .forEach(
            (words, times) ->
                assertThat(text.split(java.util.regex.Pattern.quote(words.toString()), -1))
                    .as(words.toString())
                    .hasSize((Integer) times + 1));
    if (one.row().containsKey("finding")) {
      assertThat(said).anyMatch(words -> words.contains(one.row().get("finding").toString()));
    }
    if (one.row().containsKey("no-finding")) {
      assertThat(papers.findings())
          .noneMatch(
              f ->
                  f.rule().equals(one.row().get("no-finding"))
                      && f.message().contains("cover-letter"));
    }
  }

  @Test
  void noneIsDraftedUnlessItIsAskedFor() {
    assertThat(papers(read("project.yaml"), Set.copyOf(Request.KINDS)).texts().keySet())
        .contains("disclosure.txt")
        .noneMatch(name -> KINDS.stream().anyMatch(name::startsWith));
  }

  @Test
  void aTargetThatIsNotKnownKeepsTheSheetBackAsItDoesTheDisclosure() {
    String record = read("project.yaml").replace("bilibili]", "bilbili]");

    assertThat(papers(record, Set.of("label-sheet", "disclosure")).withheld())
        .contains("label-sheet", "disclosure");
  }

  @Test
  void theSheetSaysWhatTheDisclosureSays() {
    Map<String, String> texts =
        papers(read("project.yaml"), Set.of("label-sheet", "disclosure")).texts();
    String disclosure = texts.get("disclosure.txt").replaceAll("\\s+", " ");

    assertThat(texts.get("label-sheet.txt").replaceAll("\\s+", " "))
        .contains("添加内容类型声明", "笔记含AI合成内容", "AI生成图片");
    assertThat(disclosure).contains("添加内容类型声明", "笔记含AI合成内容", "AI生成图片");
  }
}
