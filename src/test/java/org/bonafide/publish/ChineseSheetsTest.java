package org.bonafide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The label sheet, the letters and the form of consent, case by case: {@code cases.yaml} says how
 * the record of a small work is changed, and which words a paper then has and lacks.
 */
class ChineseSheetsTest {

  private static final Path FOLDER = Path.of("src/test/resources/sheets-cn");
  private static final Set<String> KINDS =
      Set.of("label-sheet", "cover-letter", "likeness-consent");

  static Stream<PaperCase> cases() {
    return PaperCase.in(FOLDER);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aPaperSaysWhatTheRecordSupports(PaperCase one) {
    Papers papers = one.drafted(one.paper().equals("ai-clauses") ? Set.of("contract") : KINDS);
    String file = one.paper() + ".txt";
    String text = PaperCase.text(papers, file);
    List<String> said = papers.findings().stream().map(Finding::message).toList();

    one.check(papers, file);
    ((Map<?, ?>) one.row().getOrDefault("count", Map.of()))
        .forEach(
            (words, times) ->
                assertThat(text.split(Pattern.quote(words.toString()), -1))
                    .as(words.toString())
                    .hasSize((Integer) times + 1));
    if (one.row().containsKey("finding")) {
      assertThat(said).anyMatch(words -> words.contains(one.row().get("finding").toString()));
    }
    if (one.row().containsKey("no-finding")) {
      assertThat(papers.findings())
          .noneMatch(
              f ->
                  f.rule().equals(one.row().get("no-finding"))
                      && f.message().contains("cover-letter"));
    }
  }

  @Test
  void noneIsDraftedUnlessItIsAskedFor() {
    assertThat(PaperCase.unchanged(FOLDER, Set.copyOf(Request.KINDS)).texts().keySet())
        .contains("disclosure.txt")
        .noneMatch(name -> KINDS.stream().anyMatch(name::startsWith));
  }

  @Test
  void aTargetThatIsNotKnownKeepsTheSheetBackAsItDoesTheDisclosure() {
    String record = PaperCase.read(FOLDER, "project.yaml").replace("bilibili]", "bilbili]");

    assertThat(PaperCase.papers(FOLDER, record, Set.of("label-sheet", "disclosure")).withheld())
        .contains("label-sheet", "disclosure");
  }

  @Test
  void theSheetSaysWhatTheDisclosureSays() {
    Map<String, String> texts =
        PaperCase.unchanged(FOLDER, Set.of("label-sheet", "disclosure")).texts();
    String disclosure = texts.get("disclosure.txt").replaceAll("\\s+", " ");

    assertThat(texts.get("label-sheet.txt").replaceAll("\\s+", " "))
        .contains("添加内容类型声明", "笔记含AI合成内容", "AI生成图片");
    assertThat(disclosure).contains("添加内容类型声明", "笔记含AI合成内容", "AI生成图片");
  }
}
