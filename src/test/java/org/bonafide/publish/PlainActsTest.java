package org.bonafide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bonafide.project.Act;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Acts stand in every paper in plain English and Chinese, and never as the key that states them.
 */
class PlainActsTest {

  private static Map<String, String> papers(String act, String languages) {
    String record =
        """
        bonafide: 1
        title: T
        languages: [%s]
        people: {ann: {name: Ann Ames, names: {zh-CN: 安艾}}}
        parties: {firm: {name: Firm LLC, names: {zh-CN: 商行}, kind: company}, self: {person: ann}}
        works: {w: {title: W, titles: {zh-CN: 码头}, category: motion-picture, elements: {e: {what: video,
          describe: {en: the pier, zh-CN: 海边}, generated-part: none,
          steps: [{act: %s, by: ann, with: hand, on: 2026-03-02}]}}}}
        contract: {agency: firm, with: [self]}
        disclosure: {targets: [general], responsible: ann}
        registration: {offices: [us, cn]}
        """
            .formatted(languages, act);
    Papers papers =
        Papers.swiftly(
            record.getBytes(StandardCharsets.UTF_8),
            Path.of("target/no-such-folder"),
            Set.copyOf(Request.KINDS));
    assertThat(papers.isRead()).as(papers.findings().toString()).isTrue();
    Map<String, String> texts = new TreeMap<>(papers.texts());
    texts.keySet().removeIf(name -> !name.endsWith(".txt"));
    texts.replaceAll(
        (name, text) ->
            text.replaceAll("(?<=\\p{IsHan})\n +(?=\\p{IsHan})", "").replaceAll("\\s+", " "));
    return texts;
  }

  @ParameterizedTest
  @CsvSource({
    "narrate, narrated, narration, 旁白朗读",
    "film, filmed, filming, 摄制",
    "direct, directed, directing, 导演",
    "animate, animated, animation, 制作动画",
    "record, recorded sound, recording sound, 录音",
    "mix, mixed, mixing, 混音",
    "translate, translated, translation, 翻译",
    "sculpt, sculpted, sculpting, 雕塑"
  })
  void anActStandsInNoticeStatementAndContractInPlainWords(
      String act, String did, String noun, String chinese) {
    Map<String, String> english = papers(act, "en");
    assertThat(english.get("disclosure.txt"))
        .contains("names Ann Ames for these acts: " + noun + ".")
        .contains("Act: " + did + " ");
    assertThat(english.get("registration-us.txt")).contains(did);
    Map<String, String> mandarin = papers(act, "zh-CN");
    assertThat(mandarin.get("disclosure.txt"))
        .containsPattern("记录载明的行为人为安艾，行为包括：\\s*" + chinese)
        .contains("行为: " + chinese);
    assertThat(mandarin.get("registration-cn.txt")).contains(chinese);
    // The contract says who makes what, and with what; no act stands in it, as a key or otherwise.
    assertThat(english.get("ai-clauses.txt")).contains("Made by: Ann Ames").contains("by hand");
    assertThat(mandarin.get("ai-clauses.txt")).contains("安艾").contains("手工");
    for (String name : List.of("disclosure.txt", "ai-clauses.txt", "registration-cn.txt")) {
      assertThat(mandarin.get(name).toLowerCase(Locale.ROOT))
          .as(name)
          .doesNotContain(did)
          .doesNotContainPattern("\\b" + act + "\\b");
    }
  }

  @Test
  void everyActHasWordsInBothLanguages() {
    for (Act act : Act.values()) {
      assertThat(papers(act.word(), "en, zh-CN").get("disclosure.txt"))
          .as(act.word())
          .containsPattern("Act 行为: [a-z ]{4,}\\p{IsHan}{2,}");
    }
  }
}
