package org.bonafide.law;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.project.Act;
import org.bonafide.project.Answer;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.Work;

/**
 * The process of a work that used a generative tool, in the three groups that the courts ask for:
 * the creative idea, the instructions, and selection and modification, each with its record.
 */
record CnProcess(Project project, EvidenceReview evidence, Work work) {

  private static final Set<Act> IDEA = EnumSet.of(Act.CONCEIVE);
  private static final Set<Act> INSTRUCTIONS =
      EnumSet.of(Act.PROMPT, Act.SET_PARAMETERS, Act.INPUT);
  private static final Set<Act> CHOICES =
      EnumSet.of(Act.SELECT, Act.EDIT, Act.COMPOSITE, Act.ARRANGE);

  List<Reason> reasons() {
    List<Step> steps = work.elements().values().stream().flatMap(e -> e.steps().stream()).toList();
    List<Reason> reasons = new ArrayList<>();
    if (steps.stream().noneMatch(s -> project.generative(s) == Answer.YES)) {
      return reasons;
    }
    group(reasons, steps, IDEA, "The creative idea", "cn-bic-cat-pendant");
    group(reasons, steps, INSTRUCTIONS, "The input instructions", "cn-bic-cat-pendant");
    group(reasons, steps, CHOICES, "The selection and modification", "cn-zhangjiagang-chair");
    boolean reworked =
        steps.stream()
            .anyMatch(
                s ->
                    s.act() == Act.EDIT
                        && project.generative(s) == Answer.NO
                        && evidence.documented(s));
    if (reworked) {
      reasons.add(
          reason(
              "A modification by hand after generation has a record made with the act.",
              "cn-changshu-heart"));
    }
    return reasons;
  }

  private void group(
      List<Reason> reasons, List<Step> all, Set<Act> acts, String name, String authority) {
    List<Step> steps = all.stream().filter(s -> acts.contains(s.act())).toList();
    String found =
        steps.isEmpty()
            ? " is not in the record."
            : steps.stream().anyMatch(evidence::documented)
                ? " is in the record, with a record made with the act."
                : " is in the record, without a record made with the act.";
    boolean plural = name.endsWith("instructions") || name.endsWith("modification");
    reasons.add(reason(name + (plural ? found.replaceFirst(" is", " are") : found), authority));
  }

  private Reason reason(String text, String authority) {
    return new Reason("", text, authority, "works." + work.id() + ".elements");
  }
}
