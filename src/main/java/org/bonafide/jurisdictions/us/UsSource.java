package org.bonafide.jurisdictions.us;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bonafide.law.InputOwners;
import org.bonafide.law.MachineTranslation;
import org.bonafide.project.Act;
import org.bonafide.project.Answer;
import org.bonafide.project.Category;
import org.bonafide.project.Element;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.Whose;

/**
 * Whether the work is known that a translation or a musical arrangement recasts: such an act states
 * that there was one before it, and what was published, registered, in the public domain or
 * somebody else's is to be excluded (Compendium (Third) 621.1).
 *
 * <p>Example: {@code {act: translate, by: ann, with: hand}} alone asks for the text; an act of
 * writing before it, or {@code third-party} of the element, answers.
 */
record UsSource(Project project, Category category, Element element) {

  private static final Set<Act> MAKING = Set.of(Act.WRITE, Act.COMPOSE);
  private static final Set<Act> GENERATING = Set.of(Act.PROMPT, Act.GENERATE);

  /**
   * Asks for it where something of the element is claimed, or may be once more is stated: who did
   * an act decides nothing about what the act was done to.
   *
   * @param others whether something of somebody else is stated to be in the element
   */
  void read(UsElement found, boolean others) {
    boolean claimed = found.isClaimed() && recasts();
    boolean mayBe = element.steps().stream().anyMatch(this::mayRecast);
    if (!others && (claimed || mayBe) && !isTold(found)) {
      found.sourceOpen = claimed;
      found.sourceUnknown = mayBe || element.steps().stream().anyMatch(this::isAPersons);
      if (recasts()) {
        found.ask("us-open-source");
      }
    }
  }

  /**
   * Whether the act may turn out to be a person's translation or arrangement: it is not denied, and
   * what was arranged is music or is not stated.
   */
  private boolean mayRecast(Step step) {
    boolean ofItsKind = isAPersons(step) || step.act() == Act.ARRANGE && element.what().isBlank();
    return ofItsKind
        && project.generative(step) != Answer.YES
        && step.expressive() != Answer.NO
        && step.perceptible() != Answer.NO;
  }

  private boolean recasts() {
    return element.steps().stream().anyMatch(this::recasts);
  }

  private boolean recasts(Step step) {
    return isAPersons(step)
        || MachineTranslation.in(project, step)
            && (step.act().makesExpression() || step.act().changes() || isTold(step.act()));
  }

  private static boolean isTold(Act act) {
    return act == Act.INPUT || act == Act.GENERATE;
  }

  /** Whether the act says of itself that there was a work before it, with whatever it was done. */
  private boolean isAPersons(Step step) {
    return step.act() == Act.TRANSLATE
        || UsKinds.ofAct(step.act(), element.what(), category).equals(Optional.of("arrangement"));
  }

  /** Whether an act that stands before all that recast tells who or what made it. */
  private boolean isTold(UsElement found) {
    List<Step> before = element.steps().stream().takeWhile(step -> !recasts(step)).toList();
    return before.stream().anyMatch(step -> isMade(step) || found.excluded && isGenerated(step));
  }

  private boolean isMade(Step step) {
    boolean made = MAKING.contains(step.act()) && !step.by().isEmpty();
    boolean put = step.act() == Act.INPUT && InputOwners.whose(project, step) == Whose.Kind.OWN;
    return made || put;
  }

  private boolean isGenerated(Step step) {
    return GENERATING.contains(step.act())
        && MachineTranslation.generative(project, step) == Answer.YES;
  }
}
