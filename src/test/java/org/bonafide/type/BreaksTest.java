package org.bonafide.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BreaksTest {

  /** The pieces between the places where a line may end. */
  private static List<String> pieces(String text) {
    BitSet breaks = Breaks.of(text);
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int at = breaks.nextSetBit(0); at >= 0; at = breaks.nextSetBit(at + 1)) {
      pieces.add(text.substring(from, at));
      from = at;
    }
    return pieces;
  }

  @Test
  void latinWordsBreakAfterSpaces() {
    assertThat(pieces("The Freelancer must (always) keep “prompt logs”."))
        .containsExactly(
            "The ", "Freelancer ", "must ", "(always) ", "keep ", "“prompt ", "logs”.");
  }

  @Test
  void chineseBreaksBetweenCharactersButNotAroundPunctuation() {
    assertThat(pieces("乙方应保存“记录”，并交付（副本）。"))
        .containsExactly("乙", "方", "应", "保", "存", "“记", "录”，", "并", "交", "付", "（副", "本）。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GPT-5", "2026-03-20", "don’t", "1/2", "US$5", "50%", "No\u00A01", "𠮷"})
  void someThingsAreNeverBroken(String text) {
    assertThat(pieces(text)).containsExactly(text);
  }

  @Test
  void aSectionSignStaysWithItsNumber() {
    assertThat(pieces("28 U.S.C. § 1746, or")).containsExactly("28 ", "U.S.C. ", "§ 1746, ", "or");
    assertThat(Breaks.sectionsKept("17 U.S.C. §§ 101 and 102"))
        .isEqualTo("17 U.S.C. §§\u00A0101 and 102");
    assertThat(Breaks.sectionsKept("see § 101")).isEqualTo("see §\u00A0101");
  }

  @Test
  void hyphenatedWordsAndAlternativesMayBreak() {
    assertThat(pieces("human-authored and/or"))
        .containsExactly("human-", "authored ", "and/", "or");
  }

  @Test
  void aLongNameOfAFileBreaksBehindItsLines() {
    assertThat(pieces("evidence/sdxl_simple_2_example.png"))
        .containsExactly("evidence/", "sdxl_", "simple_", "2_", "example.png");
    assertThat(pieces("__name_ ____")).containsExactly("__name_ ", "____");
  }

  @Test
  void aRareIdeographIsNotCutInTwo() {
    assertThat(pieces("姓𠮷名")).containsExactly("姓", "𠮷", "名");
  }

  @Test
  void theEndOfTheTextIsAlwaysABreak() {
    assertThat(Breaks.of("（").get(1)).isTrue();
    assertThat(Breaks.of("").get(0)).isTrue();
  }
}
