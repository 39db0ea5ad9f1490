package org.bonafide.label;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
  private final Map<Set<Part>, Disclosable> known = new LinkedHashMap<>();

  PartsOfWork(Project project, EvidenceReview evidence, Work work) {
    this.project = project;
    this.evidence = evidence;
    this.work = work;
    known.put(Set.of(), new Disclosable(project, work, LabelFacts.of(project, evidence, work)));
  }

  EvidenceReview evidence() {
    return evidence;
  }

  Disclosable whole() {
    return known.get(Set.of());
  }

  /** Some parts together; the whole work where none is named. */
  Disclosable of(List<Part> parts) {
    return known.computeIfAbsent(Set.copyOf(parts), this::part);
  }

  private Disclosable part(Set<Part> parts) {
    Map<String, Element> sure = new LinkedHashMap<>();
    List<Element> maybe = new ArrayList<>();
    Set<Question> open = new LinkedHashSet<>();
    for (Element element : work.elements().values()) {
      switch (holds(parts, element)) {
        case YES -> sure.put(element.id(), element);
        case UNKNOWN -> {
          maybe.add(element);
          parts.stream()
              .filter(part -> part.holds(work, element) == Answer.UNKNOWN)
              .forEach(part -> open.add(part.open(work, element)));
        }
        case NO ->
            parts.stream()
                .filter(part -> standsUntoldIn(part, element))
                .findFirst()
                .ifPresent(
                    part -> {
                      maybe.add(element);
                      open.add(part.open(work, element));
                    });
      }
    }
    List<LabelFacts> ways = new ArrayList<>();
    ways.add(facts(sure, List.of()));
    maybe.forEach(one -> ways.add(facts(sure, List.of(one))));
    ways.add(facts(sure, maybe));
    return new Disclosable(
        project,
        work.with(sure, Optional.empty()),
        ways.stream().distinct().reduce((one, other) -> one.or(other, open)).orElseThrow());
  }

  /** A tune that nobody tells of, in a backing track that a tool generated. */
  private boolean standsUntoldIn(Part part, Element element) {
    return part.mayStandIn(element, work)
        && new PersonsActs(project, element).begunByTool() != Answer.NO;
  }

  private Answer holds(Set<Part> parts, Element element) {
    return parts.stream()
        .map(part -> part.holds(work, element))
        .reduce(Answer.NO, PersonsActs::either);
  }

  private LabelFacts facts(Map<String, Element> sure, List<Element> more) {
    Map<String, Element> some = new LinkedHashMap<>(sure);
    more.forEach(element -> some.put(element.id(), element));
    Map<String, Element> ordered =
        work.elements().values().stream()
            .filter(element -> some.containsKey(element.id()))
            .collect(
                Collectors.toMap(
                    Element::id, element -> element, (one, other) -> one, LinkedHashMap::new));
    return ordered.isEmpty() && !work.elements().isEmpty()
        ? LabelFacts.ofNothing(project, evidence, work)
        : LabelFacts.of(project, evidence, work.with(ordered, Optional.empty()));
  }
}
