package org.bonafide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.bonafide.diagnose.Finding;
import org.junit.jupiter.api.Test;

/** No sentence ends twice; who died signs nothing. */
class StopsTest {

  private static final String RECORD =
      """
      bonafide: 1
      title: T
      languages: [en, zh-CN]
      speaks-as-of: 2026-05-01
      people: {ann: {name: Ann Ames}, wen: {name: Wen Old, died: 2026-01-01}}
      parties: {firm: {name: Firm LLC, kind: company}}
      tools: {gen: {name: Genie, generative: yes}, odd: {name: Odd}}
      works:
        w:
          title: W
          category: visual-art
          owner: {party: firm, by: service}
          elements:
            a: {what: artwork, generated-part: none, steps: [{act: draw, by: [ann, wen], with: hand}]}
            b: {what: artwork, generated-part: appreciable, steps: [{act: edit, by: ann, with: odd}]}
      disclosure: {targets: [amazon-kdp, etsy, eu, aia]}
      registration: {offices: [us, cn]}
      """;

  private static Papers papers() {
    return Papers.swiftly(
        RECORD.getBytes(StandardCharsets.UTF_8), Path.of(""), Set.of("disclosure", "registration"));
  }

  @Test
  void noFindingAndNoPaperHasADoubledStop() {
    Papers papers = papers();
    assertThat(papers.findings()).extracting(Finding::rule).contains("open-point");
    assertThat(papers.findings())
        .extracting(Finding::message)
        .noneMatch(m -> m.matches("(?s).*([^.]\\.\\.([^.]|$)|。。|。\\.|\\?\\.|？[.。]).*"));
    papers
        .texts()
        .forEach(
            (name, text) ->
                assertThat(text).as(name).doesNotContain("。。", "。.", "?.", "？。", "job?."));
  }

  @Test
  void whoDiedHasNoLineToSign() {
    Papers papers = papers();
    String us =
        papers.texts().entrySet().stream()
            .filter(e -> e.getKey().startsWith("registration-us") && e.getKey().endsWith(".txt"))
            .map(java.util.Map.Entry::getValue)
            .findFirst()
            .orElseThrow();
    assertThat(us).contains("Signature");
    String signed = us.substring(us.indexOf("Signature"), us.indexOf("Schedule 1  "));
    assertThat(signed).contains("Ann Ames").doesNotContain("Wen Old");
    assertThat(us.split("Signature", -1)).hasSize(2);
  }
}
