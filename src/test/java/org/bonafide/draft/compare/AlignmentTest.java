package org.bonafide.draft.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonafide.instrument.Inline;
import org.junit.jupiter.api.Test;

/** Three versions of a text side by side. */
class AlignmentTest {

  /** Rows as in {@code a a a / - b c}. */
  private static String aligned(List<Passage> a, List<Passage> b, List<Passage> c) {
    return Alignment.of(a, b, c).stream()
        .map(
            row ->
                row.stream()
                    .map(cell -> cell.map(Passage::words).orElse("-"))
                    .collect(Collectors.joining(" | ")))
        .collect(Collectors.joining(" / "));
  }

  private static List<Passage> text(String... paragraphs) {
    return Stream.of(paragraphs).map(words -> passage(0, words)).toList();
  }

  private static Passage passage(int depth, String words) {
    return new Passage("", depth, List.of(new Inline.Words(words)), words, words);
  }

  @Test
  void equalParagraphsMeetAcrossWhatOneVersionAdds() {
    assertThat(aligned(text("one", "two"), text("one", "more", "two"), text("one", "two")))
        .isEqualTo("one | one | one / - | more | - / two | two | two");
  }

  @Test
  void paragraphsOfTwoVersionsMeetWhereTheThirdHasNone() {
    assertThat(aligned(text("x"), text("y", "x"), text("y"))).isEqualTo("- | y | y / x | x | -");
  }

  @Test
  void whatDiffersStandsBesideWhatIsMostLikeIt() {
    assertThat(
            aligned(
                text("The Agency must pay in ten days."),
                text("Moral rights stay.", "The Agency must pay in thirty days."),
                text("The Agency must pay in sixty days.")))
        .startsWith("- | Moral rights stay. | - / The Agency must pay in ten days. | The Agency");
  }

  @Test
  void aLimbNeverStandsBesideASubClause() {
    assertThat(aligned(text("same words"), List.of(passage(1, "same words")), List.of()))
        .isEqualTo("same words | - | - / - | same words | -");
  }

  @Test
  void nothingBesideNothingIsNoRow() {
    assertThat(Alignment.of(List.of(), List.of(), List.of())).isEmpty();
  }
}
