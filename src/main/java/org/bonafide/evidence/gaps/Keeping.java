package org.bonafide.evidence.gaps;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bonafide.evidence.Reviewed;
import org.bonafide.evidence.StampBound;
import org.bonafide.evidence.seal.Sealed;
import org.bonafide.evidence.seal.TimeStamp;
import org.bonafide.project.Answer;
import org.bonafide.project.Evidence;
import org.bonafide.project.Origin;
import org.bonafide.project.ThirdParty;

/** The questions about what is kept and shown: items 15 to 20 of the checklist. */
final class Keeping {

  private Keeping() {}

  static Answered publication(GapsOfWork of) {
    if (of.work().unpublished() == Answer.YES) {
      return Answered.notAsked("unpublished");
    }
    return of.kept(
        "publication",
        of.work().published().isPresent()
            ? Answered.of(Standing.WEAK, "no-record")
            : Answered.missing());
  }

  /** The first seal with a time-stamp that has every record of the work as it is now. */
  static Answered time(GapsOfWork of) {
    List<Reviewed> records = of.records().stream().filter(Reviewed::present).toList();
    if (records.isEmpty()) {
      return Answered.of(Standing.MISSING, "no-records");
    }
    List<Sealed> whole = of.ledger().seals().stream().filter(s -> holds(s, records)).toList();
    List<TimeStamp> stamps = whole.stream().flatMap(s -> s.stamp().stream()).toList();
    Optional<TimeStamp> counting = stamps.stream().filter(s -> s.standing().counts()).findFirst();
    if (counting.isPresent()) {
      return Answered.of(Standing.PRESENT, "stamped", counting.get().time().toString());
    }
    if (!stamps.isEmpty()) {
      TimeStamp first = stamps.get(0);
      return Answered.of(
          Standing.WEAK, "stamped-unknown", first.time().toString(), first.authority());
    }
    return whole.isEmpty()
        ? Answered.of(of.ledger().seals().isEmpty() ? Standing.MISSING : Standing.WEAK, "unsealed")
        : Answered.of(Standing.WEAK, "untimed");
  }

  private static boolean holds(Sealed sealed, List<Reviewed> records) {
    return records.stream().allMatch(r -> sealed.manifest().digests().containsValue(r.sha256()));
  }

  /** A day that a time-stamp bounds is as good as one that is stated. */
  private static boolean isUndated(GapsOfWork of, Evidence record) {
    return record.made().isEmpty()
        && of.evidence().stamp(record.id()).filter(StampBound::counts).isEmpty();
  }

  static Answered origin(GapsOfWork of) {
    List<Reviewed> records = of.records();
    if (records.isEmpty()) {
      return Answered.of(Standing.MISSING, "no-records");
    }
    List<String> silent =
        records.stream()
            .map(Reviewed::stated)
            .filter(r -> r.origin() == Origin.UNKNOWN || isUndated(of, r))
            .map(Evidence::id)
            .toList();
    if (!silent.isEmpty()) {
      return Answered.of(
          silent.size() < records.size() ? Standing.WEAK : Standing.MISSING,
          "no-origin",
          String.join(", ", silent));
    }
    List<String> again =
        records.stream()
            .map(Reviewed::stated)
            .filter(r -> r.origin() == Origin.RE_CREATED)
            .map(Evidence::id)
            .toList();
    return again.isEmpty()
        ? Answered.of(Standing.PRESENT, "full")
        : Answered.of(Standing.WEAK, "re-created", String.join(", ", again));
  }

  static Answered others(GapsOfWork of) {
    List<ThirdParty> others = of.work().thirdParty();
    if (others.isEmpty()) {
      return of.work().saysNoThirdParty()
          ? Answered.of(Standing.PRESENT, "empty-list")
          : Answered.missing();
    }
    List<String> unlicensed =
        others.stream()
            .filter(o -> o.licence().isBlank() || o.owner().isBlank())
            .map(o -> o.what().in(Locale.ENGLISH))
            .toList();
    if (!unlicensed.isEmpty()) {
      return Answered.of(Standing.WEAK, "lacks", String.join(", ", unlicensed));
    }
    return others.stream().noneMatch(o -> o.records().isEmpty())
        ? Answered.of(Standing.PRESENT, "kept")
        : Answered.of(Standing.WEAK, "no-record");
  }
}
