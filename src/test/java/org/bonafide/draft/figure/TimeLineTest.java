package org.bonafide.draft.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.bonafide.draft.facts.NameShown;
import org.bonafide.draft.facts.Vocabulary;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.Drawing;
import org.bonafide.instrument.Figure;
import org.bonafide.project.Project;
import org.bonafide.project.Work;
import org.bonafide.project.yaml.ProjectReader;
import org.junit.jupiter.api.Test;

class TimeLineTest {

  private static List<Block> draw(String steps, Locale language) {
    String record =
        """
        bonafide: 1
        title: T
        people: {ann: {name: Ann Ames, names: {zh-CN: 安安}}}
        tools: {gen: {name: Genie, generative: yes}}
        records: {log: {kind: prompt-log, made: 2026-03-02, origin: exported}}
        works: {w: {title: W, published: {on: 2026-03-20, in: US}, elements: {a: {what: artwork, describe: the scene, steps: [%s]}}}}
        """
            .formatted(steps);
    Project project =
        ProjectReader.read("t.yaml", record.getBytes(StandardCharsets.UTF_8))
            .project()
            .orElseThrow();
    EvidenceReview evidence = EvidenceReview.of(project, Path.of("target/no-such-folder"));
    Work work = project.works().get("w");
    Vocabulary vocabulary = Vocabulary.in(language);
    return new TimeLine(
            project,
            work,
            TimeLineAct.of(project, evidence, work, vocabulary),
            vocabulary,
            NameShown.LEGAL,
            "t.md")
        .make();
  }

  private static Figure figure(String steps) {
    return (Figure) draw(steps, Locale.ENGLISH).get(0);
  }

  private static List<Drawing.Disc> marks(Figure figure) {
    return figure.drawing().shapes().stream()
        .filter(Drawing.Disc.class::isInstance)
        .map(Drawing.Disc.class::cast)
        .toList();
  }

  @Test
  void aFullMarkHasARecordAnEmptyOneHasNoneAndGreyIsTheTool() {
    List<Drawing.Disc> marks =
        marks(
            figure(
                "{act: prompt, by: ann, with: gen, on: 2026-03-02, records: [log]},"
                    + " {act: generate, with: gen, on: 2026-03-04}, {act: edit, by: ann, on: 2026-03-06}"));
    assertThat(marks)
        .extracting(Drawing.Disc::fill)
        .containsExactly(Drawing.Ink.ACCENT, Drawing.Ink.GREY, Drawing.Ink.WHITE);
    assertThat(marks).extracting(Drawing.Disc::x).isSorted();
  }

  @Test
  void actsOfOneDayDoNotHideEachOther() {
    List<Drawing.Disc> marks =
        marks(
            figure(
                "{act: prompt, by: ann, with: gen, on: 2026-03-02}, {act: prompt, by: ann, with: gen, on: 2026-03-02},"
                    + " {act: select, by: ann, on: 2026-03-02}"));
    assertThat(marks).extracting(Drawing.Disc::x).doesNotHaveDuplicates().hasSize(3);
  }

  @Test
  void theWordsNameEveryActAlsoThoseWithoutADay() {
    Figure figure =
        figure("{act: draw, by: ann, on: 2026-03-02, records: [log]}, {act: edit, by: ann}");
    assertThat(figure.alternative())
        .startsWith("Time line of the making of W: ")
        .contains("2 March 2026, the scene, Ann Ames, drew, with a record made with the act")
        .contains(
            "day not stated, the scene, Ann Ames, edited, no record made with the act is named");
    assertThat(figure.caption().toString()).contains("One act without a day is not drawn.");
  }

  @Test
  void theWordsNameTheActsInTheOrderOfTheirDays() {
    Figure figure =
        figure("{act: draw, by: ann, on: 2026-03-09}, {act: edit, by: ann, on: 2026-03-02}");
    assertThat(figure.alternative())
        .containsSubsequence("2 March 2026, the scene, Ann Ames, edited", "9 March 2026");
  }

  @Test
  void inChineseItSpeaksChinese() {
    Figure figure =
        (Figure) draw("{act: draw, by: ann, on: 2026-03-02}", Locale.SIMPLIFIED_CHINESE).get(0);
    assertThat(figure.alternative()).isEqualTo("《W》创作时间线：2026年3月2日，the scene，安安，绘制，未列明创作时形成的记录。");
  }

  @Test
  void withoutADayThereIsNoPicture() {
    assertThat(draw("{act: draw, by: ann}", Locale.ENGLISH)).isEmpty();
  }

  @Test
  void everythingStaysInsideThePicture() {
    Figure figure =
        figure(
            "{act: draw, by: ann, on: 2020-01-01}, {act: draw, by: ann, on: 2026-03-19}, {act: edit, by: ann, on: 2026-03-19},"
                + " {act: edit, by: ann, on: 2026-03-19}, {act: edit, by: ann, on: 2026-03-19}");
    Drawing drawing = figure.drawing();
    assertThat(marks(figure))
        .allMatch(d -> d.x() - d.radius() >= 0 && d.x() + d.radius() <= drawing.width());
    assertThat(drawing.labels())
        .allMatch(l -> l.x() >= 0 && l.x() + l.width() <= drawing.width())
        .allMatch(l -> l.y() >= 0 && l.y() + l.size() <= drawing.height());
  }

  @Test
  void aLongNameStandsOnTwoLinesAndIsNeverCutInAPair() {
    assertThat(LaneLabel.lines("the hand-drawn title lettering"))
        .containsExactly("the hand-drawn title", "lettering");
    assertThat(LaneLabel.lines("一二三四五六七八九十一二三四五六七八九十")).containsExactly("一二三四五六七八九十一二三", "四五六七八九十");
    assertThat(LaneLabel.lines("x".repeat(100))).hasSize(2).last().asString().endsWith("…");
  }
}
