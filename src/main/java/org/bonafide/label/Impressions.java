package org.bonafide.label;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.bonafide.project.Answer;
import org.bonafide.project.Element;
import org.bonafide.project.Impression;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/**
 * How a work meets the public, from the answers of its elements; what an element leaves open its
 * work may state.
 *
 * <p>Example: a generated picture that could be taken for real makes the work one, and a drawing
 * that could not does not change that. Only elements that may hold generated material are asked,
 * but for what concerns the work as a whole.
 */
record Impressions(Project project, Work work) {

  /** The facts, by their names in {@code facts.yaml}. */
  static final Map<String, Function<Impression, Answer>> FACTS = new LinkedHashMap<>();

  static {
    FACTS.put("realistic", Impression::realistic);
    FACTS.put("real-person", Impression::realPerson);
    FACTS.put("performer", Impression::performer);
    FACTS.put("artistic", Impression::artistic);
    FACTS.put("informs", Impression::informs);
    FACTS.put("advertises", Impression::advertises);
    FACTS.put("live", Impression::live);
  }

  /** Facts of the work, whichever part of it has them. */
  private static final Set<String> OF_ALL = Set.of("advertises", "live");

  Answer of(String fact) {
    List<Answer> answers = asked(fact).stream().map(e -> answer(fact, e)).toList();
    if (answers.isEmpty()) {
      return FACTS.get(fact).apply(work.impression());
    }
    // Art softens what is owed, so that all of it must be art.
    return fact.equals("artistic")
        ? answers.stream().reduce(Answer.YES, PersonsActs::both)
        : answers.stream().reduce(Answer.NO, PersonsActs::either);
  }

  /** Whether an element is made while the work is in use. */
  static Answer live(Work work, Element element) {
    return element.part().impression().live().or(work.impression().live());
  }

  /** The keys that would settle it: the work's, or those of the elements where some answer. */
  List<Question> open(String fact) {
    List<Element> asked = asked(fact);
    boolean byElement = asked.stream().anyMatch(e -> own(fact, e) != Answer.UNKNOWN);
    return byElement
        ? asked.stream()
            .filter(e -> answer(fact, e) == Answer.UNKNOWN)
            .map(e -> new Question(fact, "elements." + e.id() + ".impression." + fact))
            .toList()
        : List.of(new Question(fact, "impression." + fact));
  }

  private List<Element> asked(String fact) {
    return work.elements().values().stream()
        .filter(e -> OF_ALL.contains(fact) || mayHold(GenerationInElement.of(project, e)))
        .toList();
  }

  private static boolean mayHold(GenerationInElement part) {
    return part.possible().stream().anyMatch(e -> e.contains() || e == Extent.TRIFLES);
  }

  private Answer answer(String fact, Element element) {
    return own(fact, element).or(FACTS.get(fact).apply(work.impression()));
  }

  private static Answer own(String fact, Element element) {
    return FACTS.get(fact).apply(element.part().impression());
  }
}
