package org.bonafide.jurisdictions.us;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bonafide.law.Improvement;
import org.bonafide.law.Sentence;
import org.bonafide.project.Answer;
import org.bonafide.project.Arrangement;
import org.bonafide.project.Step;
import org.bonafide.project.Work;

/**
 * What US law makes of an arrangement: of the elements, or of many things within one. How many
 * elements the record has decides nothing; who arranged, and whether that is expressive and
 * perceptible, does. An order that everybody would choose is none to claim.
 */
record UsArrangement(Work work) {

  /** The number of items under which the Office looks closely. */
  static final int ENOUGH = 4;

  private Answer counts() {
    return work.arrangement().map(Arrangement::counts).orElse(Answer.NO);
  }

  boolean isRoutine() {
    return routine().isPresent();
  }

  /** The word that shows a routine order, where the arrangement is described with one. */
  Optional<String> routine() {
    String words = describe().toLowerCase(Locale.ROOT);
    return UsForm.shipped().routine().stream()
        .filter(
            routine ->
                Pattern.compile("\\b" + Pattern.quote(routine) + "\\b").matcher(words).find())
        .findFirst();
  }

  boolean isClaimed() {
    return counts() == Answer.YES && !isRoutine() && !work.elements().isEmpty();
  }

  /** It is claimed, and of fewer things than the Office takes without a close look. */
  boolean isSmall() {
    return isClaimed() && items().map(n -> n < ENOUGH).orElse(false);
  }

  /** Ids of the people who arranged, where it is claimed. */
  List<String> by() {
    return isClaimed() ? work.arrangement().map(Arrangement::by).orElse(List.of()) : List.of();
  }

  /** Whether it is stated, and stated not to be a person's expression. */
  boolean isDenied() {
    return work.arrangement().isPresent() && counts() == Answer.NO;
  }

  /** What the record leaves open of it. */
  List<Improvement> open() {
    List<Improvement> open = new ArrayList<>();
    if (counts() == Answer.UNKNOWN) {
      open.add(
          Improvement.of("us-open-arrangement", "", missing(work.arrangement().orElseThrow())));
    } else if (counts() == Answer.YES && isRoutine()) {
      open.add(Improvement.of("us-open-routine", ""));
    }
    return open;
  }

  private static Sentence missing(Arrangement arrangement) {
    List<Sentence> missing = new ArrayList<>();
    if (arrangement.by().isEmpty()) {
      missing.add(Sentence.of("us-asks-arrangement-by"));
    }
    if (arrangement.expressive() == Answer.UNKNOWN) {
      missing.add(Sentence.of("us-asks-arrangement-expressive"));
    }
    if (arrangement.perceptible() == Answer.UNKNOWN) {
      missing.add(Sentence.of("us-asks-arrangement-perceptible"));
    }
    return Sentence.list(missing);
  }

  /**
   * How many things were arranged: as it says itself, else as the choices of outputs say where they
   * are enough; the number of elements is not the number of things.
   */
  Optional<Long> items() {
    String stated = work.arrangement().map(Arrangement::items).orElse("");
    if (isNumber(stated)) {
      return Optional.of(Long.valueOf(stated));
    }
    long kept =
        work.steps()
            .map(Step::kept)
            .filter(UsArrangement::isNumber)
            .mapToLong(Long::parseLong)
            .sum();
    return kept < ENOUGH ? Optional.empty() : Optional.of(kept);
  }

  private static boolean isNumber(String text) {
    return text.matches("\\d{1,9}");
  }

  /** The words of the record, where a public reader of the Office may see them. */
  String describe() {
    return work.arrangement().map(a -> a.describe().in(Locale.ENGLISH)).orElse("");
  }
}
