package org.bonafide.evidence.seal;

import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.diagnose.Severity;

/**
 * What is said of a file that is not as it was sealed, and what to do. While a seal is broken no
 * new one can be made, so that comes first.
 *
 * @param project the name of the project file, which is meant to be edited
 */
record FateFindings(String project, Ledger ledger) {

  Optional<Finding> of(Verification.Fate fate) {
    Place place = Place.of(fate.file());
    String since = " since seal " + fate.since() + ".";
    return switch (fate.change()) {
      case SAME, NOT_TOLD -> Optional.empty();
      case CHANGED ->
          Optional.of(
              fate.file().equals(project)
                  ? Finding.warning(
                      "seal-changed",
                      place,
                      "The record was edited" + since,
                      again("Seal it again"))
                  : Finding.error(
                      "seal-changed",
                      place,
                      "The file changed" + since,
                      "Take the sealed version back, and keep the new one under another name."));
      case VANISHED ->
          Optional.of(
              Finding.error(
                  "seal-vanished",
                  place,
                  "The file vanished" + since,
                  "Take it back from a copy: a digest without its file shows nothing."));
      case MOVED ->
          Optional.of(
              Finding.warning(
                  "seal-moved",
                  place,
                  "The file is no longer there; the same bytes are now at \"" + fate.now() + "\".",
                  "Put it back, or name the new place in the record. "
                      + again("Then seal it again")));
      case APPEARED ->
          Optional.of(
              Finding.warning(
                  "seal-appeared", place, "The file appeared" + since, again("Seal it now")));
    };
  }

  private String again(String how) {
    boolean broken = ledger.findings().stream().anyMatch(f -> f.severity() == Severity.ERROR);
    return broken
        ? "Take what is broken of the seals back first; no seal is made before."
        : how + ": bonafide evidence seal " + project;
  }
}
