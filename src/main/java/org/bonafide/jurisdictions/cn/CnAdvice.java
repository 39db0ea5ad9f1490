package org.bonafide.jurisdictions.cn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.law.ActWords;
import org.bonafide.law.Advice;
import org.bonafide.law.AlternativeClaims;
import org.bonafide.law.Improvement;
import org.bonafide.law.Sentence;
import org.bonafide.law.Verdict;
import org.bonafide.project.Act;
import org.bonafide.project.Element;
import org.bonafide.project.GeneratedPart;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.Tool;
import org.bonafide.project.Work;

/** What would make a PRC statement stronger, what else may be registered, what to keep. */
record CnAdvice(Project project, EvidenceReview evidence, Work work) {

  Advice of(Verdict verdict) {
    boolean full = verdict == Verdict.DOCUMENTED;
    List<Improvement> keep =
        Stream.of("cn-keep-account", "cn-keep-prompts", "cn-keep-rounds", "cn-keep-layers")
            .map(id -> Improvement.of(id, ""))
            .toList();
    return new Advice(
        List.of(),
        Improvement.ordered(stronger()),
        full ? List.of() : instead(),
        full ? List.of() : keep);
  }

  private List<Improvement> stronger() {
    List<Improvement> wishes = new ArrayList<>();
    for (Element element : work.elements().values()) {
      if (element.steps().isEmpty()) {
        wishes.add(Improvement.of("cn-wish-steps", element.id()));
      }
      CnProcess process = new CnProcess(project, evidence, work, element);
      process.people().forEach(step -> act(wishes, element, process, step));
      process
          .unsettled()
          .forEach(
              s -> wishes.add(Improvement.of("cn-wish-means", element.id(), ActWords.of(s.act()))));
      if (element.generatedPart() == GeneratedPart.UNKNOWN) {
        wishes.add(Improvement.of("cn-wish-generated-part", element.id()));
      }
      if (process.isGenerated() && !element.steps().isEmpty()) {
        factors(wishes, element, process.findings());
      }
    }
    boolean terms = project.generativeTools(work).stream().anyMatch(CnAdvice::lacksTerms);
    if (terms) {
      wishes.add(Improvement.of("cn-wish-terms", ""));
    }
    return wishes;
  }

  private static boolean lacksTerms(Tool tool) {
    return tool.terms().map(t -> t.records().isEmpty()).orElse(true);
  }

  private void act(List<Improvement> wishes, Element element, CnProcess process, Step step) {
    Sentence act = ActWords.of(step.act());
    if (step.act() == Act.REVIEW) {
      return;
    }
    if (step.by().isEmpty()) {
      wishes.add(Improvement.of("cn-wish-by", element.id(), act));
    }
    if (!evidence.documented(step)) {
      String wish = process.reCreated(step) ? "cn-wish-late" : "cn-wish-record";
      wishes.add(Improvement.of(wish, element.id(), act));
    }
  }

  private void factors(
      List<Improvement> wishes, Element element, Map<CnFactor, CnProcess.Finding> found) {
    Stream.of(CnFactor.MODIFICATION, CnFactor.SELECTION, CnFactor.ITERATION, CnFactor.IDEA)
        .filter(f -> found.get(f).acts().isEmpty())
        .forEach(f -> wishes.add(Improvement.of("cn-wish-" + f.word(), element.id())));
    // What an act came with is asked of an act that the record has, and of no other.
    told(wishes, element, found, CnFactor.MAPPING, List.of(Act.PROMPT, Act.SET_PARAMETERS));
    for (CnFactor of : List.of(CnFactor.SEED, CnFactor.PARAMETERS)) {
      told(wishes, element, found, of, List.of(Act.PROMPT, Act.SET_PARAMETERS, Act.GENERATE));
    }
  }

  private void told(
      List<Improvement> wishes,
      Element element,
      Map<CnFactor, CnProcess.Finding> found,
      CnFactor factor,
      List<Act> acts) {
    if (found.get(factor).acts().isEmpty()) {
      acts.stream()
          .filter(act -> element.steps().stream().anyMatch(s -> s.act() == act))
          .findFirst()
          .map(ActWords::of)
          .ifPresent(
              act ->
                  wishes.add(
                      Improvement.of(
                          "cn-wish-" + factor.word(),
                          element.id(),
                          act,
                          CnChoices.asked(work, element.what()))));
    }
  }

  private List<Improvement> instead() {
    List<Improvement> all = new AlternativeClaims(project, work).gather("cn", Set.of());
    all.add(Improvement.of("cn-instead-rework", ""));
    return Improvement.ordered(all);
  }
}
