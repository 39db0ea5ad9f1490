package org.bonafide.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a language does with words. */
class GrammarTest {

  private static final Grammar EN = Grammar.of(Locale.ENGLISH);
  private static final Grammar ZH = Grammar.of(Locale.SIMPLIFIED_CHINESE);

  @Test
  void listsOfNoneOneTwoAndMore() {
    assertThat(EN.list(List.of())).isEmpty();
    assertThat(EN.list(List.of("a"))).isEqualTo("a");
    assertThat(EN.list(List.of("a", "b"))).isEqualTo("a and b");
    assertThat(EN.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    assertThat(EN.either(List.of("a", "b", "c"))).isEqualTo("a, b or c");
    assertThat(EN.clauses(List.of("a is", "b is", "c is"))).isEqualTo("a is, b is, and c is");
    assertThat(ZH.list(List.of("甲", "乙", "丙"))).isEqualTo("甲、乙和丙");
    assertThat(ZH.all(List.of("甲", "乙"))).isEqualTo("甲、乙");
    assertThat(ZH.either(List.of("甲", "乙"))).isEqualTo("甲、乙");
  }

  @ParameterizedTest
  @CsvSource({
    "2026, 2026, 2026年",
    "2026-03, March 2026, 2026年3月",
    "2026-03-02, 2 March 2026, 2026年3月2日",
    "2026-03-02/2026-03-09, 2 March 2026 to 9 March 2026, 2026年3月2日至2026年3月9日",
    "2025/2026-11, 2025 to November 2026, 2025年至2026年11月"
  })
  void datesOfEveryLength(String when, String english, String chinese) {
    assertThat(EN.date(when)).isEqualTo(english);
    assertThat(ZH.date(when)).isEqualTo(chinese);
  }

  @Test
  void sentencesFollowEachOtherAndEmptyOnesLeaveNoGap() {
    assertThat(EN.sentences("One.", "", "Two.")).isEqualTo("One. Two.");
    assertThat(ZH.sentences("一。", "", "二。")).isEqualTo("一。二。");
    assertThat(EN.capitalised("the cat")).isEqualTo("The cat");
    assertThat(ZH.capitalised("ai猫")).isEqualTo("ai猫");
    assertThat(EN.stopped("Words")).isEqualTo("Words.");
    assertThat(ZH.stopped("词。")).isEqualTo("词。");
  }

  @Test
  void marksAndQuotesAreTheLanguagesOwn() {
    assertThat(EN.comma() + EN.semicolon() + EN.colon() + EN.stop()).isEqualTo(", ; : .");
    assertThat(ZH.comma() + ZH.semicolon() + ZH.colon() + ZH.stop()).isEqualTo("，；：。");
    assertThat(EN.space()).isEqualTo(" ");
    assertThat(ZH.space()).isEmpty();
    assertThat(EN.quoted("a") + EN.titled("b") + EN.blank("c")).isEqualTo("“a”“b”[c]");
    assertThat(ZH.quoted("a") + ZH.titled("b") + ZH.blank("c")).isEqualTo("“a”《b》【c】");
    assertThat(EN.named("the cat") + ZH.named("猫")).isEqualTo("the cat“猫”");
    assertThat(EN.bracketed("x") + ZH.bracketed("x")).isEqualTo(" (x)（x）");
    assertThat(EN.wide()).isFalse();
    assertThat(ZH.wide()).isTrue();
    assertThat(Grammar.region(Locale.SIMPLIFIED_CHINESE)).contains("zh-CN");
    assertThat(Grammar.region(Locale.KOREAN)).isEmpty();
  }

  @Test
  void aLanguageWithoutAGrammarUsesThatOfItsTongueOrTheEnglishOne() {
    assertThat(Grammar.of(Locale.TRADITIONAL_CHINESE).tag()).isEqualTo("zh-CN");
    assertThat(Grammar.of(Locale.CHINESE).tag()).isEqualTo("zh-CN");
    assertThat(Grammar.of(Locale.UK).tag()).isEqualTo("en");
    assertThat(Grammar.of(Locale.KOREAN).tag()).isEqualTo("en");
  }

  @Test
  void wordsOfALanguageStandInForThoseOfItsTongue() {
    Words words = new Words(java.util.Map.of("en", "cat", "zh-CN", "猫"));
    assertThat(words.in(Locale.CHINESE)).isEqualTo("猫");
    assertThat(words.in(Locale.US)).isEqualTo("cat");
    assertThat(words.in(Locale.GERMAN)).isEqualTo("cat");
  }

  @Test
  void wordsThatEndASentenceGetNoSecondStop() {
    Grammar english = Grammar.of(Locale.ENGLISH);
    assertThat(english.stopped("who owns it")).isEqualTo("who owns it.");
    for (String ended : new String[] {"It is so.", "Is it so?", "不足以确定。", "是否如此？", "So it is!"}) {
      assertThat(english.stopped(ended)).isEqualTo(ended);
    }
    assertThat(Grammar.unstopped("It is so.")).isEqualTo("It is so");
    assertThat(Grammar.unstopped("不足以确定。")).isEqualTo("不足以确定");
    assertThat(Grammar.unstopped("Is it so?")).isEqualTo("Is it so?");
  }
}
