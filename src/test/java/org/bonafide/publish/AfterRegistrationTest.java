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
 * Notice, takedown notice, licence rider and assignment, case by case: {@code cases.yaml} says how
 * the record of a small published work is changed, and which words a paper then has and lacks.
 */
class AfterRegistrationTest {

  private static final Path FOLDER = Path.of("src/test/resources/after-registration");
  private static final Set<String> KINDS = Set.of("notice", "takedown", "licence", "assignment");

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

  private static String text(Papers papers, String paper) {
    return papers.texts().getOrDefault(paper + "-us.txt", "").replaceAll("\\s+", " ");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aPaperSaysWhatTheRecordSupports(Case one) {
    Papers papers = papers(one.record(), KINDS);
    String paper = String.valueOf(one.row().get("paper"));
    String text = text(papers, paper);

    assertThat(text.isEmpty()).as("left out").isEqualTo(one.row().containsKey("left-out"));
    one.list("has").forEach(words -> assertThat(text).contains(words));
    one.list("lacks").forEach(words -> assertThat(text).doesNotContain(words));
    List<String> rules = papers.findings().stream().map(Finding::rule).toList();
    one.list("finds").forEach(rule -> assertThat(rules).contains(rule));
  }

  @Test
  void theTableHasEveryPaperAndEveryCaseChecksSomething() {
    assertThat(cases()).hasSizeGreaterThan(30);
    assertThat(cases().map(one -> one.row().get("paper"))).containsAll(KINDS);
    assertThat(cases())
        .allMatch(
            one ->
                Stream.of("has", "lacks", "finds", "left-out")
                    .anyMatch(key -> one.row().containsKey(key)));
  }

  @Test
  void noneIsDraftedUnlessItIsAskedFor() {
    assertThat(papers(read("project.yaml"), Set.of("registration")).texts().keySet())
        .contains("registration-us.txt")
        .noneMatch(name -> KINDS.stream().anyMatch(name::startsWith));
  }

  @Test
  void aCopyThatIsStatedIsNoLongerSaidToBePrintedNowhere() {
    assertThat(papers(read("project.yaml"), KINDS).findings())
        .extracting(Finding::rule)
        .doesNotContain("not-printed-yet");
  }
}
