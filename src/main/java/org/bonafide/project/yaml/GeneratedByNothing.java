package org.bonafide.project.yaml;

import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Answer;
import org.bonafide.project.Contradiction;
import org.bonafide.project.Element;
import org.bonafide.project.GeneratedPart;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/** An element of which some was generated, and no step that could have generated it. */
final class GeneratedByNothing implements Contradiction {

  @Override
  public Stream<Finding> in(Project project, Work work, Element element) {
    boolean generated =
        element.generatedPart() == GeneratedPart.APPRECIABLE
            || element.generatedPart() == GeneratedPart.DE_MINIMIS;
    boolean denied =
        !element.steps().isEmpty()
            && element.steps().stream().allMatch(s -> project.generative(s) == Answer.NO);
    String path = Contradiction.path(work, element);
    return generated && denied
        ? Stream.of(
            Finding.warning(
                "generated-by-nothing",
                project.places().of(path + ".generated-part"),
                "The element \""
                    + element.id()
                    + "\" says that a tool generated some of it, and every step at "
                    + project.places().of(path + ".steps")
                    + " says that none did.",
                "Add the step that generated, or correct \"generated-part\"."))
        : Stream.empty();
  }
}
