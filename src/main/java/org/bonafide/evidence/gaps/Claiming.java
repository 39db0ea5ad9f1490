package org.bonafide.evidence.gaps;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bonafide.project.Act;
import org.bonafide.project.Answer;
import org.bonafide.project.Arrangement;
import org.bonafide.project.GeneratedPart;
import org.bonafide.project.Ownership;
import org.bonafide.project.Person;
import org.bonafide.project.Step;
import org.bonafide.project.Whose;
import org.bonafide.project.Work;

/** The questions of the US Copyright Office about a claim. */
final class Claiming {

  private Claiming() {}

  static Found author(Dossier of) {
    Set<String> ids = new LinkedHashSet<>();
    of.steps().forEach(s -> ids.addAll(s.by()));
    of.work().arrangement().ifPresent(a -> ids.addAll(a.by()));
    if (ids.isEmpty()) {
      return Found.missing();
    }
    List<String> silent =
        ids.stream()
            .map(of.project().people()::get)
            .filter(p -> p != null && p.citizenship().isEmpty() && p.domicile().isEmpty())
            .map(Person::name)
            .toList();
    return silent.isEmpty()
        ? Found.of(Standing.PRESENT, "full")
        : Found.of(Standing.WEAK, "lacks", String.join(", ", silent));
  }

  static Found generated(Dossier of) {
    List<String> silent =
        of.work().elements().values().stream()
            .filter(e -> e.generatedPart() == GeneratedPart.UNKNOWN)
            .map(e -> e.id())
            .toList();
    return of.work().elements().isEmpty()
        ? Found.missing()
        : Found.lacking(silent, of.work().elements().size());
  }

  static Found expression(Dossier of) {
    List<Step> acts =
        of.steps(s -> s.act().makesExpression() && of.project().generative(s) != Answer.YES);
    List<Step> changes = of.changes().stream().filter(s -> s.expressive() == Answer.YES).toList();
    List<Step> all = new java.util.ArrayList<>(acts);
    all.addAll(changes);
    return all.isEmpty() ? Found.of(Standing.MISSING, "no-expression") : of.supportedOwn(all);
  }

  static Found perceptible(Dossier of) {
    List<Step> changes = of.changes();
    if (changes.isEmpty()) {
      return Found.notAsked("no-change");
    }
    List<Step> silent =
        changes.stream()
            .filter(s -> s.expressive() == Answer.UNKNOWN || s.perceptible() == Answer.UNKNOWN)
            .toList();
    if (silent.isEmpty()) {
      return Found.of(Standing.PRESENT, "full");
    }
    return Found.of(
        silent.size() < changes.size() ? Standing.WEAK : Standing.MISSING,
        "lacks",
        of.names(silent));
  }

  static Found beforeAfter(Dossier of) {
    List<Step> changes = of.changes();
    return changes.isEmpty()
        ? Found.notAsked("no-change")
        : of.supported(changes, s -> !s.before().isBlank() && !s.after().isBlank());
  }

  static Found arrangement(Dossier of) {
    if (of.work().arrangement().isEmpty()) {
      List<Step> arranged = of.steps(s -> s.act() == Act.ARRANGE);
      return arranged.isEmpty() && of.work().elements().size() < 2
          ? Found.notAsked("one-element")
          : of.supported(arranged);
    }
    Arrangement arrangement = of.work().arrangement().get();
    if (arrangement.describe().isEmpty() || arrangement.by().isEmpty()) {
      return Found.of(Standing.WEAK, "stated");
    }
    return of.evidence().documented(arrangement)
        ? Found.of(Standing.PRESENT, "recorded")
        : Found.of(Standing.WEAK, "stated");
  }

  static Found input(Dossier of) {
    List<Step> inputs =
        of.steps(
            s ->
                s.act() == Act.INPUT
                    && s.whose().kind() != Whose.Kind.GENERATED
                    && s.whose().kind() != Whose.Kind.THIRD_PARTY);
    return inputs.isEmpty()
        ? Found.notAsked("no-input")
        : of.supported(
            inputs,
            s -> s.whose().kind() != Whose.Kind.NOT_STATED && s.perceptible() != Answer.UNKNOWN);
  }

  static Found ownership(Dossier of) {
    if (of.work().owner().isEmpty()) {
      return Found.missing();
    }
    Ownership owner = of.work().owner().get();
    if (owner.by().equals("authored")) {
      return Found.of(Standing.PRESENT, "full");
    }
    if (owner.by().isEmpty() || owner.by().equals("unknown")) {
      return Found.of(Standing.WEAK, "stated");
    }
    if (owner.signed().isEmpty()) {
      return Found.of(Standing.WEAK, "unsigned");
    }
    return owner.records().isEmpty()
        ? Found.of(Standing.WEAK, "no-record")
        : Found.of(Standing.PRESENT, "kept");
  }

  static Found publication(Dossier of) {
    if (of.work().status() == Work.Status.PLANNED) {
      return Found.notAsked("planned");
    }
    if (of.work().unpublished() == Answer.YES) {
      return Found.of(Standing.PRESENT, "full");
    }
    if (of.work().published().isEmpty()) {
      return Found.missing();
    }
    Work.Publication published = of.work().published().get();
    return published.on().isPresent() && !published.in().isEmpty()
        ? Found.of(Standing.PRESENT, "full")
        : Found.of(Standing.WEAK, "stated");
  }

  static Found deposit(Dossier of) {
    if (of.work().status() == Work.Status.PLANNED) {
      return Found.notAsked("planned");
    }
    return of.project().deposit(of.work()).isEmpty()
        ? Found.missing()
        : Found.of(Standing.PRESENT, "full");
  }
}
