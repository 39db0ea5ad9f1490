package org.bonafide.label;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bonafide.data.Languages;
import org.bonafide.data.WordList;
import org.bonafide.data.Words;
import org.bonafide.law.decide.Decision;
import org.bonafide.law.decide.Outcomes;
import org.bonafide.project.Project;
import org.bonafide.project.Ref;
import org.bonafide.project.Step;

/** One work at one target: the duty decided, the options chosen, the words made. */
record TargetOfWork(Target target, PartsOfWork parts) {

  /** Where a target without fields takes the label itself; a form without a field takes none. */
  private static final Set<String> LABELLED = Set.of("general", "law");

  private Disclosable told() {
    return parts.whole();
  }

  /** What the place asks about. */
  private Disclosable asked() {
    return parts.of(target.of());
  }

  Disclosed disclosed() {
    Outcomes<Target.Owed> outcomes = outcomes();
    Decision<Target.Owed> decided = outcomes.by(Target.Owed::duty);
    Optional<Target.Owed> owed = decided.outcome();
    Duty duty = owed.map(Target.Owed::duty).orElse(Duty.UNDETERMINED);
    List<Question> open = asked().facts().questions(decided.missing());
    Words missing = missing(open);
    return new Disclosed(
        told().work().id(),
        target.id(),
        target.name().everywhere(),
        told().generation().word(),
        told().elements(),
        duty,
        why(outcomes, owed, missing).everywhere(),
        owes(outcomes, owed.isPresent()),
        outcomes.by(Target.Owed::refused).outcome().map(Target.Owed::refused).orElse(false),
        target.source(),
        missing.everywhere(),
        keys(open),
        said(),
        options(),
        target.options().isEmpty()
            && LABELLED.contains(target.kind())
            && !told().generation().word().equals("unknown"),
        target.where().everywhere(),
        placements(target),
        target.notes().everywhere(),
        told().marks(),
        SchemaOrg.member(told().marks()).orElse(""),
        law());
  }

  private Disclosed.LawOfLabel law() {
    Target law =
        target.law().follows().isEmpty()
            ? target
            : DisclosureTargets.shipped(target.law().follows());
    return new Disclosed.LawOfLabel(
        law.kind().equals("law") ? law.name().everywhere() : Map.of(),
        placements(law),
        law.law().keep().everywhere(),
        law.law().handover().everywhere(),
        law.source());
  }

  private Outcomes<Target.Owed> outcomes() {
    return Outcomes.of(asked().facts().applicable(target.duty()), asked().facts());
  }

  /** A reason of one rule must hold; where only the duties agree, the reason says no more. */
  private static Words why(
      Outcomes<Target.Owed> outcomes, Optional<Target.Owed> owed, Words missing) {
    return owed.isEmpty()
        ? missing
        : outcomes
            .by(Target.Owed::why)
            .outcome()
            .map(Target.Owed::why)
            .orElse(TargetVocabulary.shipped().whys().get("either"));
  }

  private static Words missing(List<Question> open) {
    return open.isEmpty()
        ? Words.NONE
        : Words.by(
            language ->
                WordList.of("disclosure", language)
                    .say("target.missing", TargetVocabulary.shipped().list(open, language)));
  }

  private List<String> keys(List<Question> open) {
    return open.stream().map(told()::inRecord).distinct().toList();
  }

  /** What would settle the duty, where it is open. */
  List<Question> openDuty() {
    return asked().facts().questions(outcomes().by(Target.Owed::duty).missing());
  }

  private Disclosed.Owes owes(Outcomes<Target.Owed> outcomes, boolean settledDuty) {
    Project project = told().project();
    Optional<Ref> publisher = project.disclosure().publisher();
    String role = project.disclosure().role();
    boolean ofLaw = Set.of("deployer", "provider", "operator").contains(target.owes());
    // The record states who publishes: not who sells, uploads, advertises or is the author.
    boolean named =
        target.owes().equals("publisher")
            || ofLaw && (role.equals(target.owes()) || role.equals("provider"));
    boolean nobody = target.owes().equals("nobody");
    Words words =
        nobody
            ? Words.NONE
            : TargetVocabulary.shipped()
                .owed()
                .get(ofLaw && role.equals("provider") ? "provider" : target.owes());
    // Where only the duties agree, an exception may or may not apply, and none is applied.
    Optional<Target.Owed> settled =
        settledDuty ? outcomes.by(Target.Owed::exception).outcome() : Optional.empty();
    String support = settled.map(Target.Owed::supportedBy).orElse("");
    return new Disclosed.Owes(
        words.everywhere(),
        named ? publisher : Optional.empty(),
        settled.map(Target.Owed::exception).orElse(Words.NONE).everywhere(),
        support.isEmpty() ? List.of() : records(support));
  }

  /** The records made with the acts of a kind: only these support an exception. */
  private List<String> records(String act) {
    Set<String> records = new LinkedHashSet<>();
    told()
        .work()
        .steps()
        .filter((Step step) -> step.act().word().equals(act) && parts.evidence().documented(step))
        .forEach(step -> records.addAll(step.records()));
    return List.copyOf(records);
  }

