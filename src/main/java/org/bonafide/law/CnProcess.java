package org.bonafide.law;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.evidence.Timing;
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
 * for the instructions themselves. More acts never lower a factor, so that leaving an act out never
 * helps.
 */
record CnProcess(Project project, EvidenceReview evidence, Work work, Element element) {

  /** The acts that bear a factor, and how it stands. */
  record Finding(CnFactor factor, CnFactor.Status status, List<Step> acts) {}

  /** Whether a generative tool took part, so that the courts ask for the process. */
  boolean isGenerated() {
    return element.generatedPart() == GeneratedPart.APPRECIABLE
        || element.steps().stream()
            .anyMatch(s -> MachineTranslation.generative(project, s) == Answer.YES);
  }

  /** The factors that are asked for, in the order of the courts. */
  Map<CnFactor, Finding> findings() {
    Map<CnFactor, Finding> all = new EnumMap<>(CnFactor.class);
    for (CnFactor factor : CnFactor.values()) {
      boolean asked = factor == CnFactor.HAND ? !isGenerated() : isGenerated();
      if (asked || factor == CnFactor.IDEA || factor == CnFactor.PERSONS) {
        all.put(factor, finding(factor));
      }
    }
    return all;
  }

  private Finding finding(CnFactor factor) {
    return switch (factor) {
      case IDEA -> idea();
      case HAND ->
          by(factor, s -> changes(s) && MachineTranslation.generative(project, s) != Answer.YES);
      case INSTRUCTIONS -> by(factor, CnProcess::instructs);
      case PARAMETERS ->
          by(factor, s -> s.act() == Act.SET_PARAMETERS || !s.parameters().isEmpty());
      case ITERATION -> iteration();
      case SELECTION -> by(factor, s -> s.act() == Act.SELECT || s.act() == Act.ARRANGE);
      case MODIFICATION -> of(factor, modifications());
      case MAPPING ->
          by(factor, s -> instructs(s) && (!s.aspects().isEmpty() || !s.after().isEmpty()));
      case SEED -> by(factor, CnProcess::hasSeed);
      case PERSONS -> persons();
    };
  }

  private Finding by(CnFactor factor, Predicate<Step> bears) {
    return of(factor, element.steps().stream().filter(bears).toList());
  }

  private Finding of(CnFactor factor, List<Step> acts) {
    return new Finding(factor, status(acts), acts);
  }

  /**
   * Changes by hand; what was drawn or written before anything was generated is no modification.
   */
  private List<Step> modifications() {
    List<Step> changes = new ArrayList<>();
    boolean begun = false;
    for (Step step : element.steps()) {
      boolean byHand = MachineTranslation.generative(project, step) == Answer.NO;
      if (changes(step) && byHand && (begun || !step.act().makesExpression())) {
        changes.add(step);
      }
      begun = begun || !byHand && step.act() != Act.CONCEIVE;
    }
    return changes;
  }

  private Finding idea() {
    Finding stated = by(CnFactor.IDEA, s -> s.act() == Act.CONCEIVE);
    return stated.acts().isEmpty() && !work.intent().isEmpty()
        ? new Finding(CnFactor.IDEA, CnFactor.Status.STATED, List.of())
        : stated;
  }

  /** A second round of instructions, or one that says what it changed. */
  private Finding iteration() {
    List<Step> rounds = new ArrayList<>();
    boolean first = true;
    for (Step step : element.steps()) {
      if (step.act() == Act.PROMPT || step.act() == Act.SET_PARAMETERS) {
        if (!first || !step.before().isEmpty() || !step.after().isEmpty()) {
          rounds.add(step);
        }
        first = false;
      }
    }
    return of(CnFactor.ITERATION, rounds);
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
    if (acts.stream().anyMatch(this::documented)) {
      return CnFactor.Status.DOCUMENTED;
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

  boolean reCreated(Step step) {
    return step.records().stream().anyMatch(id -> evidence.timing(step, id) == Timing.RE_CREATED);
  }

  private static boolean instructs(Step step) {
    return step.act() == Act.PROMPT || step.act() == Act.SET_PARAMETERS || step.act() == Act.INPUT;
  }

  private static boolean changes(Step step) {
    return step.act().makesExpression() || step.act() == Act.EDIT || step.act() == Act.COMPOSITE;
  }

  private static boolean hasSeed(Step step) {
    return !step.seed().isEmpty()
        || step.parameters().keySet().stream()
            .anyMatch(k -> k.equalsIgnoreCase("seed") || k.contains("种子"));
  }
}
