package org.bonafide.jurisdictions.us;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bonafide.law.Improvement;
import org.bonafide.law.Sentence;
import org.bonafide.project.Answer;
import org.bonafide.project.Arrangement;
import org.bonafide.project.Element;
import org.bonafide.project.LocalText;
import org.bonafide.project.Work;

/**
 * What US law makes of an arrangement: of the elements, or of many things within one. How many
 * elements the record has decides nothing; who arranged how many things by which choices, and
 * whether that is expressive and perceptible, does. An order that everybody would choose is none to
 * claim, one thing is none, and two or three carry no claim by themselves.
 *
 * @param alone whether nothing else is claimed in the work
 */
record UsArrangement(Work work, boolean alone) {

  /** That of a work whose elements are assessed. */
  static UsArrangement of(Work work, UsApplication us) {
    return new UsArrangement(work, us.elements().stream().allMatch(e -> e.claimed().isEmpty()));
  }

  private Answer counts() {
    return work.arrangement().map(Arrangement::counts).orElse(Answer.NO);
  }

  boolean isRoutine() {
    return routine().isPresent();
  }

  /** The words that show a routine order, where the arrangement is described with them. */
  Optional<String> routine() {
    return UsRoutine.in(described());
  }

  boolean isClaimed() {
    return counts() == Answer.YES
        && !isRoutine()
        && !described().isEmpty()
        && isOfThings()
        && items().map(n -> n >= (alone ? UsRoutine.enoughThings() : 2)).orElse(false);
  }

  /** It is claimed, and of fewer things than the Office takes without a close look. */
  boolean isSmall() {
    return isClaimed() && isFew();
  }

  private boolean isFew() {
    return items().map(n -> n < UsRoutine.enoughThings()).orElse(false);
  }

  /** Ids of the people who arranged, where it is claimed. */
  List<String> by() {
    return isClaimed() ? work.arrangement().map(Arrangement::by).orElse(List.of()) : List.of();
  }

  /** Whether it is stated, and stated not to be a person's expression. */
  boolean isDenied() {
    return work.arrangement().isPresent() && counts() == Answer.NO;
  }

  /** Whether it is stated to be of a single thing. */
  boolean isOfOne() {
    return work.arrangement().isPresent() && items().map(n -> n < 2).orElse(false);
  }

  /** Whether the record names something that one can arrange: a layout is the arranging itself. */
  private boolean isOfThings() {
    return work.elements().values().stream()
        .map(Element::what)
        .anyMatch(what -> !what.isBlank() && !UsKinds.isNeverClaimed(what));
  }

  /** What the record leaves open of it. */
  List<Improvement> open() {
    if (work.arrangement().isEmpty() || counts() == Answer.NO || isOfOne()) {
      return List.of();
    }
    List<Improvement> open = new ArrayList<>();
    Sentence missing = missing(work.arrangement().get());
    if (!missing.isEmpty()) {
      open.add(Improvement.of("us-open-arrangement", "", missing));
    }
    if (isRoutine()) {
      open.add(Improvement.of("us-open-routine", ""));
    }
    if (!isOfThings()) {
      open.add(Improvement.of("us-open-arranged-what", ""));
    }
    if (open.isEmpty() && alone && isFew()) {
      open.add(Improvement.of("us-open-few", ""));
    }
    return open;
  }

  private Sentence missing(Arrangement arrangement) {
    List<Sentence> missing = new ArrayList<>();
    if (arrangement.by().isEmpty()) {
      missing.add(Sentence.of("us-asks-arrangement-by"));
    }
    if (described().isEmpty()) {
      missing.add(Sentence.of("us-asks-arrangement-describe"));
    }
    if (items().isEmpty()) {
      missing.add(Sentence.of("us-asks-arrangement-items"));
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
   * How many things were arranged, as it says itself: neither the number of elements nor that of
   * the outputs that were kept is the number of things.
   */
  Optional<Long> items() {
    String stated = work.arrangement().map(Arrangement::items).orElse("");
    return stated.matches("\\d{1,9}") ? Optional.of(Long.valueOf(stated)) : Optional.empty();
  }

  private LocalText described() {
    return work.arrangement().map(Arrangement::describe).orElse(LocalText.NONE);
  }

  /** The words of the record, where a public reader of the Office may see them. */
  String describe() {
    return described().in(Locale.ENGLISH);
  }
}
