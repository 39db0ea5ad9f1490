package org.bonafide.instrument.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GivenTest {

  private static final List<String> PIECES =
      List.of("A", "Ab", "ab", "B2", " ", " ", "7", "-", "作", "作品", "Mia", "Mia T", ".", "\n");

  @Test
  void namesAndTheirLongerKinAreTakenOutTheLongestFirst() {
    Given given = Given.of(List.of("Mia", "Mia Torres", "Torres Ltd", "42", "boat"));
    assertThat(given.takenOutOf("Mia Torres Ltd pays Mia 42 for a boat; Miami stays."))
        .isEqualTo("\u0000 Ltd pays \u0000 42 for a boat; Miami stays.".replace('\u0000', gap()));
  }

  @Test
  void theSameIsTakenOutAsByAskingEachValueInTurn() {
    Random random = new Random(20261127);
    int taken = 0;
    for (int round = 0; round < 3000; round++) {
      List<String> values = new ArrayList<>();
      for (int i = random.nextInt(12); i >= 0; i--) {
        values.add(drawn(random, 4));
      }
      String words = drawn(random, 30);
      String expected = inTurn(values, words);
      assertThat(Given.of(values).takenOutOf(words))
          .as("%s of %s", values, words)
          .isEqualTo(expected);
      taken += expected.equals(words) ? 0 : 1;
    }
    assertThat(taken).as("rounds in which something was taken out").isGreaterThan(500);
  }

  private static String drawn(Random random, int most) {
    StringBuilder words = new StringBuilder();
    for (int i = random.nextInt(most); i >= 0; i--) {
      words.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return words.toString();
  }

  /** One value alone at a time, so that the order in which they are found plays no part. */
  private static String inTurn(List<String> values, String words) {
    String left = words;
    for (String value :
        values.stream()
            .map(v -> v.strip().replaceAll("[ \\t]{2,}", " "))
            .distinct()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(v -> v))
            .toList()) {
      left = Given.of(List.of(value)).takenOutOf(left);
    }
    return left;
  }

  private static char gap() {
    return LintedPassage.GAP;
  }
}
