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
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/**
 * The packs for an office and a court of the PRC, case by case: {@code cases.yaml} says how the
 * record of a small work is changed, and which words a paper then has and lacks.
 */
class ChinesePacksTest {

  private static final Path FOLDER = Path.of("src/test/resources/packs-cn");
  private static final Set<String> KINDS = Set.of("litigation", "application");

  /** A case of the table. */
  record Case(String name, Map<String, Object> row) {
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

    /** The name of the file: the pack, the office, and which of its papers. */
    String file() {
      String[] parts = String.valueOf(row.get("paper")).split("-", 2);
      return parts[0] + "-cn" + (parts.length > 1 ? "-" + parts[1] : "") + ".txt";
    }
  }

  private static String read(String file) {
    try {
      return Files.readString(FOLDER.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Case> cases() {
    Map<String, Map<String, Object>> all = new Yaml().load(read("cases.yaml"));
    return all.entrySet().stream().map(e -> new Case(e.getKey(), e.getValue()));
  }

  private static Papers papers(String record, Set<String> kinds) {
    Papers papers = Papers.swiftly(record.getBytes(StandardCharsets.UTF_8), FOLDER, kinds);
    assertThat(papers.isRead()).as(papers.findings().toString()).isTrue();
    return papers;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aPaperSaysWhatTheRecordSupports(Case one) {
    Papers papers = papers(one.record(), KINDS);
    String text = papers.texts().getOrDefault(one.file(), "").replaceAll("\\s+", " ");

    assertThat(text.isEmpty()).as("left out").isEqualTo(one.row().containsKey("left-out"));
    one.list("has").forEach(words -> assertThat(text).contains(words));
    one.list("lacks").forEach(words -> assertThat(text).doesNotContain(words));
  }

  @Test
  void theTableHasEveryPaperAndEveryCaseChecksSomething() {
    assertThat(cases().map(Case::file).distinct())
        .containsExactlyInAnyOrder(
            "litigation-cn.txt",
            "litigation-cn-account.txt",
            "litigation-cn-demonstration.txt",
            "litigation-cn-preservation.txt",
            "application-cn.txt",
            "application-cn-guarantee.txt",
            "application-cn-authorisation.txt",
            "application-cn-declaration.txt");
    assertThat(cases())
        .allMatch(
            one ->
                Stream.of("has", "lacks", "left-out").anyMatch(key -> one.row().containsKey(key)));
  }

  @Test
  void noneIsDraftedUnlessItIsAskedFor() {
    assertThat(papers(read("project.yaml"), Set.of("registration")).texts().keySet())
        .contains("registration-cn.txt")
        .noneMatch(name -> KINDS.stream().anyMatch(name::startsWith));
  }

  @Test
  void nothingButNamesIsInLatinLetters() {
    String names = "Midjourney|Photoshop|stylize|TSA-\\d+|DCI|U盘|[a-z]+\\.(?:png|json|md|psd|pdf)";
    Map<String, String> texts = new TreeMap<>(papers(read("project.yaml"), KINDS).texts());
    texts.keySet().removeIf(file -> KINDS.stream().noneMatch(file::startsWith));

    assertThat(texts).hasSize(7);
    texts.forEach(
        (file, text) ->
            assertThat(text.replaceAll(names, "")).as(file).doesNotContainPattern("[A-Za-z]"));
  }
}
