package org.bonafide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No document holds markup of our own, or the slot of a value that the record does not state. */
class CleanWordsTest {

  /** Markup, and punctuation with nothing between it. */
  private static final Pattern DIRT =
      Pattern.compile(
          "\\*\\*|\\$\\{|<#|</#|\\[]\\(|\\]\\(|（[：；，、。]|：[；，、。）]|[；，、] ?[；，、。）]|（ ?）|。 ?。|“”|《》"
              + "|\\(\\)|: ;|: \\.|; ;|, \\.| ,|\\. \\.(?!\\.)");

  @TempDir Path folder;

  private static final String HOLES =
      """
      bonafide: 1
      title: 风筝
      languages: [%s]
      people: {lin: {name: 林悦}, mu: {name: 穆青}}
      parties: {brand: {name: 甲公司, kind: company}, self: {person: lin}}
      tools: {mj: {name: Midjourney, generative: yes}, odd: {name: 某软件}}
      works:
        kite:
          title: 风筝
          owner: {party: brand, by: %s, signed: 2026-04-01}
          third-party: [{what: 贴纸}, {what: 字体, owner: 某字库}]
          elements:
            a: {what: artwork, describe: 画面, generated-part: appreciable, third-party: [{what: 照片, licence: 许可}], steps: [
              {act: input, by: lin, with: mj, detail: 以他人照片作垫图}, {act: input, with: mj, of: third-party}, {act: input, by: mu, with: mj, of: lin},
              {act: prompt, by: lin, with: mj}, {act: select, by: lin}, {act: edit, by: mu, with: odd}]}
            b: {what: artwork, steps: [{act: draw, by: mu}, {act: draw}]}
            c: {what: text}
      registration: {offices: [us, cn]}
      contract: {agency: brand, with: [self], governing-law: CN}
      disclosure: {targets: [general, cn]}
      """;

  private List<Path> published(String record) throws IOException {
    Files.writeString(folder.resolve("project.yaml"), record, StandardCharsets.UTF_8);
    Publisher.publish(Request.of("project.yaml").from(folder).as(Set.of("txt")).into("out"));
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      return files.filter(f -> f.toString().endsWith(".txt")).toList();
    }
  }

  private static void clean(Path file) throws IOException {
    List<String> dirty =
        Files.readString(file)
            .lines()
            .filter(line -> DIRT.matcher(line.replaceAll("_{2,}", "")).find())
            .toList();
    assertThat(dirty).as("%s", file).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"campaign", "comic", "commission", "lantern", "pendant"})
  void theExamplesInChineseAreClean(String example) throws IOException {
    String record =
        Files.readString(Path.of("examples/" + example + "/project.yaml"))
            .replaceFirst("languages: \\[[^]]*]", "languages: [zh-CN]")
            .replaceFirst("offices: \\[[^]]*]", "offices: [us, cn]");
    List<Path> files = published(record);
    assertThat(files).hasSizeGreaterThan(2);
    for (Path file : files) {
      clean(file);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"commission", "assignment", "employment", "service", "legal-entity"})
  void aRecordFullOfHolesIsCleanInChineseAndInEnglish(String by) throws IOException {
    for (String language : List.of("zh-CN", "en")) {
      List<Path> files = published(HOLES.formatted(language, by));
      assertThat(files).hasSizeGreaterThan(3);
      for (Path file : files) {
        clean(file);
      }
    }
  }

  @Test
  void theGoldenWordsAreClean() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/golden"))) {
      List<Path> words =
          files
              .filter(f -> f.toString().endsWith(".words.txt"))
              .filter(f -> !f.toString().contains("hostile")) // words of its own
              .toList();
      assertThat(words).hasSizeGreaterThan(20);
      for (Path file : words) {
        String text = Files.readString(file);
        var found = Pattern.compile("\\*\\*|\\$\\{|\\[]\\(|</?#").matcher(text);
        assertThat(found.find()).as("%s", file).isFalse();
      }
    }
  }

  @Test
  void materialOfOthersIsAskedForKeyByKeyInEveryPaper() throws IOException {
    List<Path> files = published(HOLES.formatted("zh-CN", "commission"));
    String paper = Files.readString(folder.resolve("out/registration-cn-annex.txt"));
    assertThat(files).isNotEmpty();
    assertThat(paper)
        .contains("贴纸。权利人：【权利人】。授权：【授权情况】。", "字体。权利人：某字库。授权：【授权情况】。", "照片。权利人：【权利人】。授权：许可。");
    assertThat(Files.readString(folder.resolve("out/ai-clauses.txt"))).contains("贴纸。权利人：【权利人】");
    assertThat(Files.readString(folder.resolve("out/registration-us.txt")))
        .contains("贴纸. Owner: [owner of the rights]. License: [license].");
    assertThat(
            Publisher.check(Request.of("project.yaml").from(folder)).findings().stream()
                .filter(f -> f.rule().equals("third-party-incomplete")))
        .hasSize(3)
        .anySatisfy(f -> assertThat(f.message()).contains("贴纸", "\"owner\" and \"licence\""));
  }

  @Test
  void theWordsOfAnInputSayWhoseItWasOnlyWhereTheRecordDoes() throws IOException {
    published(HOLES.formatted("zh-CN", "commission"));
    assertThat(Files.readString(folder.resolve("out/registration-cn-annex.txt")))
        .contains("输入素材", "输入他人素材", "输入林悦的素材")
        .doesNotContain("本人作品", "亲手", "手工");
  }
}
