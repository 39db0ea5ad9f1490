package org.bonafide.jurisdictions.cn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bonafide.law.ActWords;
import org.bonafide.law.Reason;
import org.bonafide.law.Sentence;
import org.bonafide.law.Verdict;
import org.bonafide.project.Answer;
import org.bonafide.project.Element;
import org.bonafide.project.GeneratedPart;
import org.bonafide.project.Person;
import org.bonafide.project.Project;
import org.bonafide.project.Step;

/**
 * How one element stands under Chinese practice.
 *
 * <p>Documented where records made with the acts show instructions and a selection, an adjustment
 * or a modification; partly where they show some act of a person; else not (Zhangjiagang: first
 * instructions alone do not show enough). Where the record states that nothing generated stands in
 * the element, or next to nothing, it is documented where a record shows a person's making of it.
 */
record CnElement(Project project, Element element, CnProcess process, String path) {

  private static final List<CnFactor> CHOICES =
      List.of(CnFactor.SELECTION, CnFactor.ITERATION, CnFactor.MODIFICATION);

  CnDescription.ElementGrade grade() {
    Map<CnFactor, CnProcess.Finding> found = process.findings();
    Verdict verdict = verdict(found);
    boolean nothing = element.generatedPart() == GeneratedPart.NONE;
    boolean disclaimed =
        project.registration().claimScope() == Answer.YES
            && process.isGenerated()
            && !nothing
            && verdict != Verdict.DOCUMENTED;
    return new CnDescription.ElementGrade(
        element.id(),
        verdict,
        process.asked().stream().map(this::factor).toList(),
        claimed(found),
        disclaimed ? Sentence.of("cn-excluded") : Sentence.same(""),
        open(found));
  }

  private CnDescription.Factor factor(CnProcess.Finding finding) {
    List<String> records =
        finding.acts().stream().flatMap(s -> s.records().stream()).distinct().toList();
    Sentence status =
        finding.factor() == CnFactor.PERSONS
            ? Sentence.of("cn-persons-" + finding.status().word())
            : finding.status().words();
    return new CnDescription.Factor(finding.factor(), finding.status(), status, records);
  }

  private Verdict verdict(Map<CnFactor, CnProcess.Finding> found) {
    boolean any =
        found.values().stream().anyMatch(f -> f.factor().isContribution() && isDocumented(f));
    boolean directed =
        documented(found, CnFactor.INSTRUCTIONS)
            && CHOICES.stream().anyMatch(c -> documented(found, c))
            && !process.isBare();
    boolean made =
        process.isWithoutGenerated()
            && (documented(found, CnFactor.MAKING) || documented(found, CnFactor.MODIFICATION));
    return directed || made
        ? Verdict.DOCUMENTED
        : any ? Verdict.PARTLY_DOCUMENTED : Verdict.NOT_DOCUMENTED;
  }

  private static boolean documented(Map<CnFactor, CnProcess.Finding> found, CnFactor factor) {
    return isDocumented(found.get(factor));
  }

  private static boolean isDocumented(CnProcess.Finding finding) {
    return finding != null && finding.status().isDocumented();
  }

  private static boolean is(CnProcess.Finding finding, CnFactor.Status status) {
    return finding != null && finding.status() == status;
  }

  /**
   * What records support as the contribution of named people, told of those who did it and of
   * nobody else; empty words where nothing.
   */
  private Sentence claimed(Map<CnFactor, CnProcess.Finding> found) {
    Map<Set<String>, List<String>> who = new LinkedHashMap<>();
    Map<Set<String>, Set<CnFactor>> what = new LinkedHashMap<>();
    for (CnProcess.Finding finding : found.values()) {
      if (finding.factor().isContribution()
          && isDocumented(finding)
          && finding.factor() != CnFactor.IDEA) {
        for (Step step : finding.acts().stream().filter(process::documented).toList()) {
          Set<String> people = Set.copyOf(step.by());
          who.putIfAbsent(people, step.by());
          what.computeIfAbsent(people, p -> new LinkedHashSet<>()).add(finding.factor());
        }
      }
    }
    List<Sentence> all = new ArrayList<>();
    what.forEach((people, factors) -> all.add(claimed(who.get(people), List.copyOf(factors))));
    return Sentence.parted(all);
  }

