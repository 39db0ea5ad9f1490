package org.bonafide.label;

import java.util.ArrayList;
import java.util.List;
import org.bonafide.project.Answer;
import org.bonafide.project.Element;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/**
 * Of which media generated material is in a work. An element whose kind is not stated may be of
 * each, and so leaves each open, even with trifles.
 */
record Media(Project project, Work work) {

  /** Whether generated material of a medium is in the work. */
  Answer generated(Medium medium) {
    Answer generated = work.elements().isEmpty() ? Answer.UNKNOWN : Answer.NO;
    for (Element element : work.elements().values()) {
      generated = PersonsActs.either(generated, generated(medium, element));
    }
    return generated;
  }

  /** What would settle it. */
  List<Question> open(Medium medium) {
    List<Question> open = new ArrayList<>();
    for (Element element : work.elements().values()) {
      if (generated(medium, element) == Answer.UNKNOWN) {
        boolean ofKind = Medium.of(element) == Medium.OTHER;
        open.add(
            ofKind
                ? new Question("kind", "elements." + element.id() + ".what")
                : new Question(medium.word(), "elements." + element.id() + ".generated-part"));
      }
    }
    return open;
  }

  private Answer generated(Medium medium, Element element) {
    Medium own = Medium.of(element);
    if (own != medium && own != Medium.OTHER) {
      return Answer.NO;
    }
    GenerationInElement part = GenerationInElement.of(project, element);
    boolean anyKind = own == Medium.OTHER;
    boolean may =
        part.possible().stream().anyMatch(e -> e.contains() || anyKind && e == Extent.TRIFLES);
    boolean must = part.kind() == GenerationInElement.Kind.GENERATED;
    return !may ? Answer.NO : must && !anyKind ? Answer.YES : Answer.UNKNOWN;
  }
}
