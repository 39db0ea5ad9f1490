package org.bonafide.evidence.gaps;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.evidence.Reviewed;
import org.bonafide.evidence.Support;
import org.bonafide.evidence.seal.Ledger;
import org.bonafide.project.Act;
import org.bonafide.project.Answer;
import org.bonafide.project.GeneratedPart;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.Tool;
import org.bonafide.project.Work;

/** A work with what is kept of it, and the questions that many items of the checklist share. */
record GapsOfWork(Project project, EvidenceReview evidence, Ledger ledger, Work work) {

  List<Step> steps() {
    return work.elements().values().stream().flatMap(e -> e.steps().stream()).toList();
  }

  List<Step> steps(Predicate<Step> which) {
    return steps().stream().filter(which).toList();
  }

  /**
   * Whether a generative tool was used: no only where the record says so of every act and says that
   * nothing generated stands in any element.
   */
  Answer generated() {
    boolean used =
        steps().stream()
                .anyMatch(
                    s ->
                        project.generative(s) == Answer.YES
                            || s.act() == Act.PROMPT
                            || s.act() == Act.GENERATE)
            || work.elements().values().stream()
                .anyMatch(
                    e ->
                        e.generatedPart() == GeneratedPart.APPRECIABLE
                            || e.generatedPart() == GeneratedPart.DE_MINIMIS);
    if (used) {
      return Answer.YES;
    }
    boolean unused =
        !work.elements().isEmpty()
            && work.elements().values().stream()
                .allMatch(
                    e ->
                        e.generatedPart() == GeneratedPart.NONE
                            && !e.steps().isEmpty()
                            && e.steps().stream()
                                .allMatch(s -> project.generative(s) == Answer.NO));
    return unused ? Answer.NO : Answer.UNKNOWN;
  }

  /** What is found, where a generative tool was used; a question where that is not stated. */
  Answered ofGenerated(Answered found) {
    return switch (generated()) {
      case YES -> found;
      case NO -> Answered.notAsked("by-hand");
      case UNKNOWN -> Answered.of(Standing.OPEN, "unstated");
    };
  }

  List<Step> prompting() {
    return steps(s -> s.act() == Act.PROMPT || !s.prompt().isEmpty());
  }

  /** Changes of something: what a generative function is stated to have done is none. */
  List<Step> changes() {
    return steps(
        s ->
            (s.act() == Act.EDIT || s.act() == Act.COMPOSITE)
                && project.generative(s) != Answer.YES);
  }

  /** The acts of these that the record states to be a person's own. */
  List<Step> own(List<Step> which) {
    return work.elements().values().stream()
        .flatMap(
            e ->
                e.steps().stream()
                    .filter(s -> which.stream().anyMatch(one -> one == s))
                    .filter(s -> Support.isOwn(project, e, s)))
        .toList();
  }

  /**
   * How acts of people are supported. Where it is not stated of some with what they were done, that
   * is asked first.
   */
  Answered supportedOwn(List<Step> acts) {
    List<Step> own = own(acts);
    List<Step> open = acts.stream().filter(s -> own.stream().noneMatch(o -> o == s)).toList();
    if (acts.isEmpty() || open.isEmpty()) {
      return supported(acts);
    }
    return Answered.of(own.isEmpty() ? Standing.OPEN : Standing.WEAK, "means", names(open));
  }

  List<Tool> generativeTools() {
    Set<String> ids = new LinkedHashSet<>();
    steps(s -> project.generative(s) == Answer.YES).forEach(s -> ids.addAll(s.with()));
    return ids.stream().map(project.tools()::get).filter(t -> t != null).toList();
  }

  /** The records that the work cites, and those that nothing cites. */
  List<Reviewed> records() {
    Set<String> own = cited(work);
    Set<String> all = new LinkedHashSet<>();
    project.works().values().forEach(w -> all.addAll(cited(w)));
    return evidence.reviewed().values().stream()
        .filter(r -> own.contains(r.stated().id()) || !all.contains(r.stated().id()))
        .toList();
  }

  private Set<String> cited(Work its) {
    Set<String> ids = new LinkedHashSet<>();
    Stream<Step> acts = its.elements().values().stream().flatMap(e -> e.steps().stream());
    acts.forEach(
        step -> {
          ids.addAll(step.records());
          step.with().stream()
              .map(project.tools()::get)
              .filter(tool -> tool != null)
              .flatMap(tool -> tool.terms().stream())
              .forEach(terms -> ids.addAll(terms.records()));
        });
    its.arrangement().ifPresent(a -> ids.addAll(a.records()));
    its.owners().forEach(o -> ids.addAll(o.records()));
    its.thirdParty().forEach(t -> ids.addAll(t.records()));
    return ids;
  }

  /** A record of a kind that is kept for the work. */
  Answered kept(String kind, Answered otherwise) {
    List<Reviewed> kept = records().stream().filter(r -> r.stated().kind().equals(kind)).toList();
    if (kept.isEmpty()) {
      return otherwise;
    }
    return kept.stream().anyMatch(Reviewed::present)
        ? Answered.of(Standing.PRESENT, "kept")
        : Answered.of(Standing.WEAK, "not-at-hand");
  }

  /** How acts are supported by records that were made with them. */
  Answered supported(List<Step> acts) {
    if (acts.isEmpty()) {
      return Answered.missing();
    }
    int with = (int) acts.stream().filter(evidence::documented).count();
    if (with == acts.size()) {
      return Answered.of(Standing.PRESENT, "recorded");
    }
    return with == 0
        ? Answered.of(Standing.WEAK, "stated")
        : Answered.of(Standing.WEAK, "some", String.valueOf(with), String.valueOf(acts.size()));
  }

  /** The same where a fact is asked of each act: acts without it are named. */
  Answered supported(List<Step> acts, Predicate<Step> stated) {
    List<Step> having = acts.stream().filter(stated).toList();
    if (having.isEmpty()) {
      return Answered.missing();
    }
    return having.size() < acts.size()
        ? Answered.of(Standing.WEAK, "lacks", names(acts.stream().filter(stated.negate()).toList()))
        : supported(having);
  }

  /** Acts by element and number, as in {@code scene 2}. */
  String names(List<Step> which) {
    List<String> names = new ArrayList<>();
    work.elements()
        .values()
        .forEach(
            element -> {
              for (int i = 0; i < element.steps().size(); i++) {
                Step step = element.steps().get(i);
                if (which.stream().anyMatch(one -> one == step)) {
                  names.add(element.id() + " " + (i + 1));
                }
              }
            });
    return String.join(", ", names);
  }
}
