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
        // Stated: there is nothing to exclude and nothing to ask.
      }
      case DE_MINIMIS ->
          found.because(
              "The generated part is stated to be de minimis; such a part needs no exclusion.",
              UsActs.GUIDANCE,
              field);
      case APPRECIABLE -> {
        found.excluded = true;
        found.because(
            "Generated material that is more than de minimis is to be disclosed and excluded.",
            UsActs.GUIDANCE,
            field);
      }
      case UNKNOWN -> unknown(found, field);
    }
  }

  private void unknown(UsElement found, String field) {
    if (any(Answer.YES)) {
      found.excluded = true;
      found.generatedUnknown = true;
      found.because(
          "The record does not state whether the generated part is more than de minimis; it is"
              + " excluded with care until it does.",
          UsActs.GUIDANCE,
          field);
      found.open.add(
          "It is not stated whether the generated part would be copyrightable had a person made it"
              + " (generated-part).");
    } else if (any(Answer.UNKNOWN) || element.steps().isEmpty()) {
      found.generatedUnknown = true;
      found.undraftable = true;
      found.open.add("It is not stated whether any part was generated (generated-part).");
    }
  }

  private boolean any(Answer answer) {
    return element.steps().stream().anyMatch(s -> project.generative(s) == answer);
  }

  /** Whether the record says for certain that nothing copyrightable was generated. */
  static boolean surelyNone(Element element) {
    return element.generatedPart() == GeneratedPart.NONE
        || element.generatedPart() == GeneratedPart.DE_MINIMIS;
  }
}
