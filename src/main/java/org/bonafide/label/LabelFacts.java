package org.bonafide.label;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.law.decide.Circumstances;
import org.bonafide.law.decide.Rule;
import org.bonafide.law.decide.Supposed;
import org.bonafide.project.Act;
import org.bonafide.project.Answer;
import org.bonafide.project.Element;
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
    making(project, work, generation, answers, questions);
    return new LabelFacts(generation, answers, project.disclosure().role(), questions);
  }

  /**
   * The facts of a part that a work does not have: nothing generated is in it. What concerns the
   * work as a whole stays.
   */
  static LabelFacts ofNothing(Project project, EvidenceReview evidence, Work work) {
    LabelFacts whole = of(project, evidence, work.with(Map.of(), Optional.empty()));
    Map<String, Answer> answers = new LinkedHashMap<>(whole.answers);
    List.of(Medium.values()).forEach(medium -> answers.put(medium.word(), Answer.NO));
    List.of("present", "generated", "assisted", "each-generated", "translated")
        .forEach(fact -> answers.put(fact, Answer.NO));
    Generation nothing = new Generation(EnumSet.of(Extent.NONE), Answer.NO, List.of());
    return new LabelFacts(nothing, answers, whole.role, Map.of());
  }

  /**
   * What holds of one or the other: a fact in which they agree, else it is open.
   *
   * @param by what would settle which of the two it is
   */
  LabelFacts or(LabelFacts other, Set<Question> by) {
    Map<String, Answer> both = new LinkedHashMap<>();
    Map<String, List<Question>> open = new LinkedHashMap<>();
    for (String fact : answers.keySet()) {
      boolean agree = answers.get(fact) == other.answers.get(fact);
      both.put(fact, agree ? answers.get(fact) : Answer.UNKNOWN);
      open.put(fact, open(fact, other, agree, by));
    }
    Set<Extent> possible = EnumSet.copyOf(generation.possible());
    possible.addAll(other.generation.possible());
    boolean agree = generation.possible().equals(other.generation.possible());
    List<Question> extent = open("extent", other, agree, by);
    open.put("extent", extent);
    Answer persons = both.get("by-hand");
    return new LabelFacts(new Generation(possible, persons, extent), both, role, open);
  }

  private List<Question> open(String fact, LabelFacts other, boolean agree, Set<Question> by) {
    Set<Question> open = new LinkedHashSet<>(questions.getOrDefault(fact, List.of()));
    open.addAll(other.questions.getOrDefault(fact, List.of()));
    if (!agree) {
      open.addAll(by);
    }
    return List.copyOf(open);
  }

  /** The same facts with what generation came to in a part. */
  LabelFacts with(Generation part) {
    return new LabelFacts(part, answers, role, questions);
  }

  /** How the parts were made, as places ask that tell what a tool made from what it edited. */
  private static void making(
      Project project,
      Work work,
      Generation generation,
      Map<String, Answer> answers,
      Map<String, List<Question>> questions) {
    List<Element> elements = List.copyOf(work.elements().values());
    answers.put("present", elements.isEmpty() ? Answer.UNKNOWN : Answer.YES);
    answers.put("generated", generation.generated());
    questions.put("generated", generation.open());
    answers.put("assisted", new Assistance(project).of(elements));
    questions.put("assisted", new Assistance(project).open(elements));
    answers.put(
        "each-generated",
        elements.stream()
            .map(e -> new PersonsActs(project, e).begunByTool())
            .reduce(elements.isEmpty() ? Answer.UNKNOWN : Answer.YES, PersonsActs::both));
    questions.put("each-generated", generation.open());
    answers.put(
        "translated",
        work.steps()
            .filter(step -> step.act() == Act.TRANSLATE)
            .map(project::generative)
            .reduce(Answer.NO, PersonsActs::either));
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
    boolean contains = Extent.of(supposed.word("extent")).contains();
    boolean denied = isSupposed("generated", supposed) && !supposed.holds("generated");
    boolean absent = isSupposed("present", supposed) && !supposed.holds("present");
    if (denied == contains && isSupposed("generated", supposed) || absent && contains) {
      return false;
    }
    if (!contains) {
      for (Medium medium : Medium.values()) {
        if (answers.containsKey(medium.word()) && supposed.holds(medium.word())) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether an answer is stated or supposed: one that is open and not asked for is neither. */
  private boolean isSupposed(String fact, Supposed supposed) {
    return answers.containsKey(fact)
        && (answers.get(fact) != Answer.UNKNOWN || supposed.open().contains(fact));
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
