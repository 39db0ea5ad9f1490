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
    "narrate, narrated, spoke the narration, 朗读旁白, 朗读了旁白",
    "film, filmed, filmed the video, 摄制, 摄制了视频",
    "direct, directed, directed the video, 导演, 导演了视频",
    "animate, animated, did the animation, 制作动画, 完成了动画制作",
    "record, recorded sound, recorded sound, 录音, 录制了声音",
    "mix, mixed, did the mixing, 混音, 完成了混音",
    "translate, translated, translated the video, 翻译, 翻译了视频",
    "sculpt, sculpted, did the sculpting, 雕塑, 完成了雕塑"
  })
  void anActStandsInNoticeStatementAndContractInPlainWords(
      String act, String did, String told, String chinese, String toldInChinese) {
    Map<String, String> english = papers(act, "en");
    assertThat(english.get("disclosure.txt"))
        .contains("Ann Ames " + told + ".")
        .contains("Act: " + did + " ");
    assertThat(english.get("registration-us.txt")).contains(did);
    Map<String, String> mandarin = papers(act, "zh-CN");
    assertThat(mandarin.get("disclosure.txt"))
        .contains("安艾" + toldInChinese + "。")
        .contains("行为：" + chinese);
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
