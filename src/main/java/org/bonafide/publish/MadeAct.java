package org.bonafide.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.law.ActWords;
import org.bonafide.project.Element;
import org.bonafide.project.Evidence;
import org.bonafide.project.PersonRef;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.When;
import org.bonafide.project.Work;
import org.bonafide.publish.consistency.WorkedRecord;

/**
 * An act in the making of a work, with the records that are named for it: the time line in words.
 *
 * <p>Example: {@code preview.acts().get(0).act(Locale.ENGLISH)} is {@code drawn}.
 */
public final class MadeAct {

  private final WorkedRecord record;
  private final Work work;
  private final Element element;
  private final Step step;

  private MadeAct(WorkedRecord record, Work work, Element element, Step step) {
    this.record = record;
    this.work = work;
    this.element = element;
    this.step = step;
  }

  /** The acts of all works by day; those without one stand last, in the order of the record. */
  static List<MadeAct> of(WorkedRecord record) {
    List<MadeAct> all = new ArrayList<>();
    for (Work work : record.project().works().values()) {
      for (Element element : work.elements().values()) {
        element.steps().forEach(step -> all.add(new MadeAct(record, work, element, step)));
      }
    }
    all.sort(Comparator.comparing(act -> act.step.on().map(When::first).orElse(LocalDate.MAX)));
    return all;
  }

  /** The id of the work. */
  public String work() {
    return work.id();
  }

  /** What it was done to. */
  public String element(Locale language) {
    return element.named().in(language);
  }

  /** What was done. */
  public String act(Locale language) {
    return ActWords.done(record.project(), step, language);
  }

  /** The day as the record states it; empty where it states none. */
  public String day() {
    return step.on().map(When::text).orElse("");
  }

  /** Who did it, and with which tools, as the record names them; empty where it names nobody. */
  public List<String> who(Locale language) {
    Project project = record.project();
    Stream<String> people =
        step.by().stream().map(id -> project.nameOf(new PersonRef(id), language));
    Stream<String> tools =
        step.means().tools().stream()
            .flatMap(id -> Optional.ofNullable(project.tools().get(id)).stream())
            .map(tool -> tool.name());
    return Stream.concat(people, tools).filter(name -> !name.isEmpty()).toList();
  }

  /** Whether a record that was made with the act is named. */
  public boolean recorded() {
    EvidenceReview evidence = record.evidence();
    return evidence.documented(step);
  }

  /** The files of the records that are named for it, made with the act or later. */
  public List<String> exhibits() {
    return step.records().stream()
        .flatMap(id -> Optional.ofNullable(record.project().records().get(id)).stream())
        .map(MadeAct::shown)
        .collect(Collectors.toList());
  }

  private static String shown(Evidence one) {
    String named = one.file().isEmpty() ? one.folder() : one.file();
    return named.isEmpty() ? one.id() : named;
  }
}
