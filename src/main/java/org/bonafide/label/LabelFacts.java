package org.bonafide.label;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.project.Act;
import org.bonafide.project.Answer;
import org.bonafide.project.Impression;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.Work;

/**
 * The facts of one work that a target may ask for: the extent, and answers by name, each of which
 * may be unknown. Which name means what stands in {@code facts.yaml}.
 *
 * @param answers by name, as in {@code realistic}, {@code text}, {@code reviewed}
 */
record LabelFacts(Extent extent, Map<String, Answer> answers, String role) {

  LabelFacts {
    answers = Map.copyOf(answers);
  }

  static LabelFacts of(Project project, EvidenceReview evidence, Work work) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    for (Medium medium : Medium.values()) {
      answers.put(medium.word(), generated(project, work, medium));
    }
    Impression impression = work.impression();
    answers.put("realistic", impression.realistic());
    answers.put("real-person", impression.realPerson());
    answers.put("performer", impression.performer());
    answers.put("artistic", impression.artistic());
    answers.put("informs", impression.informs());
    answers.put("advertises", impression.advertises());
    answers.put("live", impression.live());
    answers.put("reviewed", stated(reviews(work).anyMatch(s -> !s.by().isEmpty())));
    answers.put("review-recorded", stated(reviews(work).anyMatch(evidence::documented)));
    answers.put("responsible", stated(!project.disclosure().responsible().isEmpty()));
    answers.put("by-hand", stated(Extent.byHand(project, work)));
    return new LabelFacts(Extent.of(project, work), answers, project.disclosure().role());
  }

  /** Whether the record states something. An exception is applied only where it does. */
  private static Answer stated(boolean stated) {
    return stated ? Answer.YES : Answer.NO;
  }

  static Stream<Step> reviews(Work work) {
    return work.elements().values().stream()
        .flatMap(element -> element.steps().stream())
        .filter(step -> step.act() == Act.REVIEW);
  }

  private static Answer generated(Project project, Work work, Medium medium) {
    List<Part.Kind> kinds =
        work.elements().values().stream()
            .filter(element -> Medium.of(work, element) == medium)
            .map(element -> Part.of(project, element).kind())
            .toList();
    if (kinds.contains(Part.Kind.GENERATED)) {
      return Answer.YES;
    }
    boolean open =
        work.elements().isEmpty()
            || kinds.contains(Part.Kind.UNSTATED)
            || kinds.contains(Part.Kind.UNKNOWN);
    return open ? Answer.UNKNOWN : Answer.NO;
  }

  boolean isOpen(String fact) {
    return answers.getOrDefault(fact, Answer.UNKNOWN) == Answer.UNKNOWN;
  }

  boolean holds(String fact) {
    return answers.get(fact) == Answer.YES;
  }

  /**
   * Every way that the facts asked for may turn out to be.
   *
   * @param most how many open facts are supposed both ways; any further ones count as not the case
   */
  List<Supposed> suppose(Set<String> asked, int most) {
    List<Supposed> all = new ArrayList<>();
    List<String> open = asked.stream().filter(this::isOpen).limit(most).toList();
    for (Extent one : extent.possible()) {
      for (int bits = 0; bits < 1 << open.size(); bits++) {
        Map<String, Boolean> facts = new LinkedHashMap<>();
        for (String fact : asked) {
          int at = open.indexOf(fact);
          facts.put(fact, at < 0 ? holds(fact) : (bits >> at & 1) == 1);
        }
        if (agrees(one, facts)) {
          all.add(new Supposed(one, facts, role));
        }
      }
    }
    return all;
  }

  /** Nothing generated in the work, nothing generated in any medium of it. */
  private static boolean agrees(Extent extent, Map<String, Boolean> facts) {
    return extent.contains()
        || Stream.of(Medium.values()).noneMatch(m -> facts.getOrDefault(m.word(), false));
  }
}
