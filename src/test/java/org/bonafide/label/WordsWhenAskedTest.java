package org.bonafide.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Words that are made when they are asked for are those of a map that was filled before. */
class WordsWhenAskedTest {

  private final List<Locale> asked = new ArrayList<>();
  private final Map<Locale, String> words =
      new WordsWhenAsked(
          List.of(Locale.ENGLISH, Locale.JAPANESE),
          language -> {
            asked.add(language);
            return "in " + language;
          });

  @Test
  void itTellsWhatItHasWithoutMakingIt() {
    assertThat(words.size()).isEqualTo(2);
    assertThat(words.containsKey(Locale.GERMAN)).isFalse();
    assertThat(words.get(Locale.GERMAN)).isNull();
    assertThat(words.getOrDefault(Locale.GERMAN, "none")).isEqualTo("none");
    assertThat(asked).isEmpty();
  }

  @Test
  void nothingIsMadeBeforeItIsAskedFor() {
    assertThat(asked).isEmpty();
    assertThat(words.get(Locale.JAPANESE)).isEqualTo("in ja");
    assertThat(words.get(Locale.JAPANESE)).isEqualTo("in ja");
    assertThat(asked).containsExactly(Locale.JAPANESE);
  }

  @Test
  void itIsEqualToAnyMapOfTheSameWordsInTheirOrder() {
    assertThat(words)
        .isEqualTo(Map.of(Locale.ENGLISH, "in en", Locale.JAPANESE, "in ja"))
        .containsExactly(Map.entry(Locale.ENGLISH, "in en"), Map.entry(Locale.JAPANESE, "in ja"));
  }
}
