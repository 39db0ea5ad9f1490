package org.bonafide.draft.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.bonafide.instrument.Inline;
import org.junit.jupiter.api.Test;

class PassageTest {

  @Test
  void aParagraphThatAllShareShowsEachOfItsNumbersOnce() {
    Passage shared =
        Passage.shared(
            List.of(passage("20.2", "19"), passage("20.2", "19"), passage("19.2", "18")));
    assertThat(shared.number()).isEqualTo("20.2/19.2");
    assertThat(shared.words()).isEqualTo("This clause and clause 19/18 stay.");
  }

  @Test
  void whereOneIsPartedOtherwiseTheWordsOfTheFirstStand() {
    Passage parted =
        new Passage("7", 0, List.of(new Inline.Words("This clause and clause 18 stay.")), "", "");
    Passage shared = Passage.shared(List.of(passage("8", "19"), parted));
    assertThat(shared.number()).isEqualTo("8/7");
    assertThat(shared.inlines()).isEqualTo(passage("8", "19").inlines());
  }

  private static Passage passage(String number, String cited) {
    List<Inline> inlines =
        Stream.of("This clause and clause ", cited, " stay.")
            .<Inline>map(Inline.Words::new)
            .toList();
    return new Passage(number, 0, inlines, "", "This clause and clause # stay.");
  }
}
