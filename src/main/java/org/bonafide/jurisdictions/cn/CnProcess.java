package org.bonafide.jurisdictions.cn;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.evidence.Support;
import org.bonafide.evidence.Timing;
import org.bonafide.law.MachineTranslation;
import org.bonafide.project.Act;
import org.bonafide.project.Answer;
import org.bonafide.project.Element;
import org.bonafide.project.GeneratedPart;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.Work;

/**
 * The making of one element, factor by factor: which acts bear it, and whether a record made with
 * the act supports it.
 *
 * <p>A number of prompts is no factor. An act that a generative function did is none either, but
 * for the instructions themselves. Each act bears a factor by what it states itself, never by what
 * stands before or after it, so that more acts, another order or another cut of the elements change
 * nothing, and leaving an act or a key out never helps.
 */
record CnProcess(Project project, EvidenceReview evidence, Work work, Element element) {

  /** The acts that bear a factor, and how it stands. */
  record Finding(CnFactor factor, CnFactor.Status status, List<Step> acts) {}

  /** Whether a generative tool took part, so that the courts ask for the process. */
  boolean isGenerated() {
    return element.generatedPart() == GeneratedPart.APPRECIABLE
        || element.generatedPart() == GeneratedPart.DE_MINIMIS
        || element.steps().stream()
            .anyMatch(s -> MachineTranslation.generative(project, s) == Answer.YES);
  }

  /** Whether the record states that nothing generated stands in the element, or next to nothing. */
  boolean isWithoutGenerated() {
    return element.generatedPart() == GeneratedPart.NONE
        || element.generatedPart() == GeneratedPart.DE_MINIMIS;
  }

  /** Acts of making of which it is not stated whether a person or a tool did them. */
  List<Step> unsettled() {
    return element.steps().stream()
        .filter(s -> s.act().makesExpression() || changes(s))
        .filter(s -> MachineTranslation.generative(project, s) == Answer.UNKNOWN && !isOwn(s))
        .toList();
  }

  /** Every factor; which are shown is a matter of its own ({@link #asked}). */
  Map<CnFactor, Finding> findings() {
    Map<CnFactor, Finding> all = new EnumMap<>(CnFactor.class);
    for (CnFactor factor : CnFactor.values()) {
      all.put(factor, finding(factor));
    }
    return all;
  }

  /** The factors that are asked for, in the order of the courts, and those that acts bear. */
  List<Finding> asked() {
    Map<CnFactor, Finding> all = findings();
    boolean changed = !all.get(CnFactor.MODIFICATION).acts().isEmpty();
    return all.values().stream()
        .filter(
            f ->
                !f.acts().isEmpty()
                    || switch (f.factor()) {
                      case IDEA, PERSONS -> true;
                      case MAKING -> !isGenerated() && !changed;
                      default -> isGenerated();
                    })
        .toList();
  }

  private Finding finding(CnFactor factor) {
    return switch (factor) {
      case IDEA -> idea();
      case MAKING -> by(factor, s -> s.act().makesExpression() && !changes(s) && isOwn(s));
      case INSTRUCTIONS -> by(factor, CnProcess::instructs);
      case PARAMETERS ->
          by(factor, s -> s.act() == Act.SET_PARAMETERS || !s.parameters().isEmpty());
      case ITERATION -> by(factor, CnProcess::adjusts);
      case SELECTION -> by(factor, s -> s.act() == Act.SELECT || s.act() == Act.ARRANGE);
      case MODIFICATION -> by(factor, s -> changes(s) && isOwn(s));
      case MAPPING ->
          by(factor, s -> instructs(s) && (!s.aspects().isEmpty() || !s.after().isEmpty()));
      case SEED -> by(factor, CnProcess::hasSeed);
      case PERSONS -> persons();
    };
  }

