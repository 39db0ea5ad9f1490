package org.bonafide.project.yaml;

import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Contradiction;
import org.bonafide.project.Element;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/** Material of others in an element of a work that is said to hold none. */
final class OthersInNothing implements Contradiction {

  @Override
  public Stream<Finding> in(Project project, Work work, Element element) {
    return work.others().isNone() && !element.part().others().items().isEmpty()
        ? Stream.of(
            Finding.warning(
                "others-in-nothing",
                project.places().of(Contradiction.path(work, element) + ".third-party"),
                "The element \""
                    + element.id()
                    + "\" holds material of others, and the work at "
                    + project.places().of("works." + work.id() + ".third-party")
                    + " says that it holds none.",
                "Remove \"third-party: []\" of the work, or the entry of the element."))
        : Stream.empty();
  }
}
