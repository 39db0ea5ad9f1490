package org.bonafide.jurisdictions.cn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bonafide.diagnose.Finding;
import org.bonafide.law.Assessment;
import org.bonafide.law.Cases;
import org.junit.jupiter.api.Test;

/** The three paragraphs stay on a page, whatever the record holds, and say no more than it. */
class CnPageTest {

  private static final String STEP =
      "{act: prompt, by: ann, with: gen, on: 2026-03-01, detail: %s, seed: \"%s\", parameters: {步数: \"%s\"}, records: [log]}";

  private static Assessment of(String intent, int elements, int steps, int words) {
    StringBuilder all = new StringBuilder();
    for (int e = 0; e < elements; e++) {
      all.append(e == 0 ? "" : ", ").append("e").append(e);
      all.append(": {what: artwork, describe: 第").append(e).append("部分");
      all.append(", generated-part: appreciable, steps: [");
      for (int s = 0; s < steps; s++) {
        all.append(s == 0 ? "" : ", ").append(STEP.formatted("调".repeat(words), s, s));
      }
      all.append("]}");
    }
    return Cases.assess(
        Cases.record(
            "w: {title: W, category: visual-art, third-party: [], intent: %s, elements: {%s}}"
                .formatted(intent, all)));
  }

  private static CnDescription.Page page(Assessment assessment) {
    return CnDescription.of(assessment).get("w").page();
  }

  @Test
  void noDescriptionHasMoreCharactersThanAFormTakesOrMoreThanAPageHolds() {
    Random random = new Random(19);
    Set<Fullness> seen = EnumSet.noneOf(Fullness.class);
    for (int i = 0; i < 120; i++) {
      int big = random.nextInt(6);
      CnDescription.Page page =
          page(
              of(
                  "画".repeat(1 + random.nextInt(big == 5 ? 3000 : 300)),
                  1 + random.nextInt(big > 3 ? 40 : 3),
                  1 + random.nextInt(5),
                  1 + random.nextInt(big == 2 ? 900 : 40)));
      assertThat(page.length()).isLessThanOrEqualTo(1200);
      assertThat(page.room()).isLessThanOrEqualTo(720);
      assertThat(page.paragraphs()).hasSize(3).noneMatch(p -> p.text().isEmpty());
      seen.add(page.fullness());
    }
    assertThat(seen).contains(Fullness.FULL, Fullness.WITHOUT_DETAILS, Fullness.REFERRED);
  }

  @Test
  void whatHasNoRoomIsSaidToStandInTheAnnexAndTheLeastGoesFirst() {
    assertThat(page(of("画面", 1, 1, 20)).text()).contains("设置步数为0", "调调调");
    CnDescription.Page tight = page(of("画面", 1, 5, 95));
    assertThat(tight.fullness()).isEqualTo(Fullness.WITHOUT_SETTINGS);
    assertThat(tight.text()).contains("调调调").doesNotContain("设置步数");
    Assessment long40 = of("画面", 40, 3, 5);
    assertThat(page(long40).text()).contains("创作过程见附件。").contains("不存在抄袭");
    assertThat(rules(long40)).contains("cn-description-shortened");
    Assessment wordy = of("画".repeat(401), 1, 1, 5);
    assertThat(page(wordy).text()).contains("创作目的的具体说明见附件。").doesNotContain("画画");
    assertThat(rules(wordy)).contains("cn-description-shortened");
  }

  @Test
  void actsThatAreSummedStayWithWhoDidThem() {
    String two =
        "{act: prompt, by: ann, with: gen, on: 2026-03-01}, {act: edit, by: bo, with: ed, on: 2026-03-02}, {act: generate, with: gen, on: 2026-03-03}, {act: prompt, by: ann, with: gen, on: 2026-03-04}";
    String elements =
        IntStream.range(0, 7)
            .mapToObj(i -> "e%d: {what: artwork, steps: [%s]}".formatted(i, two))
            .collect(Collectors.joining(", "));
    CnDescription.Page page =
        page(
            Cases.assess(
                Cases.record(
                    "w: {title: W, category: visual-art, elements: {%s}}".formatted(elements))));
    assertThat(page.fullness()).isEqualTo(Fullness.SUMMED);
    assertThat(page.text())
        .contains("Ann Ames于2026年3月1日至2026年3月4日先后输入提示词；Bo Bell于2026年3月2日修改；由Genie于2026年3月3日生成。")
        .doesNotContain("Ann Ames和Bo Bell于");
  }

  @Test
  void aShortDescriptionAsksForTheFactsThatItCouldTellAndForNothingElse() {
    Assessment bare =
        Cases.assess(
            Cases.record(
                "w: {title: W, elements: {a: {what: text, steps: [{act: write, by: ann}]}}}"));
    Finding asked =
        bare.findings().stream()
            .filter(f -> f.rule().equals("cn-description-short"))
            .findFirst()
            .orElseThrow();
    assertThat(asked.message())
        .contains("works.w.intent", "works.w.created", "works.w.elements.a.steps[0].on");
    Assessment told =
        Cases.assess(
            Cases.record(
                "w: {title: W, created: 2026-03-02, place: 上海, intent: 画面, third-party: [], elements: {a: {what: text, generated-part: none, steps: [{act: write, by: ann, with: hand, on: 2026-03-01, detail: 手写}]}}}"));
    assertThat(page(told).length()).isLessThan(400);
    assertThat(rules(told)).doesNotContain("cn-description-short");
  }

  @Test
  void anEmptyRecordPrintsQuestionsAndNoSentence() {
    CnDescription.Page page =
        page(Cases.assess(Cases.record("w: {title: W, elements: {a: {what: text}}}")));
    assertThat(page.paragraphs()).allMatch(p -> p.text().isEmpty() && !p.open().isEmpty());
  }

  private static List<String> rules(Assessment assessment) {
    return assessment.findings().stream().map(Finding::rule).toList();
  }
}