  /**
   * Whether all that is documented of instructions and choices is a bare prompt and a bare pick:
   * not one documented act of them states a setting, a change or a visible element that it shaped,
   * or no selection says why. "Frost's Descent" was refused protection on such facts, and the
   * courts ask for the choice to be explained.
   */
  boolean isBare() {
    List<Step> acts = element.steps().stream().filter(this::documented).toList();
    boolean changed = acts.stream().anyMatch(s -> adjusts(s) || changes(s) && isOwn(s));
    boolean told =
        acts.stream()
            .filter(CnProcess::instructs)
            .anyMatch(s -> !s.parameters().isEmpty() || !s.aspects().isEmpty());
    boolean chosen =
        acts.stream()
            .filter(s -> s.act() == Act.SELECT || s.act() == Act.ARRANGE)
            .anyMatch(s -> !s.reason().isEmpty() || !s.aspects().isEmpty());
    return !changed && !(told && chosen);
  }

  private boolean isOwn(Step step) {
    return MachineTranslation.generative(project, step) != Answer.YES
        && Support.isOwn(project, element, step);
  }

  private Finding by(CnFactor factor, Predicate<Step> bears) {
    List<Step> acts = element.steps().stream().filter(bears).toList();
    return new Finding(factor, status(acts), acts);
  }

  private Finding idea() {
    Finding stated = by(CnFactor.IDEA, s -> s.act() == Act.CONCEIVE);
    return stated.acts().isEmpty() && !work.intent().isEmpty()
        ? new Finding(CnFactor.IDEA, CnFactor.Status.STATED, List.of())
        : stated;
  }

  /** A round of instructions that says what it changed. */
  private static boolean adjusts(Step step) {
    return (step.act() == Act.PROMPT || step.act() == Act.SET_PARAMETERS)
        && (!step.before().isEmpty() || !step.after().isEmpty());
  }

  private Finding persons() {
    List<Step> acts = people();
    boolean all = !acts.isEmpty() && acts.stream().noneMatch(s -> s.by().isEmpty());
    return new Finding(
        CnFactor.PERSONS, all ? CnFactor.Status.DOCUMENTED : CnFactor.Status.MISSING, acts);
  }

  /** The acts of people: all but what the tool did. */
  List<Step> people() {
    return element.steps().stream().filter(s -> s.act() != Act.GENERATE).toList();
  }

  private CnFactor.Status status(List<Step> acts) {
    if (acts.isEmpty()) {
      return CnFactor.Status.MISSING;
    }
    if (acts.stream().anyMatch(s -> documented(s) && !byFile(s))) {
      return CnFactor.Status.DOCUMENTED;
    }
    if (acts.stream().anyMatch(this::documented)) {
      return CnFactor.Status.BY_FILE;
    }
    boolean reCreated = acts.stream().anyMatch(s -> reCreated(s));
    boolean other =
        acts.stream()
            .flatMap(s -> s.records().stream().map(r -> evidence.timing(s, r)))
            .anyMatch(timing -> timing != Timing.RE_CREATED);
    return reCreated && !other ? CnFactor.Status.RE_CREATED : CnFactor.Status.STATED;
  }

  boolean documented(Step step) {
    return !step.by().isEmpty() && evidence.documented(step);
  }

  /** Whether an act is documented by what its tool exported later, and by nothing else. */
  boolean byFile(Step step) {
    return documented(step)
        && step.records().stream()
            .noneMatch(id -> evidence.timing(step, id) == Timing.CONTEMPORANEOUS);
  }

  boolean reCreated(Step step) {
    return step.records().stream().anyMatch(id -> evidence.timing(step, id) == Timing.RE_CREATED);
  }

  private static boolean instructs(Step step) {
    return step.act() == Act.PROMPT || step.act() == Act.SET_PARAMETERS || step.act() == Act.INPUT;
  }

  /** A change of what was there; of drawing and the like only where the step says what it was. */
  private static boolean changes(Step step) {
    return step.act() == Act.EDIT
        || step.act() == Act.COMPOSITE
        || step.act().makesExpression() && !step.before().isEmpty();
  }

  private static boolean hasSeed(Step step) {
    return !step.seed().isEmpty()
        || step.parameters().keySet().stream()
            .anyMatch(k -> k.equalsIgnoreCase("seed") || k.contains("种子"));
  }
}
