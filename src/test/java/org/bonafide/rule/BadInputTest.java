package org.bonafide.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Severity;
import org.bonafide.publish.Papers;
import org.bonafide.publish.Request;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records that no careful person writes: each is worked up, or is a finding. */
class BadInputTest {

  private static final String TWO_WORKS =
      """
      bonafide: 1
      title: Two
      languages: [en]
      people: {ann: {name: Ann Ames}}
      tools: {ed: {name: Editor, generative: no}}
      registration: {offices: [us]}
      works:
        poster: {title: Front Side, category: visual-art, elements: {
          a: {what: artwork, describe: the heron, generated-part: none,
            steps: [{act: draw, by: ann, with: ed, on: 2026-03-01, detail: plumage}]}}}
        poster-back: {title: Rear Side, category: visual-art, elements: {
          a: {what: artwork, describe: the otter, generated-part: none,
            steps: [{act: draw, by: ann, with: ed, on: 2026-03-02, detail: whiskers}]}}}
      """;

  @TempDir Path folder;

  private static Papers papers(String yaml) {
    return Source.of("bad", RecordTree.of(yaml)).papers();
  }

  @Test
  @DisplayName("an example without any one key is worked up, or is a finding")
  void anyKeyMayBeMissing() {
    int read = 0;
    int refused = 0;
    for (Source source : Source.examples()) {
      List<KeyPath> keys = source.tree().keys();
      for (int i = 0; i < keys.size(); i++) {
        Source less = source.with(source.tree().copy().without(keys.get(i)));
        Papers papers = less.papers(i % 40 == 0);
        read += papers.isRead() ? 1 : 0;
        refused += papers.isRead() ? 0 : 1;
        if (!papers.isRead()) {
          assertThat(papers.findings())
              .as(source.name() + " without " + keys.get(i))
              .anyMatch(f -> f.severity() == Severity.ERROR && f.place().line() > 0);
        }
      }
    }
    assertThat(read).isGreaterThan(500);
    assertThat(refused).isGreaterThan(20);
  }

  @Test
  @DisplayName("a paper of one work holds no word of a work whose id begins with its own")
  void prefixesKeepApart() {
    Map<String, String> texts = papers(TWO_WORKS).texts();
    assertThat(texts.get("registration-us-poster.txt"))
        .contains("Front Side", "heron", "plumage")
        .doesNotContain("Rear Side", "otter", "whiskers");
    assertThat(texts.get("registration-us-poster-back.txt"))
        .contains("Rear Side", "otter", "whiskers")
        .doesNotContain("Front Side", "heron", "plumage");
  }

  @Test
  @DisplayName("what withholds a work withholds no work whose id begins with its own")
  void prefixesAreWithheldApart() throws IOException {
    Path record = folder.resolve("project.yaml");
    Files.writeString(record, TWO_WORKS.replace("plumage", "plumage \uD808\uDC00"));
    assertThat(Papers.withheld(record, Set.of("docx", "pdf")))
        .doesNotContain("everything", "registration-us-poster-back");
  }

  @Test
  @DisplayName("a title of invisible characters is a finding at the title")
  void invisibleTitle() {
    String yaml = TWO_WORKS.replace("title: Front Side", "title: \"\u200B\u00AD\u2060\"");
    Papers papers = papers(yaml);
    assertThat(papers.findings()).anyMatch(f -> names(f, "title"));
  }

  @Test
  @DisplayName("a person and a party of one id are a finding, or one of them throughout")
  void aPersonAndAPartyOfOneId() {
    Papers papers =
        papers(
            TWO_WORKS
                .replace("offices: [us]", "offices: [us, cn]")
                .replace("tools:", "parties: {ann: {name: Firm LLC, kind: company}}\ntools:")
                .replace(
                    "elements:",
                    "owner: {party: ann, by: assignment, signed: 2026-05-03, vests: on-making}, elements:"));
    if (papers.isRead()) {
      Set<String> names = new TreeSet<>();
      papers
          .texts()
          .forEach(
              (paper, text) ->
                  text.lines()
                      .filter(line -> line.startsWith("Claimant: "))
                      .forEach(line -> names.add(line.substring("Claimant: ".length()))));
      for (JsonNode one : papers.cn()) {
        for (JsonNode item : one.get("items")) {
          if (item.get("id").asText().equals("owner")) {
            names.add(item.get("text").asText().replaceAll("；.*", ""));
          }
        }
      }
      assertThat(names).as("names of one owner").hasSize(1);
    } else {
      assertThat(papers.findings()).anyMatch(f -> f.message().contains("ann"));
    }
  }

  @Test
  @DisplayName("a record in Chinese only is worked up in both countries")
  void chineseOnly() {
    Papers papers =
        papers(
            """
            bonafide: 1
            title: 雾
            languages: [zh-CN]
            people: {lan: {name: 周岚, citizenship: CN}}
            parties: {brand: {name: 上海虚舟茶业有限公司, kind: company, place: 上海}}
            tools: {sd: {name: 生成器, generative: yes}, ed: {name: 编辑器, generative: no}}
            works: {w: {title: 雾, category: visual-art, place: 上海, elements: {
              a: {what: artwork, describe: 山, generated-part: appreciable,
                steps: [{act: prompt, by: lan, with: sd, prompt: 三层山脊}, {act: edit, by: lan, with: ed,
                  expressive: yes, perceptible: yes, detail: 重画山脊}]}}}}
            contract: {agency: brand, agreement: 插画委托创作合同}
            registration: {offices: [us, cn]}
            """);
    assertThat(papers.isRead()).as("" + papers.findings()).isTrue();
    assertThat(papers.us()).hasSize(1);
    assertThat(papers.cn()).hasSize(1);
    assertThat(papers.findings()).allMatch(f -> f.place().line() > 0 || !f.message().isBlank());
  }

  @Test
  @DisplayName("a text in a language that no document has is printed once, marked, or is a finding")
  void aLanguageThatNoDocumentHas() {
    Papers papers = papers(TWO_WORKS.replace("describe: the heron", "describe: {fr: le héron}"));
    assertThat(papers.isRead()).as("" + papers.findings()).isTrue();
    String statement = papers.texts().get("registration-us-poster.txt");
    boolean printed = statement.contains("le héron") || statement.contains("Le héron");
    assertThat(printed || papers.findings().stream().anyMatch(f -> names(f, "describe"))).isTrue();
  }

  @Test
  @DisplayName("a tool with nothing under it is a finding")
  void aToolWithNothingUnderIt() {
    String head =
        """
        bonafide: 1
        title: T
        people: {mia: {name: Mia Torres}}
        parties: {a: {name: A Ltd}, m: {person: mia}}
        contract: {agency: a, with: [m], tools: {%s: [x]}}
        tools:
          x:
        """;
    for (String use : List.of("permitted", "by-consent", "banned")) {
      byte[] record = head.formatted(use).getBytes(StandardCharsets.UTF_8);
      assertThatCode(() -> Papers.swiftly(record, folder, Set.copyOf(Request.KINDS)))
          .as(use)
          .doesNotThrowAnyException();
    }
  }

  private static boolean names(Finding finding, String key) {
    return finding.message().contains(key) || finding.remedy().contains(key);
  }
}
