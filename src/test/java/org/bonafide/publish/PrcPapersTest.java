package org.bonafide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the PRC papers print of a record, in both languages, and what the contract says of it. */
class PrcPapersTest {

  @TempDir Path folder;

  private Papers papers(String record) throws IOException {
    return Papers.of(
        Files.writeString(folder.resolve("project.yaml"), record, StandardCharsets.UTF_8));
  }

  /** The words of one paper, whatever its lines. */
  private String paper(String record, String name) throws IOException {
    return papers(record).texts().get(name + ".txt").replaceAll("\\s+", " ");
  }

  private static String example(String name) throws IOException {
    return Files.readString(Path.of("examples", name, "project.yaml"))
        .replace("offices: [us]", "offices: [us, cn]");
  }

  @Test
  void theClauseOnOwnershipSaysTheMomentThatTheOwnerStates() throws IOException {
    String campaign = example("campaign");
    for (String position : new String[] {"agency", "balanced", "freelancer"}) {
      String record = campaign.replace("position: balanced", "position: " + position);
      assertThat(paper(record, "ai-clauses"))
          .as(position)
          .contains(
              "The assignment takes effect when the Agency has paid the price for the Work in full")
          .doesNotContain("has delivered the Work and", "takes effect when the Work is made");
    }
    assertThat(paper(campaign.replace(", vests: on-payment, paid: 2026-03-18", ""), "ai-clauses"))
        .contains("when the Freelancer has delivered the Work and the Agency has paid");
  }

  @Test
  void whoOnlyReviewedIsNamedAsMakerInNoPaperAndSignsNone() throws IOException {
    Papers papers =
        papers(
            """
            bonafide: 1
            title: B
            people: {w: {name: Wei Sun}, p: {name: Pia Holt}}
            tools: {mj: {name: Midjourney, generative: yes}, ps: {name: Photoshop, generative: {functions: [Generative Fill]}}}
            parties: {co: {name: Reed Ltd}, free: {person: w}}
            works:
              b:
                title: B
                elements:
                  c: {what: artwork, generated-part: appreciable, steps: [{act: prompt, by: w, with: mj}, {act: edit, by: w, with: ps, expressive: yes, perceptible: yes}]}
                  z: {what: text, steps: [{act: review, by: p}]}
            contract: {agency: co, with: [free]}
            registration: {offices: [us, cn]}
            """);
    assertThat(papers.texts().get("ai-clauses.txt"))
        .doesNotContain("Pia Holt")
        .contains("not stated whether a person made it")
        .doesNotContain("edit\" was done with");
    assertThat(papers.texts().get("registration-us.txt"))
        .doesNotContain("Signed by Pia Holt")
        .contains("not stated whether a generative function was used");
    assertThat(papers.texts().get("registration-cn.txt")).doesNotContain("签署人：Pia Holt");
  }

  @Test
  void anActThatIsStatedNotToBeExpressiveShowsNoOriginality() throws IOException {
    String record =
        TWO.replace(
            "detail: {en: ink on paper, zh-CN: 纸上墨笔}}",
            "detail: {en: ink on paper, zh-CN: 纸上墨笔}}, {act: edit, by: ann, with: hand, expressive: no,"
                + " aspects: [colour]}");
    assertThat(paper(record, "registration-cn")).doesNotContain("涉及色彩").contains("题字");
  }

  private static final String TWO =
      """
      bonafide: 1
      title: T
      people: {ann: {name: Ann Ames, names: {zh-CN: 安然}}}
      tools: {gen: {name: Genie, generative: yes}}
      works:
        w:
          title: W
          titles: {zh-CN: 作品}
          category: visual-art
          intent: {en: A quiet harbour., zh-CN: 安静的港口。}
          elements:
            a:
              what: artwork
              describe: {en: the harbour, zh-CN: 港口}
              generated-part: appreciable
              steps: [{act: prompt, by: ann, with: gen, on: 2026-03-01, aspects: [viewpoint, 留白, mood of the sea], reason: 显得空旷。}]
            b:
              what: artwork
              describe: {en: the letters, zh-CN: 题字}
              generated-part: none
              steps: [{act: draw, by: ann, with: hand, on: 2026-03-02, detail: {en: ink on paper, zh-CN: 纸上墨笔}}]
          arrangement: {by: ann, describe: {en: letters over the harbour, zh-CN: 题字置于港口之上}, expressive: yes, perceptible: yes}
      languages: [en, zh-CN]
      registration: {offices: [us, cn]}
      """;

  @Test
  void whatIsDrawnByHandAndAnArrangementThatCountsAreOriginalAsWell() throws IOException {
    assertThat(paper(TWO, "registration-cn-annex"))
        .contains("就“题字”，安然以手工方式绘制：纸上墨笔。", "安然作了编排：题字置于港口之上。");
    assertThat(paper(TWO, "registration-cn-reading"))
        .contains(
            "In the letters, Ann Ames drew by hand: ink on paper.",
            "In the arrangement, Ann Ames arranged: letters over the harbour.");
    assertThat(papers(TWO).cn().toString()).contains("就“题字”，安然以手工方式绘制：纸上墨笔；安然作了编排");
    assertThat(paper(TWO.replace("expressive: yes", "expressive: no"), "registration-cn"))
        .doesNotContain("作了编排");
    assertThat(paper(TWO.replace("with: hand", "with: gen"), "registration-cn"))
        .doesNotContain("就“题字”，");
  }

