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
}
