package org.bonafide.project;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;

/**
 * Keys of a record of which only one can be meant. Which is wrong is not known, so it is a warning,
 * and it names the places of both. One a file, and one list a room: those that hold in any country
 * stand with the reader of the record, those of one law with that law.
 *
 * <p>Example: {@code {act: draw, expressive: no}}, where to draw is to make expression.
 */
public interface Contradiction {

  /** What contradicts itself in an element. */
  Stream<Finding> in(Project project, Work work, Element element);

  /** A contradiction that a step is in by itself. */
  interface OfStep extends Contradiction {

    /** What contradicts itself in a step. */
    Stream<Finding> in(Project project, At at);

    @Override
    default Stream<Finding> in(Project project, Work work, Element element) {
      return IntStream.range(0, element.steps().size())
          .boxed()
          .flatMap(index -> in(project, new At(work, element, index)));
    }
  }

  /** A step where it stands. */
  record At(Work work, Element element, int index) {

    /** The step itself. */
    public Step step() {
      return element.steps().get(index);
    }

    /** The path of its element. */
    public String of() {
      return Contradiction.path(work, element);
    }

    /** Its path, as in {@code works.poster.elements.scene.steps[0]}. */
    public String path() {
      return of() + ".steps[" + index + "]";
    }
  }

  /** What the rules of a list find in a work, each once. */
  static List<Finding> all(List<Contradiction> rules, Project project, Work work) {
    return work.elements().values().stream()
        .flatMap(element -> rules.stream().flatMap(rule -> rule.in(project, work, element)))
        .distinct()
        .toList();
  }

  /** The path of an element, as in {@code works.poster.elements.scene}. */
  static String path(Work work, Element element) {
    return "works." + work.id() + ".elements." + element.id();
  }
}