  @Test
  void anAspectIsInTheLanguageOfThePaperOrMarkedAsTheRecordsOwn() throws IOException {
    String chinese = paper(TWO, "registration-cn-annex").replace(" ", "");
    assertThat(chinese)
        .contains("涉及视角、留白和moodofthesea［原文，未译］", "，涉及视角、留白和moodofthesea，理由为“显得空旷”。")
        .doesNotContain("viewpoint");
    assertThat(chinese.split("原文，未译", -1)).as("once a fact").hasSize(2);
    assertThat(paper(TWO, "registration-cn-reading"))
        .contains("in viewpoint, blank space and mood of the sea")
        .doesNotContain("留白");
    assertThat(paper(TWO.replace("留白", "江南气息"), "registration-cn-reading"))
        .contains("[Chinese; not translated]");
    assertThat(papers(TWO).cn().toString()).contains("涉及视角、留白和mood of the sea");
  }

  @Test
  void noStopStandsTwice() throws IOException {
    for (String record : new String[] {TWO, example("commission"), example("lantern")}) {
      papers(record)
          .texts()
          .forEach(
              (name, words) ->
                  assertThat(words).as(name).doesNotContain("。。", "。.", ".。", "。；", "。，"));
    }
    assertThat(paper(example("commission"), "registration-cn-mist-reading")).contains("留出空白。 2.");
  }

  @Test
  void whatTheComparisonLeavesOutTheStatementLeavesOutByName() throws IOException {
    String scoped = TWO.replace("offices: [us, cn]", "offices: [us, cn], claim-scope: yes");
    assertThat(paper(scoped, "registration-comparison"))
        .contains("Not claimed: what the tool generated");
    assertThat(paper(scoped, "registration-cn-annex").replace(" ", ""))
        .contains("“港口”中不能体现作者选择、安排等独创性智力投入，而由人工智能自动生成的内容，申请人不主张著作权。");
    assertThat(paper(scoped, "registration-cn-reading"))
        .contains("In the harbour, nothing is claimed in");
    assertThat(paper(scoped, "registration-cn-guide")).contains("不主张：");
    String none = scoped.replace("generated-part: appreciable", "generated-part: none");
    assertThat(paper(none, "registration-comparison")).doesNotContain("Not claimed");
    assertThat(paper(none, "registration-cn-annex")).doesNotContain("不主张");
  }

  @Test
  void theDeclarationIsOfTheAuthorsThatAreNamedAndTheSameInBothLanguages() throws IOException {
    assertThat(paper(TWO, "registration-cn").replace(" ", ""))
        .contains("除第三方素材（如有）外，本作品中体现作者智力投入的部分由作者独立完成，不存在抄袭");
    assertThat(paper(TWO, "registration-cn-reading"))
        .contains("Except for material of others, if any, the part of this work that embodies");
    String two =
        TWO.replace("{act: draw, by: ann", "{act: draw, by: bo")
            .replace("people: {", "people: {bo: {name: Bo}, ");
    assertThat(paper(two, "registration-cn")).contains("由作者独立完成").doesNotContain("共同独立");
    String nobody = TWO.replace("by: ann, ", "");
    assertThat(paper(nobody, "registration-cn")).doesNotContain("不存在抄袭");
    assertThat(paper(nobody, "registration-cn-reading")).doesNotContain("copies nobody");
  }

  @Test
  void noPrcPaperDisclaimsAnythingUnlessTheRecordAsksForIt() throws IOException {
    papers(TWO)
        .texts()
        .forEach(
            (name, words) -> {
              if (name.startsWith("registration-cn")) {
                assertThat(words).as(name).doesNotContain("不主张", "自动生成", "nothing is claimed");
              }
            });
    assertThat(paper(TWO, "registration-comparison")).contains("asks for anything to be left out");
  }

  @Test
  void aReadingCopyOfAWorkWithoutAiIsNotSaidToTellOfAi() throws IOException {
    String none =
        TWO.replace("generated-part: appreciable", "generated-part: none")
            .replace("act: prompt, by: ann, with: gen", "act: draw, by: ann, with: hand");
    assertThat(paper(none, "registration-cn-reading")).doesNotContain("statement of AI use");
    assertThat(paper(TWO, "registration-cn-reading")).contains("statement of AI use");
  }

  @Test
  void ofTheDaysEachThatIsNotStatedIsAsked() throws IOException {
    String created = TWO.replace("intent: {en", "created: 2026-03-03\n    intent: {en");
    assertThat(paper(created, "registration-cn-annex").replace(" ", ""))
        .contains("创作完成于2026年3月3日。【是否已经发表；首次发表日期及地点】");
    String unpublished = TWO.replace("intent: {en", "unpublished: true\n    intent: {en");
    assertThat(paper(unpublished, "registration-cn-annex").replace(" ", ""))
        .contains("尚未发表。【创作完成日期】");
  }
}
