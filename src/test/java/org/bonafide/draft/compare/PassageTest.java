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

  private static Passage passage(String number, String cited) {
    List<Inline> inlines =
        Stream.of("This clause and clause ", cited, " stay.")
            .<Inline>map(Inline.Words::new)
            .toList();
    return new Passage(number, 0, inlines, "", "This clause and clause # stay.");
  }
}