  private Disclosed.Said said() {
    Map<Locale, String> labels = new LinkedHashMap<>();
    Map<Locale, String> shorts = new LinkedHashMap<>();
    Set<Locale> languages = new LinkedHashSet<>(Languages.all());
    target.languages().all().forEach(tag -> languages.add(Locale.forLanguageTag(tag)));
    for (Locale language : languages) {
      put(labels, language, told().label(language.toLanguageTag()));
      put(shorts, language, told().shortLabel(language.toLanguageTag()));
    }
    Map<String, Map<Locale, String>> forms = new LinkedHashMap<>();
    for (Locale language : Languages.all()) {
      told()
          .forms(language)
          .forEach(
              (medium, words) ->
                  forms
                      .computeIfAbsent(medium.word(), m -> new LinkedHashMap<>())
                      .put(language, words));
    }
    return new Disclosed.Said(
        Optional.of(target.languages().asked())
            .filter(tag -> !tag.isEmpty())
            .map(Locale::forLanguageTag),
        labels,
        shorts,
        new WordsWhenAsked(Languages.all(), told()::notice),
        new WordsWhenAsked(Languages.all(), told()::statement),
        forms);
  }

  private static void put(Map<Locale, String> words, Locale language, String text) {
    if (!text.isEmpty()) {
      words.put(language, text);
    }
  }

  private List<Disclosed.Pick> options() {
    List<Disclosed.Pick> picks = new ArrayList<>();
    for (Target.Option option : target.options()) {
      Disclosable about = option.of().isEmpty() ? asked() : parts.of(option.of());
      Decision<Target.Choice> chosen = Decision.of(option.choose(), about.facts());
      boolean silent =
          chosen.outcome().filter(v -> Paste.isSilent(v.value(about), about)).isPresent();
      if (!silent && (chosen.outcome().isPresent() || !chosen.missing().isEmpty())) {
        Optional<String> filled =
            chosen.outcome().flatMap(v -> Paste.fill(v.value(about), about, about.leading()));
        boolean tooLong =
            option.limit() > 0 && filled.map(String::length).orElse(0) > option.limit();
        Optional<String> value = filled.filter(v -> !tooLong);
        Words choice = chosen.outcome().map(v -> choice(v, about)).orElse(Words.NONE);
        List<Question> open =
            value.isPresent() || !choice.isEmpty() ? List.of() : open(chosen, about);
        Words missing =
            tooLong
                ? tooLong(option.limit(), filled.get().length())
                : !choice.isEmpty()
                    ? choice
                    : open.isEmpty()
                        ? TargetVocabulary.shipped().whys().get("open")
                        : missing(open);
        picks.add(
            new Disclosed.Pick(
                option.field().everywhere(),
                value.orElse(""),
                value.isEmpty() ? Map.of() : others(chosen.outcome().get(), about, option.limit()),
                action(value.orElse("")),
                chosen.outcome().map(v -> Paste.literal(v.value(about))).orElse(""),
                option.choose().stream()
                    .anyMatch(rule -> rule.outcome().value(about).contains("{")),
                (value.isPresent() ? Words.NONE : missing).everywhere(),
                keys(open)));
      }
    }
    return picks;
  }

  /** What is pasted by who posts in another language than the first of the record. */
  private static Map<Locale, String> others(Target.Choice chosen, Disclosable about, int limit) {
    Map<Locale, String> others = new LinkedHashMap<>();
    for (Locale language : Languages.all()) {
      Paste.fill(chosen.values().in(language), about, language)
          .filter(words -> limit == 0 || words.length() <= limit)
          .ifPresent(words -> others.put(language, words));
    }
    return others;
  }

  /** The answers between which a record leaves the choice: those of the form, or made from it. */
  private static Words choice(Target.Choice chosen, Disclosable about) {
    return chosen.open().isEmpty() ? Paste.choice(chosen.value(about), about) : chosen.open();
  }

  /** What is done in a field that has no words to choose; nothing where the value is words. */
  private static Map<Locale, String> action(String value) {
    Words words = TargetVocabulary.shipped().actions().get(value);
    return words == null ? Map.of() : words.everywhere();
  }

  /** What would settle a field: what its rules turn on, else what its words do. */
  private static List<Question> open(Decision<Target.Choice> chosen, Disclosable about) {
    if (!chosen.missing().isEmpty()) {
      return about.facts().questions(chosen.missing());
    }
    return chosen
        .outcome()
        .map(choice -> Paste.open(choice.value(about), about))
        .orElse(about.generation().open());
  }

  /** A text cut at a limit might lose the very words that are owed. */
  private static Words tooLong(int limit, int length) {
    return Words.by(
        language -> WordList.of("disclosure", language).say("target.too-long", length, limit));
  }

  private List<Disclosed.Placement> placements(Target of) {
    return told().media().stream()
        .filter(medium -> of.placement().containsKey(medium))
        .map(m -> new Disclosed.Placement(m.word(), of.placement().get(m).everywhere()))
        .toList();
  }
}
