package org.bonafide.label;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.project.Answer;
import org.bonafide.project.Element;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/**
 * A work and its parts, each with its facts and its words: duties, fields and labels follow the
 * part that they are about.
 *
 * <p>Example: of a comic whose cover was generated and whose text was written, {@code of(texts)}
 * has nothing generated in it. An element that may or may not be of a part leaves open what turns
 * on it.
 */
final class PartsOfWork {

  private final Project project;
  private final EvidenceReview evidence;
  private final Work work;
  private final Map<List<Part>, Disclosable> known = new LinkedHashMap<>();

  PartsOfWork(Project project, EvidenceReview evidence, Work work) {
    this.project = project;
    this.evidence = evidence;
    this.work = work;
    known.put(List.of(), new Disclosable(project, work, LabelFacts.of(project, evidence, work)));
  }

  EvidenceReview evidence() {
    return evidence;
  }

  Disclosable whole() {
    return known.get(List.of());
  }

  /** Some parts together; the whole work where none is named. */
  Disclosable of(List<Part> parts) {
    return known.computeIfAbsent(List.copyOf(parts), this::part);
  }

  private Disclosable part(List<Part> parts) {
    Set<String> sure = new LinkedHashSet<>();
    Set<String> maybe = new LinkedHashSet<>();
    Set<Question> open = new LinkedHashSet<>();
    for (Element element : work.elements().values()) {
      if (holds(parts, element) == Answer.YES) {
        sure.add(element.id());
      } else {
        List<Part> may = mayHold(parts, element);
        may.forEach(part -> open.add(part.open(work, element)));
        if (!may.isEmpty()) {
          maybe.add(element.id());
        }
      }
    }
    List<LabelFacts> ways =
        Stream.of(Stream.of(Set.<String>of()), maybe.stream().map(Set::of), Stream.of(maybe))
            .flatMap(way -> way)
            .distinct()
            .map(more -> facts(only(sure, more)))
            .toList();
    return new Disclosable(project, only(sure, Set.of()), any(ways, open));
  }

  /** What holds whichever way it was. */
  private static LabelFacts any(List<LabelFacts> ways, Set<Question> open) {
    return ways.size() == 1
        ? ways.get(0)
        : ways.stream().distinct().reduce((one, other) -> one.or(other, open)).orElseThrow();
  }

  /** The parts of which an element may be, where it is of none for sure. */
  private List<Part> mayHold(List<Part> parts, Element element) {
    return holds(parts, element) == Answer.UNKNOWN
        ? parts.stream().filter(p -> p.holds(work, element) == Answer.UNKNOWN).toList()
        : parts.stream().filter(part -> standsUntoldIn(part, element)).limit(1).toList();
  }

  /** A tune that nobody tells of, in a backing track that a tool generated. */
  private boolean standsUntoldIn(Part part, Element element) {
    return part.mayStandIn(element, work)
        && new PersonsActs(project, element).begunByTool() != Answer.NO;
  }

  private Answer holds(List<Part> parts, Element element) {
    return parts.stream()
        .map(part -> part.holds(work, element))
        .reduce(Answer.NO, PersonsActs::either);
  }

  private Work only(Set<String> sure, Set<String> more) {
    Map<String, Element> some = new LinkedHashMap<>(work.elements());
    some.keySet().removeIf(id -> !sure.contains(id) && !more.contains(id));
    return work.with(some, Optional.empty());
  }

  private LabelFacts facts(Work part) {
    return part.elements().isEmpty() && !work.elements().isEmpty()
        ? LabelFacts.ofNothing(project, evidence, work)
        : LabelFacts.of(project, evidence, part);
  }
}
