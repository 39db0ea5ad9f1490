package org.bonafide.jurisdictions.us;

import java.util.ArrayList;
import java.util.List;
import org.bonafide.law.Reason;
import org.bonafide.law.Verdict;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/** Why the outcome is what it is, the work first and then each element. */
record UsReasons(
    Project project,
    Work work,
    List<UsElement> elements,
    UsArrangement arrangement,
    List<UsAuthor> authors) {

  List<Reason> of(Verdict verdict) {
    List<Reason> reasons = new ArrayList<>();
    String path = "works." + work.id();
    if (verdict == Verdict.NO_CLAIM) {
      reasons.add(Reason.of("us-no-author", "", path));
      if (work.owners().stream().anyMatch(o -> o.by().equals("employment"))) {
        reasons.add(Reason.of("us-hire-no-author", "", project.ownerPath(work)));
      }
    } else if (authors.stream().anyMatch(UsAuthor::isHire)) {
      boolean all =
          authors.stream().allMatch(UsAuthor::isHire)
              && work.owners().stream().allMatch(o -> o.by().equals("employment"));
      reasons.add(Reason.of(all ? "us-hire" : "us-hire-in-part", "", project.ownerPath(work)));
    }
    if (work.owners().stream().anyMatch(o -> o.by().equals("commission"))) {
      reasons.add(Reason.of("us-commission", "", project.ownerPath(work)));
    }
    arranged(reasons, path + ".arrangement");
    if (!work.thirdParty().isEmpty() && verdict != Verdict.NO_CLAIM) {
      reasons.add(Reason.of("us-third-party", "", path + ".third-party"));
    }
    elements.forEach(e -> reasons.addAll(e.reasons));
    return reasons.stream().distinct().toList();
  }

  private void arranged(List<Reason> reasons, String path) {
    if (arrangement.isDenied()) {
      reasons.add(Reason.of("us-not-arranged", "", path));
    } else if (arrangement.isOfOne()) {
      reasons.add(Reason.of("us-one-item", "", path));
    } else if (work.arrangement().isPresent() && arrangement.isRoutine()) {
      reasons.add(Reason.of("us-routine", "", path));
    } else if (arrangement.isClaimed()) {
      reasons.add(Reason.of("us-arranged", "", path));
      if (arrangement.isSmall()) {
        reasons.add(Reason.of("us-few-items", "", path));
      }
    }
  }
}
