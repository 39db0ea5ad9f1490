package org.bonafide.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

  private static final List<String> WORDS =
      List.of("generative", "generated-part", "negative-prompt", "languages", "us", "cn", "by");

  @ParameterizedTest
  @CsvSource({
    "generativ, generative",
    "genreative, generative",
    "Generative, generative",
    "negative_prompt, negative-prompt",
    "lang, languages",
    "generated, generated-part",
  })
  void findsTheWordThatWasMeant(String written, String meant) {
    assertThat(Suggestion.near(written, WORDS)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"uk", "on", "zzz", "colour"})
  void guessesNothingWhereNothingIsNear(String written) {
    assertThat(Suggestion.near(written, WORDS)).isEmpty();
  }

  @Test
  void countsASwapOfNeighboursAsOne() {
    assertThat(Suggestion.distance("title", "tilte")).isEqualTo(1);
    assertThat(Suggestion.distance("", "abc")).isEqualTo(3);
    assertThat(Suggestion.distance("act", "act")).isZero();
  }

  @Test
  void doesNotMeasureWordsWithoutEnd() {
    assertThat(Suggestion.near("x".repeat(1_000_000), WORDS)).isEmpty();
  }
}
