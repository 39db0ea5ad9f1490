package org.bonafide.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What no file of data may hold, wherever in the tree it stands. */
class DataFileTest {

  private static List<String> said(String text) {
    return DataFile.read("own.yaml", text, "own-file").findings().stream()
        .map(f -> f.place() + " " + f.rule() + " " + f.message())
        .toList();
  }

  @Test
  void aKeyThatStandsTwiceIsAFindingAtTheSecondAtAnyDepth() {
    assertThat(said("a: 1\nb: 2\na: 3\n"))
        .containsExactly("own.yaml:3:1 own-file The key \"a\" stands twice here.");
    assertThat(said("- {b: {c: 1, c: 2}}\n"))
        .containsExactly("own.yaml:1:14 own-file The key \"c\" stands twice here.");
    assertThat(said("a: {b: 1}\nb: {a: 1}\n")).isEmpty();
  }

  @Test
  void aCharacterThatAnEscapeMadeIsAFindingAtItsValue() {
    assertThat(said("a: [ok, {b: \"x\\u202E\"}]\n"))
        .singleElement()
        .asString()
        .startsWith("own.yaml:1:13 ")
        .contains("U+202E");
    assertThat(said("\"a\\u0007\": x\n")).hasSize(1);
  }

  @Test
  void aSlipOfTheLanguageIsAtItsLine() {
    assertThat(said("a: x\nb: [y\n"))
        .singleElement()
        .asString()
        .matches("(?s)own\\.yaml:\\d+:\\d+ own-file The file is not YAML: .*");
  }

  @Test
  void depthAndAliasesHaveALimit() {
    assertThat(said("[".repeat(30) + "]".repeat(30))).hasSize(1);
    assertThat(said("[".repeat(15) + "]".repeat(15))).isEmpty();
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    assertThat(said(bomb.toString())).isNotEmpty();
  }

  @Test
  void anAnchorThatHoldsItselfEnds() {
    assertThat(said("a: &a [*a]\n")).isNotNull();
  }

  @Test
  void nothingIsNoFinding() {
    assertThat(said("")).isEmpty();
    assertThat(DataFile.read("own.yaml", "", "own-file").root()).isEmpty();
    assertThat(DataFile.read("own.yaml", "a: 1", "own-file").root()).isPresent();
  }
}
