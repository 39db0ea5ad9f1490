package org.bonafide.label;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.bonafide.project.Answer;
import org.bonafide.project.Element;
import org.bonafide.project.GeneratedPart;
import org.bonafide.project.Project;
import org.bonafide.project.Step;

/**
 * What the record says of generation in one element.
 *
 * @param possible what generation in it may have come to; one where the record settles it
 * @param persons whether an act of a person can be seen in it
 * @param open what would settle it, where the record leaves it open
 */
record GenerationInElement(Kind kind, Set<Extent> possible, Answer persons, List<Question> open) {

  /** What is stated of an element. */
  enum Kind {
    /** Generated material is in it. */
    GENERATED,
    /** A generative tool was used; whether its output is in it is not stated. */
    UNSTATED,
    /** No more than trifles of a tool's output are in it. */
    TRIFLES,
    /** A generative tool was used; nothing of its output is in it. */
    IDEAS,
    /** Nothing generated is in it; whether a tool was used is not stated. */
    NO_OUTPUT,
    /** Nothing generated is in it, and each act is stated to have been done without such a tool. */
    NONE,
    /** Nothing of this is stated. */
    UNKNOWN
  }

  GenerationInElement {
    possible = Set.copyOf(possible);
    open = List.copyOf(open);
  }

  static GenerationInElement of(Project project, Element element) {
    Kind kind = kind(project, element);
    PersonsActs acts = new PersonsActs(project, element);
    Set<Extent> possible = possible(kind, acts);
    return new GenerationInElement(
        kind,
        possible,
        acts.seen(),
        possible.size() == 1 ? List.of() : open(kind, project, element, acts));
  }

  /** Whether it is settled that generation came to this. */
  boolean is(Extent extent) {
    return possible.equals(Set.of(extent));
  }

  private static Kind kind(Project project, Element element) {
    boolean generative = any(project, element, Answer.YES);
    return switch (element.generatedPart()) {
      case APPRECIABLE -> Kind.GENERATED;
      case DE_MINIMIS -> Kind.TRIFLES;
      case UNKNOWN -> generative ? Kind.UNSTATED : Kind.UNKNOWN;
      case NONE ->
          generative
              ? Kind.IDEAS
              : element.steps().isEmpty() || any(project, element, Answer.UNKNOWN)
                  ? Kind.NO_OUTPUT
                  : Kind.NONE;
    };
  }

  private static boolean any(Project project, Element element, Answer answer) {
    return element.steps().stream().anyMatch(s -> project.generative(s) == answer);
  }

  /** Two parts of one kind, class and people come to the same as one of them. */
  private static Set<Extent> possible(Kind kind, PersonsActs acts) {
    return switch (kind) {
      case GENERATED -> generated(acts);
      case UNSTATED -> EnumSet.complementOf(EnumSet.of(Extent.NONE));
      case TRIFLES -> EnumSet.of(Extent.TRIFLES);
      case IDEAS -> EnumSet.of(Extent.IDEAS);
      case NO_OUTPUT -> EnumSet.of(Extent.IDEAS, Extent.NONE);
      case NONE -> EnumSet.of(Extent.NONE);
      case UNKNOWN -> EnumSet.allOf(Extent.class);
    };
  }

  private static Set<Extent> generated(PersonsActs acts) {
    Answer first = acts.first();
    Set<Extent> possible = EnumSet.noneOf(Extent.class);
    if (first != Answer.NO) {
      possible.add(Extent.MODIFIED);
    }
    if (first != Answer.YES) {
      if (acts.seen() != Answer.YES) {
        possible.add(Extent.GENERATED);
      }
      if (acts.seen() != Answer.NO) {
        possible.add(Extent.MIXED);
      }
    }
    return possible;
  }

  private static List<Question> open(
      Kind kind, Project project, Element element, PersonsActs acts) {
    String at = "elements." + element.id();
    if (kind == Kind.GENERATED) {
      return acts.open(at);
    }
    if (element.generatedPart() == GeneratedPart.UNKNOWN) {
      return List.of(new Question("extent", at + ".generated-part"));
    }
    List<Step> steps = element.steps();
    return steps.isEmpty()
        ? List.of(new Question("means", at + ".steps"))
        : IntStream.range(0, steps.size())
            .filter(i -> project.generative(steps.get(i)) == Answer.UNKNOWN)
            .mapToObj(i -> Question.ofMeans(at + ".steps[" + i + "]", steps.get(i)))
            .toList();
  }
}
