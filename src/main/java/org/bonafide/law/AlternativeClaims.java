package org.bonafide.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bonafide.data.Grammar;
import org.bonafide.project.Act;
import org.bonafide.project.Element;
import org.bonafide.project.Evidence;
import org.bonafide.project.Origin;
import org.bonafide.project.Person;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.Whose;
import org.bonafide.project.Work;

/**
 * What may be claimed instead of a work, or besides it: what people made before a tool was used.
 *
 * <p>Example: the photograph that was fed in, the sketch among the records.
 */
public record AlternativeClaims(Project project, Work work) {

  private static final Set<String> OWN = Set.of("sketch", "script", "photograph", "scan");

  /**
   * What people made before a tool was used.
   *
   * @param office the jurisdiction in whose words
   * @param claimed ids of elements that are claimed: what is in one needs no claim of its own
   */
  public List<Improvement> gather(String office, Set<String> claimed) {
    List<Improvement> all = new ArrayList<>();
    for (Element element : work.elements().values()) {
      if (claimed.contains(element.id())) {
        continue;
      }
      for (Step step : element.steps()) {
        if (step.act() == Act.INPUT && InputOwners.whose(project, step) == Whose.Kind.OWN) {
          all.add(
              Improvement.of(
                  office + "-instead-input", element.id(), who(step), what(step, element)));
        }
        step.records().stream()
            .map(project.records()::get)
            .filter(record -> record != null && isOwn(record))
            .forEach(
                record ->
                    all.add(
                        Improvement.of(
                            office + "-instead-record", "", kind(record), name(record))));
      }
    }
    return new ArrayList<>(all.stream().distinct().toList());
  }

  private static boolean isOwn(Evidence record) {
    return OWN.contains(record.kind()) && record.origin() != Origin.RE_CREATED;
  }

  private static Sentence kind(Evidence record) {
    return switch (record.kind()) {
      case "sketch" -> Sentence.of("instead-sketch");
      case "script" -> Sentence.of("instead-script");
      case "photograph" -> Sentence.of("instead-photograph");
      default -> Sentence.of("instead-scan");
    };
  }

  private static Sentence name(Evidence record) {
    return Sentence.same(record.file().isEmpty() ? record.id() : record.file());
  }

  private Sentence who(Step step) {
    List<Person> people =
        InputOwners.of(project, step).stream()
            .map(project.people()::get)
            .filter(p -> p != null)
            .toList();
    return Sentence.by(
        language ->
            Grammar.of(language).all(people.stream().map(p -> p.nameIn(language)).toList()));
  }

  private static Sentence what(Step step, Element element) {
    boolean open =
        !step.detail().isEmpty() && step.confidential() != org.bonafide.project.Answer.YES;
    return Sentence.said(open ? step.detail() : element.named());
  }
}
