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
import org.yaml.snakeyaml.Yaml;

/**
 * A case of a table: how the record of a small work is changed, and which words a paper then has
 * and lacks. A folder has the record, {@code project.yaml}, and its table, {@code cases.yaml}.
 *
 * <p>Keys of a case: {@code change} (from, to), {@code paper}, {@code has}, {@code lacks}, {@code
 * finds}, {@code left-out} where there is no paper.
 */
record PaperCase(Path folder, String name, Map<String, Object> row) {

  /** The cases of a folder. */
  static Stream<PaperCase> in(Path folder) {
    Map<String, Map<String, Object>> all = new Yaml().load(read(folder, "cases.yaml"));
    return all.entrySet().stream().map(e -> new PaperCase(folder, e.getKey(), e.getValue()));
  }

  /** The papers of the record of a folder as it stands. */
  static Papers unchanged(Path folder, Set<String> kinds) {
    return papers(folder, read(folder, "project.yaml"), kinds);
  }

  static Papers papers(Path folder, String record, Set<String> kinds) {
    Papers papers = Papers.swiftly(record.getBytes(StandardCharsets.UTF_8), folder, kinds);
    assertThat(papers.isRead()).as(papers.findings().toString()).isTrue();
    return papers;
  }

  /** Whether it asks anything. */
  boolean checksSomething() {
    return Stream.of("has", "lacks", "finds", "left-out").anyMatch(row::containsKey);
  }

  String paper() {
    return String.valueOf(row.get("paper"));
  }

  /**
   * Drafts the papers and asks what the table says of one.
   *
   * @param file the name of that paper
   */
  void check(Set<String> kinds, String file) {
    check(drafted(kinds), file);
  }

  /** The papers of the record with every change made. */
  Papers drafted(Set<String> kinds) {
    return papers(folder, record(), kinds);
  }

  /** Asks what the table says of one of them. */
  void check(Papers papers, String file) {
    String text = text(papers, file);
    assertThat(text.isEmpty()).as("left out").isEqualTo(row.containsKey("left-out"));
    list("has").forEach(words -> assertThat(text).contains(words));
    list("lacks").forEach(words -> assertThat(text).doesNotContain(words));
    List<String> rules = papers.findings().stream().map(Finding::rule).toList();
    list("finds").forEach(rule -> assertThat(rules).contains(rule));
  }

  /** A paper as one line, empty where there is none. */
  static String text(Papers papers, String file) {
    return papers.texts().getOrDefault(file, "").replaceAll("\\s+", " ");
  }

  /** The record with every change made; a change whose words are not there is a slip. */
  private String record() {
    String record = read(folder, "project.yaml");
    for (Object change : (List<?>) row.getOrDefault("change", List.of())) {
      Map<?, ?> one = (Map<?, ?>) change;
      String from = String.valueOf(one.get("from"));
      assertThat(record).as(name).contains(from);
      record = record.replace(from, String.valueOf(one.get("to")));
    }
    return record;
  }

  private List<String> list(String key) {
    List<String> all = new ArrayList<>();
    ((List<?>) row.getOrDefault(key, List.of())).forEach(one -> all.add(String.valueOf(one)));
    return all;
  }

  static String read(Path folder, String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
