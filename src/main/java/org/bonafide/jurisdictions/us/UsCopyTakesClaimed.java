package org.bonafide.jurisdictions.us;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bonafide.diagnose.Finding;

/**
 * A takedown notice names claimed matter only: whoever has generated matter, or somebody else's,
 * taken down as infringing may answer for it (17 U.S.C. 512(f)).
 */
final class UsCopyTakesClaimed implements UsRule {

  @Override
  public List<Finding> check(UsCase one) {
    List<Finding> findings = new ArrayList<>();
    for (UsCopy copy : UsCopy.all(one.application(), one.project(), one.work())) {
      List<String> unclaimed = copy.elements(UsCopy.Standing.NOT_CLAIMED);
      if (!unclaimed.isEmpty()) {
        findings.add(unclaimed(one, copy, unclaimed));
      }
      if (copy.its().attested().denies()) {
        findings.add(denied(one, copy));
      }
    }
    return findings;
  }

  private static Finding unclaimed(UsCase one, UsCopy copy, List<String> unclaimed) {
    String named = unclaimed.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(", "));
    return Finding.warning(
            "copy-of-unclaimed",
            one.project().places().of(copy.key() + ".copied"),
            "The copy is stated to take "
                + named
                + ", in which the statement claims nothing, so a takedown notice "
                + (copy.isNoticed() ? "does not name it." : "leaves this copy out."),
            "Name under \"copied\" what people made, if the copy takes it; send no notice for what"
                + " is not claimed.")
        .by("us-17-usc-512-f");
  }

  private static Finding denied(UsCase one, UsCopy copy) {
    return Finding.warning(
            "takedown-statement-denied",
            one.project().places().of(copy.key() + ".attested"),
            "A statement that every takedown notice must hold is denied for this copy, so no notice"
                + " names it.",
            "Send no notice of this copy, or ask whoever signs again once the facts are known.")
        .by("us-17-usc-512-c-3");
  }
}
