package org.bonafide.law;

import org.bonafide.project.Answer;
import org.bonafide.project.Element;
import org.bonafide.project.GeneratedPart;
import org.bonafide.project.Project;

/**
 * What of an element is to be excluded, by the one question of the Office: would the generated part
 * be copyrightable had a person made it?
 *
 * <p>Where a generative function was used and the question is not answered, the part is excluded
 * with care and the question stays open, so that a drafted field never claims too much. Where even
 * the use is not known, nothing can be drafted for the work.
 */
record UsGenerated(Project project, Element element, String path) {

  void read(UsElement found) {
    String field = path + ".generated-part";
    switch (element.generatedPart()) {
      case NONE -> {
        if (any(Answer.YES)) {
          found.because("us-assistive", field);
        }
      }
      case DE_MINIMIS -> found.because("us-de-minimis", field);
      case APPRECIABLE -> {
        found.excluded = true;
        found.because("us-appreciable", field);
      }
      case UNKNOWN -> unknown(found, field);
    }
  }

  private void unknown(UsElement found, String field) {
    if (any(Answer.YES)) {
      found.excluded = true;
      found.generatedUnknown = true;
      found.because("us-excluded-with-care", field);
      found.ask("us-open-part");
    } else if (any(Answer.UNKNOWN) || element.steps().isEmpty()) {
      found.generatedUnknown = true;
      found.undraftable = true;
      found.ask("us-open-any");
    }
  }

  private boolean any(Answer answer) {
    return element.steps().stream()
        .anyMatch(s -> MachineTranslation.generative(project, s) == answer);
  }

  /** Whether the record says for certain that nothing copyrightable was generated. */
  static boolean surelyNone(Element element) {
    return element.generatedPart() == GeneratedPart.NONE
        || element.generatedPart() == GeneratedPart.DE_MINIMIS;
  }
}
