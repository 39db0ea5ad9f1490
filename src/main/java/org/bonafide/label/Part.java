package org.bonafide.label;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.bonafide.data.Data;
import org.bonafide.data.Words;
import org.bonafide.project.Act;
import org.bonafide.project.Answer;
import org.bonafide.project.Element;
import org.bonafide.project.GeneratedPart;
import org.bonafide.project.Work;

/**
 * A part of works about which a place asks, as {@code facts.yaml} divides them: the texts, the
 * voice, what is made while the work is in use.
 *
 * <p>Example: an element whose {@code what} is {@code vocals} is of the part {@code vocals}; one
 * that is called {@code recording} may be, and leaves it open.
 *
 * @param words fits after "the record does not state"
 * @param ask the plain question that settles whether an element is of it
 * @param is words of {@code what} for elements that are of it
 * @param mayBe words for elements that may be
 * @param within words for elements in which it may stand, where no element is of it
 * @param media kinds of elements that are of it; beside {@code acts} those that may be where no act
 *     is told; empty where {@code is} or {@code acts} say it
 * @param not kinds of elements that are not, whatever else is
 * @param acts acts that make an element one of it
 * @param live whether it is made while the work is in use; {@code UNKNOWN} where that is no matter
 */
record Part(
    String name,
    Words words,
    String ask,
    Set<String> is,
    Set<String> mayBe,
    Set<String> within,
    Set<Medium> media,
    Set<Medium> not,
    Set<Act> acts,
    Answer live) {

  static Part read(String name, Data data) {
    data.knows("words ask is may-be within media not acts live");
    return new Part(
        name,
        data.words("words"),
        data.text("ask"),
        Set.copyOf(data.texts("is")),
        Set.copyOf(data.texts("may-be")),
        Set.copyOf(data.texts("within")),
        media(data.texts("media")),
        media(data.texts("not")),
        data.texts("acts").stream()
            .map(act -> Act.valueOf(act.toUpperCase(Locale.ROOT)))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Act.class))),
        !data.has("live") ? Answer.UNKNOWN : data.answer("live") ? Answer.YES : Answer.NO);
  }

  private static Set<Medium> media(List<String> words) {
    return words.stream()
        .map(word -> Medium.valueOf(word.toUpperCase(Locale.ROOT)))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Medium.class)));
  }

  /** Whether an element is of this part. */
  Answer holds(Work work, Element element) {
    return PersonsActs.both(kind(element), inUse(work, element));
  }

  private Answer kind(Element element) {
    Medium medium = Medium.of(element);
    String word = element.part().word();
    boolean byWord = !is.isEmpty() || !mayBe.isEmpty() || !acts.isEmpty();
    if (element.steps().stream().anyMatch(step -> acts.contains(step.act()))) {
      return Answer.YES;
    }
    if (media.contains(medium) && isUntold(element)) {
      return Answer.UNKNOWN;
    }
    if (medium == Medium.OTHER) {
      return byWord || !media.isEmpty() || !not.isEmpty() ? Answer.UNKNOWN : Answer.YES;
    }
    if (byWord) {
      return is.contains(word) ? Answer.YES : mayBe.contains(word) ? Answer.UNKNOWN : Answer.NO;
    }
    boolean of = !not.contains(medium) && (media.isEmpty() || media.contains(medium));
    return of ? Answer.YES : Answer.NO;
  }

  /** Whether acts would tell, and the record tells of none where something may be generated. */
  private boolean isUntold(Element element) {
    return !acts.isEmpty()
        && element.steps().isEmpty()
        && element.generatedPart() != GeneratedPart.NONE;
  }

  private Answer inUse(Work work, Element element) {
    if (live == Answer.UNKNOWN) {
      return Answer.YES;
    }
    Answer stated = Impressions.live(work, element);
    return stated == Answer.UNKNOWN ? stated : stated == live ? Answer.YES : Answer.NO;
  }

  /**
   * Whether this part may stand in an element of another kind, as a tune does in a backing track:
   * only where the work has no element of this part.
   */
  boolean mayStandIn(Element element, Work work) {
    return within.contains(element.part().word())
        && work.elements().values().stream().allMatch(one -> holds(work, one) == Answer.NO);
  }

  /** What would settle whether an element is of this part. */
  Question open(Work work, Element element) {
    return kind(element) == Answer.YES
        ? new Question("live", "elements." + element.id() + ".impression.live")
        : new Question(
            Medium.of(element) == Medium.OTHER ? "kind" : name,
            "elements." + element.id() + (isUntold(element) ? ".steps" : ".what"));
  }
}
