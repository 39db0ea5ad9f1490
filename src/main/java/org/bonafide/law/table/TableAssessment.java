package org.bonafide.law.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.law.ActWords;
import org.bonafide.law.Improvement;
import org.bonafide.law.Jurisdiction;
import org.bonafide.law.Makers;
import org.bonafide.law.Reason;
import org.bonafide.law.Sentence;
import org.bonafide.law.Verdict;
import org.bonafide.law.decide.Outcomes;
import org.bonafide.project.Act;
import org.bonafide.project.Answer;
import org.bonafide.project.Arrangement;
import org.bonafide.project.Element;
import org.bonafide.project.PersonRef;
import org.bonafide.project.Project;
import org.bonafide.project.Ref;
import org.bonafide.project.Step;
import org.bonafide.project.Work;

/** Assesses one work by the tables of a law. */
record TableAssessment(
    Jurisdiction.Profile law,
    OfficeTables tables,
    Project project,
    EvidenceReview evidence,
    Work work) {

  TableStatement statement() {
    List<ElementRuling> parts = parts();
    Answer claimed = parts.isEmpty() ? Answer.UNKNOWN : Answer.NO;
    Answer excluded = claimed;
    List<Reason> reasons = new ArrayList<>();
    List<Improvement> open = new ArrayList<>();
    for (ElementRuling part : parts) {
      claimed = ElementRulings.either(claimed, part.claimed());
      excluded = ElementRulings.either(excluded, part.excluded());
      reasons.addAll(part.reasons());
      open.addAll(part.open());
    }
    if (work.elements().isEmpty()) {
      claimed = ElementRulings.either(claimed, Answer.UNKNOWN);
      excluded = ElementRulings.either(excluded, Answer.UNKNOWN);
      open.add(Improvement.of("open-elements", "", Sentence.same(path() + ".elements")));
    }
    Outcomes<Ruling.Of> outcomes =
        Outcomes.of(tables.verdict(), WholeFacts.ofVerdict(claimed, excluded, path()));
    Optional<Ruling.Of> settled = outcomes.by(Ruling.Of::verdict).outcome();
    outcomes
        .by(Ruling.Of::because)
        .outcome()
        .map(Ruling.Of::because)
        .filter(because -> settled.isPresent() && !because.words().isEmpty())
        .ifPresent(b -> reasons.add(0, new Reason("", words(b.words()), b.authority(), path())));
    Verdict verdict = settled.map(Ruling.Of::verdict).orElse(Verdict.INSUFFICIENT_FACTS);
    TableStatement drafted =
        new TableStatement(
            law,
            work.id(),
            verdict,
            claimed,
            excluded,
            reasons,
            parts,
            open,
            signers(parts),
            List.of(),
            List.of());
    return settled.map(Ruling.Of::form).orElse(true)
        ? tables.form().filled(new Entries(project, work, drafted))
        : drafted;
  }

  private List<Ref> signers(List<ElementRuling> parts) {
    Set<String> ids = new LinkedHashSet<>();
    parts.forEach(part -> ids.addAll(part.by()));
    return (ids.isEmpty() ? Makers.acting(work.steps()) : ids)
        .stream().<Ref>map(PersonRef::new).toList();
  }

  private Sentence words(Sentence of) {
    return of.with(Sentence.by(work::titleIn), Sentence.NONE);
  }

  private String path() {
    return "works." + work.id();
  }

  private List<ElementRuling> parts() {
    return Stream.concat(
            work.elements().values().stream().map(this::part),
            work.arrangement().stream().map(this::arranged))
        .toList();
  }

  private ElementRuling part(Element element) {
    String path = path() + ".elements." + element.id();
    ElementRulings reading = new ElementRulings(element.id(), Sentence.said(element.named()));
    Asks whole = WholeFacts.ofElement(project, element, path);
    reading.read(tables.generated(), whole, Sentence.NONE, List.of(), path + ".generated-part");
    for (int i = 0; i < element.steps().size(); i++) {
      Step step = element.steps().get(i);
      reading.read(
          tables.acts(),
          new ActFacts(project, evidence, element, i, path),
          Sentence.by((Locale l) -> ActWords.noun(project, step, l)),
          step.by(),
          path + ".steps[" + i + "]");
    }
    if (!element.tellsHowItCameAbout()) {
      reading.ask(Improvement.of("open-made", element.id(), Sentence.same(path + ".steps")));
    }
    return reading.part();
  }

  private ElementRuling arranged(Arrangement arrangement) {
    ElementRulings reading =
        new ElementRulings("", arrangement.describe().isEmpty() ? named() : said(arrangement));
    reading.read(
        tables.arrangement(),
        WholeFacts.of(arrangement, evidence, path()),
        ActWords.of(Act.ARRANGE),
        arrangement.by(),
        path() + ".arrangement");
    return reading.part();
  }

  private static Sentence said(Arrangement arrangement) {
    return Sentence.said(arrangement.describe());
  }

  private Sentence named() {
    return Sentence.by(language -> ActWords.done(Act.ARRANGE, language));
  }
}
