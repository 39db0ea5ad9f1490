package org.bonafide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words in lines on a terminal. */
class WrappedTest {

  @Test
  void linesBreakBetweenWordsAndLoseTheSpace() {
    assertThat(Wrapped.lines("the quick brown fox", 10)).containsExactly("the quick", "brown fox");
    assertThat(Wrapped.lines("", 10)).containsExactly("");
  }

  @Test
  void aChineseCharacterTakesTwoColumnsAndNoLineBeginsWithItsPunctuation() {
    assertThat(Wrapped.width("创作a")).isEqualTo(5);
    assertThat(Wrapped.lines("创作记录，保存", 8)).containsExactly("创作记", "录，保存");
    assertThat(Wrapped.pad("创作", 6)).isEqualTo("创作  ");
  }

  @Test
  void aWordWiderThanTheLineIsCut() {
    assertThat(Wrapped.lines("a donaudampfschiff sails", 8))
        .allMatch(line -> Wrapped.width(line) <= 8)
        .containsExactly("a", "donaudam", "pfschiff", "sails");
    assertThat(Wrapped.lines("🎨🎨", 2)).containsExactly("🎨", "🎨");
  }

  @Test
  void aMarkOnALetterTakesNoColumn() {
    assertThat(Wrapped.width("e\u0301")).isEqualTo(1);
  }

  @Test
  void aDayAndAnOptionStayWhole() {
    assertThat(Wrapped.lines("due 2026-09-14, see --only or a/b-c", 12))
        .containsExactly("due", "2026-09-14,", "see --only", "or a/b-c");
  }
}
