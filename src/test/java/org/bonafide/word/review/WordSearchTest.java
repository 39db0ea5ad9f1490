package org.bonafide.word.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a search of the data finds a sentence, and which it leaves. */
class WordSearchTest {

  private static final WordLists LISTS =
      new WordLists(
          Map.of("ai", List.of("AI", "generative", "人工智能"), "not", List.of("must not", "不得")));

  private static boolean finds(String search, String words, String around) {
    SearchedSentence sentence =
        new SearchedSentence(
            "", null, "", "", words, SearchedText.of(words), SearchedText.of(around));
    return WordSearch.of(search, LISTS).finds(sentence);
  }

  private static boolean finds(String search, String words) {
    return finds(search, words, "");
  }

  @Test
  void allWordsMustStandInTheSentenceAndNoneThatIsExcluded() {
    assertThat(finds("{ai} + use + !consent", "You may use AI.")).isTrue();
    assertThat(finds("{ai} + use + !consent", "You may use paint.")).isFalse();
    assertThat(finds("{ai} + use + !consent", "You may use AI with consent.")).isFalse();
  }

  @Test
  void aWordStandsByItselfUnlessItIsABeginning() {
    assertThat(finds("prompt", "Payment is made promptly.")).isFalse();
    assertThat(finds("prompt*", "Payment is made promptly.")).isTrue();
    assertThat(finds("use", "The house rules apply.")).isFalse();
  }

  @Test
  void aCapitalCountsWhereTheDataHaveOne() {
    assertThat(finds("AI", "He said ai.")).isFalse();
    assertThat(finds("generative", "GENERATIVE TOOLS")).isTrue();
  }

  @Test
  void wordsThatFollowMustFollowClosely() {
    assertThat(finds("{not} > use", "You must not ever use it.")).isTrue();
    assertThat(finds("{not} > use", "Use it, but you must not sell it.")).isFalse();
    assertThat(finds("{not} > use", "You must not " + "x ".repeat(60) + "use it.")).isFalse();
  }

  @Test
  void whatStandsAroundCountsOnlyWhereTheSearchSaysSo() {
    assertThat(finds("~{ai} + keep*", "They keep records.", "Use of AI")).isTrue();
    assertThat(finds("{ai} + keep*", "They keep records.", "Use of AI")).isFalse();
  }

  @Test
  void hanCharactersAreFoundAnywhereAndApostrophesInEveryForm() {
    assertThat(finds("{not} > 使用 + {ai}", "乙方不得使用人工智能工具。")).isTrue();
    assertThat(finds("tool’s own terms", "against the tool's own terms")).isTrue();
  }
}
