package org.bonafide.law;

import java.util.ArrayList;
import java.util.List;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.evidence.Timing;
import org.bonafide.project.Act;
import org.bonafide.project.Element;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.Work;

/**
 * Assesses one work as Chinese courts read the process: is each person's act documented by a record
 * made at the time?
 *
 * <p>An element is documented where every act of a person has a contemporaneous record, partly
 * where some have, and not where none has. A re-created record never counts (cat pendant case). A
 * number of prompts never counts; documented prompts do.
 */
record CnAssessor(Project project, EvidenceReview evidence, Work work) {

  private static final String PROCESS = "cn-bic-cat-pendant";

  CnStatement assess() {
    List<Reason> reasons = new ArrayList<>();
    List<CnStatement.ElementGrade> grades = new ArrayList<>();
    work.elements().values().forEach(e -> grades.add(grade(e, reasons)));
    reasons.addAll(new CnProcess(project, evidence, work).reasons());
    return new CnStatement(
        work.id(),
        overall(grades),
        new CnItems(project, evidence, work).all(),
        reasons,
        grades,
        stronger());
  }

  private CnStatement.ElementGrade grade(Element element, List<Reason> reasons) {
    List<Step> acts = element.steps().stream().filter(s -> s.act() != Act.GENERATE).toList();
    long documented = acts.stream().filter(this::documented).count();
    Verdict verdict =
        documented == 0
            ? Verdict.NOT_DOCUMENTED
            : documented == acts.size() ? Verdict.DOCUMENTED : Verdict.PARTLY_DOCUMENTED;
    String field = "works." + work.id() + ".elements." + element.id() + ".steps";
    reasons.add(
        new Reason(
            element.id(),
            documented
                + " of "
                + acts.size()
                + " acts of people name the person and have a record made with the act.",
            PROCESS,
            field));
    if (acts.stream().anyMatch(this::reCreated)) {
      reasons.add(
          new Reason(
              element.id(),
              "A record that was re-created after the fact does not count as a record of the making.",
              PROCESS,
              field));
    }
    return new CnStatement.ElementGrade(element.id(), verdict);
  }

  private boolean documented(Step step) {
    return !step.by().isEmpty() && evidence.documented(step);
  }

  private boolean reCreated(Step step) {
    return step.records().stream().anyMatch(id -> evidence.timing(step, id) == Timing.RE_CREATED);
  }

  private static Verdict overall(List<CnStatement.ElementGrade> grades) {
    if (!grades.isEmpty() && grades.stream().allMatch(g -> g.verdict() == Verdict.DOCUMENTED)) {
      return Verdict.DOCUMENTED;
    }
    return grades.stream().allMatch(g -> g.verdict() == Verdict.NOT_DOCUMENTED)
        ? Verdict.NOT_DOCUMENTED
        : Verdict.PARTLY_DOCUMENTED;
  }

  /** What would make the statement stronger, in Chinese, as the instrument prints it. */
  private List<String> stronger() {
    List<String> wishes = new ArrayList<>();
    for (Element element : work.elements().values()) {
      String name = "“" + (element.describe().isEmpty() ? element.id() : element.describe()) + "”";
      if (element.steps().isEmpty()) {
        wishes.add("补充" + name + "的创作步骤及其原始记录。");
      }
      element.steps().stream()
          .filter(s -> s.act() != Act.GENERATE)
          .forEach(s -> wish(wishes, name, s));
    }
    return wishes.stream().distinct().toList();
  }

  private void wish(List<String> wishes, String element, Step step) {
    String where = element + "的“" + CnWords.act(step.act()) + "”行为";
    if (step.by().isEmpty()) {
      wishes.add("补充" + where + "的行为人。");
    }
    if (!evidence.documented(step)) {
      wishes.add(
          reCreated(step)
              ? "事后复现的记录不计入；请提供" + where + "当时形成的原始记录。"
              : "保存并列明" + where + "当时形成的原始记录，注明行为日期与记录形成日期。");
    }
    if (step.act() == Act.PROMPT && step.seed().isEmpty()) {
      wishes.add("记录" + where + "的随机种子，或注明工具不提供随机种子。");
    }
  }
}
