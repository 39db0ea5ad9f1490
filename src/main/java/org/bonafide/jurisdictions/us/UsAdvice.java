package org.bonafide.jurisdictions.us;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonafide.law.ActWords;
import org.bonafide.law.Advice;
import org.bonafide.law.AlternativeClaims;
import org.bonafide.law.Improvement;
import org.bonafide.law.MachineTranslation;
import org.bonafide.law.Reason;
import org.bonafide.law.Sentence;
import org.bonafide.law.Verdict;
import org.bonafide.project.Act;
import org.bonafide.project.Answer;
import org.bonafide.project.Category;
import org.bonafide.project.Element;
import org.bonafide.project.LocalText;
import org.bonafide.project.Ownership;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.Work;

/** What lies beyond a US claim: what it leaves out, and what would help, in order of weight. */
record UsAdvice(Project project, Work work, List<UsElement> elements, UsArrangement arrangement) {

  /** Kinds of which {@code sentences.yaml} has an example of what a tool makes in them. */
  private static final Set<String> EXAMPLES =
      Set.of("text", "artwork", "photograph", "music", "lyrics", "sound", "video", "code");

  Advice of(Verdict verdict) {
    List<Improvement> instead = verdict == Verdict.CLAIM ? List.of() : instead();
    List<Improvement> keep =
        verdict.claims()
            ? List.of()
            : Stream.of("us-keep-layers", "us-keep-input", "us-keep-answers", "us-keep-functions")
                .map(id -> Improvement.of(id, ""))
                .toList();
    return new Advice(notClaimed(), Improvement.ordered(stronger()), instead, keep);
  }

  private List<Reason> notClaimed() {
    List<Reason> all = new ArrayList<>();
    String path = "works." + work.id();
    made(UsGenerated.BY_AI::equals)
        .ifPresent(in -> all.add(Reason.of("us-not-generated", "", path + ".elements", in)));
    made(how -> !how.equals(UsGenerated.BY_AI))
        .ifPresent(in -> all.add(Reason.of("us-not-program", "", path + ".elements", in)));
    if (steps().anyMatch(UsAdvice::instructs)) {
      all.add(Reason.of("us-not-prompts", "", path + ".elements"));
    }
    if (elements.stream().flatMap(e -> e.reasons.stream()).anyMatch(UsAdvice::leftOut)) {
      all.add(Reason.of("us-not-not-shown", "", path + ".elements"));
    }
    if (!work.thirdParty().isEmpty()) {
      Sentence what = Sentence.by(this::others);
      all.add(Reason.of("us-not-third", "", path + ".third-party", what));
    }
    return all;
  }

  /** The elements that hold what tools made, of those that came about in some way. */
  private Optional<Sentence> made(Predicate<String> how) {
    List<LocalText> names =
        elements.stream()
            .filter(e -> e.excluded && how.test(e.how()))
            .map(e -> work.elements().get(e.id).named())
            .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(Sentence.list(names.stream().map(Sentence::said).toList()));
  }

  private String others(Locale language) {
    return work.thirdParty().stream()
        .map(t -> t.what().in(language))
        .filter(words -> !words.isBlank())
        .collect(Collectors.joining("; "));
  }

  private static boolean instructs(Step step) {
    return switch (step.act()) {
      case CONCEIVE, PROMPT, SET_PARAMETERS, SELECT -> true;
      default -> false;
    };
  }

  private static boolean leftOut(Reason reason) {
    return Stream.of(
            "us-change-no",
            "us-made-not-expressive",
            "us-made-not-perceptible",
            "us-placed-no",
            "us-input-no")
        .map(Sentence::of)
        .anyMatch(reason.words()::equals);
  }

  /** A small arrangement beside another claim: what the form says where it is left out. */
  private Optional<Improvement> withoutArrangement() {
    UsApplication.Entry rest = UsClaimWords.of(work, elements, arrangement).withoutArrangement();
    return arrangement.isSmall() && !rest.isEmpty()
        ? Optional.of(
            Improvement.of("us-wish-without-arrangement", "", Sentence.same(rest.words())))
        : Optional.empty();
  }

  private List<Improvement> stronger() {
    List<Improvement> wishes = new ArrayList<>();
    elements.forEach(e -> wishes.addAll(e.open));
    wishes.addAll(arrangement.open());
    withoutArrangement().ifPresent(wishes::add);
    elements.stream()
        .filter(e -> e.excluded && e.excludedNoun().equals(e.noun) && isClaimedToo(e.noun))
        .forEach(
            e ->
                wishes.add(
                    Improvement.of(
                        "us-wish-excluded-as", e.id, Sentence.same(e.noun), example(e.what))));
    boolean isRecord = work.category() == Category.SOUND_RECORDING;
    if (isRecord && elements.stream().anyMatch(UsAdvice::holdsAnotherWork)) {
      wishes.add(Improvement.of("us-wish-one-owner", ""));
    }
    if (work.owners().stream().anyMatch(UsAdvice::lacksWriting)) {
      wishes.add(Improvement.of("us-wish-writing", ""));
    }
    elements.stream().filter(UsElement::isClaimed).forEach(e -> wishes.addAll(e.weak));
    for (Element element : work.elements().values()) {
      element.steps().stream()
          .filter(s -> s.records().isEmpty() && matters(s))
          .filter(s -> project.generative(s) != Answer.YES)
          .forEach(
              s ->
                  wishes.add(Improvement.of("us-wish-record", element.id(), ActWords.of(s.act()))));
    }
    return wishes;
  }

  private static Sentence example(String what) {
    return Sentence.of("us-example-" + (EXAMPLES.contains(what) ? what : "other"));
  }

  /** Music or words that a recording is of are works of their own. */
  private static boolean holdsAnotherWork(UsElement element) {
    return element.made.keySet().stream().anyMatch(kind -> !kind.equals("sound"));
  }

  private boolean isClaimedToo(String noun) {
    return elements.stream().anyMatch(e -> e.madeNouns().contains(noun));
  }

  private static boolean lacksWriting(Ownership owner) {
    return owner.by().equals("assignment")
        && owner.signed().isPresent()
        && owner.records().isEmpty();
  }

  private static boolean matters(Step step) {
    return step.act().makesExpression() || step.act().changes() || step.act() == Act.INPUT;
  }

  private Stream<Step> steps() {
    return work.elements().values().stream().flatMap(e -> e.steps().stream());
  }

  private List<Improvement> instead() {
    Set<String> claimed =
        elements.stream().filter(UsElement::isClaimed).map(e -> e.id).collect(Collectors.toSet());
    List<Improvement> all = new AlternativeClaims(project, work).gather("us", claimed);
    if (work.steps().anyMatch(s -> MachineTranslation.in(project, s))) {
      all.add(Improvement.of("us-instead-original", ""));
    }
    if (elements.stream().anyMatch(e -> UsKinds.isNeverClaimed(e.what))) {
      all.add(Improvement.of("us-instead-arrangement", ""));
    }
    if (claimed.isEmpty()) {
      all.add(Improvement.of("us-instead-text", ""));
    }
    all.add(Improvement.of("us-instead-rework", ""));
    return Improvement.ordered(all);
  }
}
