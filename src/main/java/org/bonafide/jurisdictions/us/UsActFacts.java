package org.bonafide.jurisdictions.us;

import java.util.Map;
import org.bonafide.law.MachineTranslation;
import org.bonafide.project.Act;
import org.bonafide.project.Answer;
import org.bonafide.project.Element;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.Work;

/**
 * What the Java of US law states of an act to the rows of {@code acts.yaml}: what depends on later
 * acts, or on several facts together.
 *
 * @param kind of what was made or put in, or empty
 * @param mustBeShown as {@link UsGenerated#mustBeShown}
 */
record UsActFacts(
    Project project, Work work, Element element, int index, String kind, boolean mustBeShown) {

  Map<String, String> all() {
    return Map.ofEntries(
        Map.entry("claimable", word(!UsKinds.isNeverClaimed(subject()))),
        Map.entry("translates", word(MachineTranslation.in(project, step()))),
        Map.entry("translated-later", word(later().translates())),
        Map.entry("shown", shown()),
        Map.entry("placed", word(step().act() != Act.EDIT && isStated())),
        Map.entry("captures", word(UsKinds.captures(step().act()))),
        Map.entry("fixed", word(UsKinds.isFixed(kind, work.category()))),
        Map.entry("many", word(isOfMany())),
        Map.entry("routine", word(UsPlacedByRoutine.words(step(), element, work).isPresent())),
        Map.entry("means", stated(step().means().isStated())),
        Map.entry("what", stated(!element.what().isEmpty())),
        Map.entry("kind", stated(!kind.isEmpty())));
  }

  /**
   * Whether so many were kept that the choice may be a selection, and nothing denies or says it.
   */
  private boolean isOfMany() {
    return step().kept().matches("\\d{1,9}")
        && Long.parseLong(step().kept()) >= UsRoutine.enoughThings()
        && step().expressive() != Answer.NO
        && step().perceptible() != Answer.NO
        && work.arrangement().isEmpty();
  }

  /** What it is about: the kind that was made or put in, else that of the element. */
  private String subject() {
    // The kind of the result is never taken for that of what was put in.
    boolean unsaid = kind.isEmpty() && step().act() != Act.INPUT;
    return step().act().changes() || unsaid ? element.what() : kind;
  }

  private Step step() {
    return element.steps().get(index);
  }

  private UsLater later() {
    return new UsLater(project, element, index);
  }

  private String shown() {
    Answer shown = mustBeShown ? later().perceptible(kind) : step().perceptible();
    return switch (shown) {
      case NO -> "no";
      case YES -> "yes";
      case UNKNOWN -> mustBeShown ? "not-stated" : "yes";
    };
  }

  private boolean isStated() {
    return step().expressive() == Answer.YES
        && step().perceptible() == Answer.YES
        && step().separable() == Answer.YES;
  }

  private static String word(boolean yes) {
    return yes ? "yes" : "no";
  }

  private static String stated(boolean stated) {
    return stated ? "stated" : "not-stated";
  }
}
