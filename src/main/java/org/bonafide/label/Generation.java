package org.bonafide.label;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bonafide.project.Answer;
import org.bonafide.project.Arrangement;
import org.bonafide.project.Element;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/**
 * What the record says of generation in a work: only the sum of its elements and of their
 * arrangement.
 *
 * @param possible what it may have come to; one where the record settles it
 * @param persons whether an act of a person can be seen in the work
 * @param open what would settle it, where the record leaves it open
 */
record Generation(Set<Extent> possible, Answer persons, List<Question> open) {

  private static final Set<Extent> CONTAINS =
      EnumSet.of(Extent.GENERATED, Extent.MIXED, Extent.MODIFIED);

  Generation {
    possible = Set.copyOf(possible);
    open = List.copyOf(open);
  }

  static Generation of(Project project, Work work) {
    Set<Extent> possible = Set.of();
    Answer persons = Answer.NO;
    List<Question> open = new ArrayList<>();
    for (Element element : work.elements().values()) {
      GenerationInElement part = GenerationInElement.of(project, element);
      possible = possible.isEmpty() ? part.possible() : Extent.sum(possible, part.possible());
      persons = PersonsActs.either(persons, part.persons());
      open.addAll(part.open());
    }
    if (possible.isEmpty()) {
      return new Generation(
          EnumSet.allOf(Extent.class), Answer.UNKNOWN, List.of(new Question("extent", "elements")));
    }
    Set<Extent> arranged = arranged(possible, work);
    if (!arranged.equals(possible)) {
      work.arrangement().ifPresent(a -> open.addAll(ofArrangement(a)));
    }
    Answer counts = work.arrangement().map(Arrangement::counts).orElse(Answer.NO);
    return new Generation(
        arranged, PersonsActs.either(persons, counts), arranged.size() == 1 ? List.of() : open);
  }

  /** An arrangement by a person is one more part, which no tool made. */
  private static Set<Extent> arranged(Set<Extent> possible, Work work) {
    Set<Extent> with = Extent.sum(possible, Set.of(Extent.NONE));
    return switch (work.arrangement().map(Arrangement::counts).orElse(Answer.NO)) {
      case YES -> with;
      case NO -> possible;
      case UNKNOWN -> {
        Set<Extent> either = EnumSet.copyOf(possible);
        either.addAll(with);
        yield either;
      }
    };
  }

  private static List<Question> ofArrangement(Arrangement arrangement) {
    List<Question> open = new ArrayList<>();
    if (arrangement.by().isEmpty()) {
      open.add(new Question("arranged", "arrangement.by"));
    }
    if (arrangement.expressive() == Answer.UNKNOWN) {
      open.add(new Question("arranged", "arrangement.expressive"));
    }
    if (arrangement.perceptible() == Answer.UNKNOWN) {
      open.add(new Question("perceptible", "arrangement.perceptible"));
    }
    return open;
  }

  boolean is(Extent extent) {
    return possible.equals(Set.of(extent));
  }

  /** Whether generated expression is in the work, whatever is left open. */
  boolean contains() {
    return CONTAINS.containsAll(possible);
  }

  /** Whether generated expression is in it. */
  Answer generated() {
    return contains()
        ? Answer.YES
        : possible.stream().anyMatch(Extent::contains) ? Answer.UNKNOWN : Answer.NO;
  }

  /**
   * The word for it, as labels and the machine faces know it: the extent itself where it is
   * settled; {@code contains} where generated material is in the work and no more is settled;
   * {@code unstated} where a generative tool was used; {@code no-output} where nothing generated is
   * in the work; else {@code unknown}.
   */
  String word() {
    if (possible.size() == 1) {
      return possible.iterator().next().word();
    }
    if (contains()) {
      return "contains";
    }
    if (!possible.contains(Extent.NONE)) {
      return "unstated";
    }
    return possible.equals(EnumSet.of(Extent.IDEAS, Extent.NONE)) ? "no-output" : "unknown";
  }

  /**
   * The word for its labels. That a person's own work stands beside what was generated is said only
   * where the record bears it out.
   */
  String labelled() {
    return possible.contains(Extent.MIXED) && contains()
        ? persons == Answer.YES ? Extent.MIXED.word() : "contains"
        : word();
  }
}
