package org.bonafide.label;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.law.decide.Circumstances;
import org.bonafide.law.decide.Rule;
import org.bonafide.law.decide.Supposed;
import org.bonafide.project.Act;
import org.bonafide.project.Answer;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.Work;

/**
 * The facts of one work that a target may ask for: what generation came to, and answers by name,
 * each of which may be unknown. Which name means what stands in {@code facts.yaml}.
 *
 * @param answers by name, as in {@code realistic}, {@code text}, {@code reviewed}
 * @param questions what would settle a fact that is open, by its name
 */
record LabelFacts(
    Generation generation,
    Map<String, Answer> answers,
    String role,
    Map<String, List<Question>> questions)
    implements Circumstances {

  /** Facts of which a yes is stated by an entry, and that no key denies. */
  private static final Set<String> BY_ENTRY =
      Set.of("reviewed", "review-recorded", "responsible", "by-hand");

  LabelFacts {
    answers = Map.copyOf(answers);
    questions = Map.copyOf(questions);
  }

  static LabelFacts of(Project project, EvidenceReview evidence, Work work) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    Map<String, List<Question>> questions = new LinkedHashMap<>();
    Generation generation = Generation.of(project, work);
    questions.put("extent", generation.open());
    Media media = new Media(project, work);
    for (Medium medium : Medium.values()) {
      answers.put(medium.word(), media.generated(medium));
      questions.put(medium.word(), media.open(medium));
    }
    Impressions impressions = new Impressions(project, work);
    for (String fact : Impressions.FACTS.keySet()) {
      answers.put(fact, impressions.of(fact));
      questions.put(fact, impressions.open(fact));
    }
    answers.put("reviewed", stated(reviews(work).anyMatch(s -> !s.by().isEmpty())));
    answers.put("review-recorded", stated(reviews(work).anyMatch(evidence::documented)));
    answers.put("responsible", stated(!project.disclosure().responsible().isEmpty()));
    answers.put("by-hand", generation.persons());
    return new LabelFacts(generation, answers, project.disclosure().role(), questions);
  }

  /** No key says that nobody reviewed, so what is not stated is open. */
  private static Answer stated(boolean stated) {
    return stated ? Answer.YES : Answer.UNKNOWN;
  }

  private static Stream<Step> reviews(Work work) {
    return work.steps().filter(step -> step.act() == Act.REVIEW);
  }

  @Override
  public List<String> possible(String fact) {
    return switch (fact) {
      case "extent" -> generation.possible().stream().sorted().map(Extent::word).toList();
      case "role" -> List.of(role);
      default -> Circumstances.words(answers.getOrDefault(fact, Answer.UNKNOWN));
    };
  }

  /** The extent bears on the media: nothing generated in the work, nothing in any medium of it. */
  @Override
  public List<String> bearing() {
    return List.of("extent");
  }

  @Override
  public boolean agrees(Supposed supposed) {
    if (!Extent.of(supposed.word("extent")).contains()) {
      for (Medium medium : Medium.values()) {
        if (answers.containsKey(medium.word()) && supposed.holds(medium.word())) {
          return false;
        }
      }
    }
    return true;
  }

  boolean holds(String fact) {
    return answers.get(fact) == Answer.YES;
  }

  /** What would settle some facts; the key of the fact itself where nothing else does. */
  List<Question> questions(Set<String> facts) {
    Set<Question> all = new LinkedHashSet<>();
    for (String fact : facts) {
      List<Question> own = questions.getOrDefault(fact, List.of());
      all.addAll(
          own.isEmpty()
              ? List.of(new Question(fact, TargetVocabulary.shipped().facts().get(fact).key()))
              : own);
    }
    return List.copyOf(all);
  }

  /** The rules of a duty, but for exceptions that rest on an entry which is not there. */
  List<Rule<Target.Owed>> applicable(List<Rule<Target.Owed>> duty) {
    return duty.stream()
        .filter(
            rule ->
                rule.outcome().exception().isEmpty()
                    || rule.when().facts().stream()
                        .noneMatch(fact -> BY_ENTRY.contains(fact) && !holds(fact)))
        .toList();
  }
}
