package org.bonafide.evidence.gaps;

import java.util.List;
import org.bonafide.project.Act;
import org.bonafide.project.Answer;
import org.bonafide.project.Arrangement;
import org.bonafide.project.Ownership;
import org.bonafide.project.Step;
import org.bonafide.project.Work;

/** The questions of the US Copyright Office about a claim. */
final class Claiming {

  private Claiming() {}

  static Answered arrangement(GapsOfWork of) {
    if (of.work().arrangement().isEmpty()) {
      List<Step> arranged = of.steps(s -> s.act() == Act.ARRANGE);
      return arranged.isEmpty() && of.work().elements().size() < 2
          ? Answered.notAsked("one-element")
          : of.supported(arranged);
    }
    Arrangement arrangement = of.work().arrangement().get();
    if (arrangement.describe().isEmpty() || arrangement.by().isEmpty()) {
      return Answered.of(Standing.WEAK, "stated");
    }
    return of.evidence().documented(arrangement)
        ? Answered.of(Standing.PRESENT, "recorded")
        : Answered.of(Standing.WEAK, "stated");
  }

  static Answered ownership(GapsOfWork of) {
    if (of.work().owner().isEmpty()) {
      return Answered.missing();
    }
    Ownership owner = of.work().owner().get();
    if (owner.by().equals("authored")) {
      return Answered.of(Standing.PRESENT, "full");
    }
    if (owner.by().isEmpty() || owner.by().equals("unknown")) {
      return Answered.of(Standing.WEAK, "stated");
    }
    if (owner.signed().isEmpty()) {
      return Answered.of(Standing.WEAK, "unsigned");
    }
    return owner.records().isEmpty()
        ? Answered.of(Standing.WEAK, "no-record")
        : Answered.of(Standing.PRESENT, "kept");
  }

  static Answered publication(GapsOfWork of) {
    if (of.work().status() == Work.Status.PLANNED) {
      return Answered.notAsked("planned");
    }
    if (of.work().unpublished() == Answer.YES) {
      return Answered.of(Standing.PRESENT, "full");
    }
    if (of.work().published().isEmpty()) {
      return Answered.missing();
    }
    Work.Publication published = of.work().published().get();
    return published.on().isPresent() && !published.in().isEmpty()
        ? Answered.of(Standing.PRESENT, "full")
        : Answered.of(Standing.WEAK, "stated");
  }
}
