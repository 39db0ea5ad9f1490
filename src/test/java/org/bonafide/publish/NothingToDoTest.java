package org.bonafide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where a place asks for nothing, the papers say so with the reason, and leave nothing open. */
class NothingToDoTest {

  private static final String RECORD =
      """
      bonafide: 1
      title: T
      speaks-as-of: 2026-05-01
      languages: [%s]
      people: {ann: {name: Ann Ames}}
      tools: {gen: {name: Genie, generative: yes}}
      works: {w: {title: W, category: visual-art, impression: {advertises: no, realistic: yes}, elements: {
        e: {what: artwork, describe: the pier, generated-part: appreciable, steps: [{act: generate, with: gen}]}}}}
      disclosure: {targets: [new-york], publisher: ann, responsible: ann}
      """;

  private static Map<String, String> texts(String language) {
    Papers papers =
        Papers.swiftly(
            RECORD.formatted(language).getBytes(StandardCharsets.UTF_8),
            Path.of("target/no-such-folder"),
            Set.of("disclosure"));
    assertThat(papers.isRead()).as(papers.findings().toString()).isTrue();
    return papers.texts();
  }

  @Test
  void thePapersSayThatNothingIsToBeDoneAndWhy() {
    assertThat(texts("en").get("disclosure.txt").replaceAll("\\s+", " "))
        .contains("Why: Nothing to do: The statute concerns advertisements")
        .doesNotContain("[");
    assertThat(texts("zh-CN").get("disclosure.txt")).contains("理由：无需标识：");
  }

  @Test
  void theTextToPasteFromLeavesNothingOpen() {
    assertThat(texts("en").get("disclosure-new-york.txt"))
        .startsWith("Nothing to do: The statute concerns advertisements")
        .doesNotContain("[");
  }

  @Test
  void theMachineFaceHasTheReasonAlone() {
    assertThat(texts("en").get("disclosure.json"))
        .contains("\"not-applicable\"", "\"The statute concerns advertisements")
        .doesNotContain("Nothing to do");
  }
}
