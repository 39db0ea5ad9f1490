package org.bonafide.law.table;

import java.util.List;
import java.util.Map;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.law.decide.Circumstances;
import org.bonafide.project.Answer;
import org.bonafide.project.Arrangement;
import org.bonafide.project.Element;
import org.bonafide.project.Project;

/**
 * The facts of something as a whole: an element, an arrangement, a work.
 *
 * @param table the list of facts
 * @param places as in {@link Asks}
 * @param stated what is possible of each fact
 */
record WholeFacts(FactList list, Map<String, String> places, Map<String, List<String>> stated)
    implements Asks {

  /** What was generated in an element. */
  static WholeFacts ofElement(Project project, Element element, String path) {
    return new WholeFacts(
        FactList.of("generated"),
        Map.of("element", path),
        Map.of(
            "generated-part",
            ActFacts.generatedPart(element),
            "generative",
            Circumstances.words(used(project, element))));
  }

  /** Whether a generative tool was used; no only where that is stated of each act. */
  private static Answer used(Project project, Element element) {
    List<Answer> acts = element.steps().stream().map(project::generative).toList();
    return acts.contains(Answer.YES)
        ? Answer.YES
        : acts.isEmpty() || acts.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.NO;
  }

  static WholeFacts of(Arrangement arrangement, EvidenceReview evidence, String work) {
    return new WholeFacts(
        FactList.of("arrangement"),
        Map.of("work", work),
        Map.of(
            "expressive",
            Circumstances.words(arrangement.expressive()),
            "perceptible",
            Circumstances.words(arrangement.perceptible()),
            "named",
            ActFacts.stated(!arrangement.by().isEmpty()),
            "recorded",
            ActFacts.stated(evidence.documented(arrangement))));
  }

  /** What came of all elements. */
  static WholeFacts ofVerdict(Answer claimed, Answer excluded, String work) {
    return new WholeFacts(
        FactList.of("verdict"),
        Map.of("work", work),
        Map.of("claimed", Circumstances.words(claimed), "excluded", Circumstances.words(excluded)));
  }

  @Override
  public List<String> possible(String fact) {
    return stated.getOrDefault(fact, List.of());
  }
}
