package org.bonafide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The packs for an office and a court of the PRC, case by case: {@code cases.yaml} says how the
 * record of a small work is changed, and which words a paper then has and lacks.
 */
class ChinesePacksTest {

  private static final Path FOLDER = Path.of("src/test/resources/packs-cn");
  private static final Set<String> KINDS = Set.of("litigation", "application");

  /** The name of the file: the pack, the office, and which of its papers. */
  private static String file(PaperCase one) {
    String[] parts = one.paper().split("-", 2);
    return parts[0] + "-cn" + (parts.length > 1 ? "-" + parts[1] : "") + ".txt";
  }

  static Stream<PaperCase> cases() {
    return PaperCase.in(FOLDER);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aPaperSaysWhatTheRecordSupports(PaperCase one) {
    one.check(KINDS, file(one));
  }

  @Test
  void theTableHasEveryPaperAndEveryCaseChecksSomething() {
    assertThat(cases().map(ChinesePacksTest::file).distinct())
        .containsExactlyInAnyOrder(
            "litigation-cn.txt",
            "litigation-cn-account.txt",
            "litigation-cn-demonstration.txt",
            "litigation-cn-preservation.txt",
            "application-cn.txt",
            "application-cn-guarantee.txt",
            "application-cn-authorisation.txt",
            "application-cn-declaration.txt");
    assertThat(cases()).allMatch(PaperCase::checksSomething);
  }

  @Test
  void noneIsDraftedUnlessItIsAskedFor() {
    assertThat(PaperCase.unchanged(FOLDER, Set.of("registration")).texts().keySet())
        .contains("registration-cn.txt")
        .noneMatch(name -> KINDS.stream().anyMatch(name::startsWith));
  }

  @Test
  void nothingButNamesIsInLatinLetters() {
    String names = "Midjourney|Photoshop|stylize|TSA-\\d+|DCI|U盘|[a-z]+\\.(?:png|json|md|psd|pdf)";
    Map<String, String> texts = new TreeMap<>(PaperCase.unchanged(FOLDER, KINDS).texts());
    texts.keySet().removeIf(file -> KINDS.stream().noneMatch(file::startsWith));

    assertThat(texts).hasSize(7);
    texts.forEach(
        (file, text) ->
            assertThat(text.replaceAll(names, "")).as(file).doesNotContainPattern("[A-Za-z]"));
  }
}