  private Sentence claimed(List<String> people, List<CnFactor> factors) {
    List<Sentence> what = factors.stream().map(f -> Sentence.of("cn-do-" + f.word())).toList();
    return Sentence.of("cn-claim", Sentence.list(what), names(people));
  }

  private Sentence open(Map<CnFactor, CnProcess.Finding> found) {
    if (element.steps().isEmpty()) {
      return Sentence.of("cn-open-no-acts");
    }
    List<Sentence> all = new ArrayList<>();
    for (CnProcess.Finding finding : found.values()) {
      boolean unsupported =
          is(finding, CnFactor.Status.STATED) || is(finding, CnFactor.Status.RE_CREATED);
      if (finding.factor().isContribution() && unsupported && !finding.acts().isEmpty()) {
        all.add(
            Sentence.of("cn-open-undocumented", Sentence.of("cn-do-" + finding.factor().word())));
      }
    }
    List<Step> unsettled = process.unsettled();
    if (!unsettled.isEmpty()) {
      all.add(Sentence.of("cn-open-means", acts(unsettled)));
    }
    if (element.generatedPart() == GeneratedPart.UNKNOWN) {
      all.add(Sentence.of("cn-open-generated"));
    }
    return Sentence.after(all.stream().map(Sentence::capitalised).toList());
  }

  private static Sentence acts(List<Step> steps) {
    return Sentence.list(steps.stream().map(Step::act).distinct().map(ActWords::of).toList());
  }

  private Sentence names(List<String> ids) {
    List<Person> people = ids.stream().map(project.people()::get).filter(p -> p != null).toList();
    return Sentence.list(people, Person::nameIn);
  }

  /** Why the element stands as it does. */
  List<Reason> reasons() {
    List<Reason> all = new ArrayList<>();
    List<Step> acts = process.people();
    long counted = acts.stream().filter(process::documented).count();
    all.add(
        Reason.of(
            "cn-counted",
            element.id(),
            path,
            Sentence.same(Long.toString(counted)),
            Sentence.same(Integer.toString(acts.size()))));
    Map<CnFactor, CnProcess.Finding> found = process.findings();
    process.asked().forEach(f -> all.add(reason(f)));
    List<Step> exported = acts.stream().filter(process::byFile).toList();
    if (!exported.isEmpty()) {
      all.add(Reason.of("cn-by-file", element.id(), path, acts(exported)));
    }
    if (acts.stream().anyMatch(process::reCreated)) {
      all.add(Reason.of("cn-re-created", element.id(), path));
    }
    boolean choice = CHOICES.stream().anyMatch(c -> documented(found, c));
    if (documented(found, CnFactor.INSTRUCTIONS) && !choice) {
      all.add(Reason.of("cn-prompts-alone", element.id(), path));
    }
    if (documented(found, CnFactor.INSTRUCTIONS) && choice && process.isBare()) {
      all.add(Reason.of("cn-bare-pick", element.id(), path));
    }
    boolean made =
        Stream.of(CnFactor.MAKING, CnFactor.INSTRUCTIONS, CnFactor.MODIFICATION)
            .anyMatch(f -> !found.get(f).acts().isEmpty());
    if (!made && !process.isGenerated() && documented(found, CnFactor.IDEA)) {
      all.add(Reason.of("cn-idea-alone", element.id(), path));
    }
    if (acts.stream().flatMap(s -> s.by().stream()).distinct().count() > 1) {
      all.add(Reason.of("cn-several", element.id(), path));
    }
    return all;
  }

  private Reason reason(CnProcess.Finding finding) {
    return Reason.of(
        "cn-group-" + finding.factor().word(), element.id(), path, factor(finding).words());
  }
}
