package org.bonafide.evidence.grade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.evidence.StampBound;
import org.bonafide.evidence.Timing;
import org.bonafide.project.Evidence;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.When;

/** Says why a timing is what {@link EvidenceReview} found it to be. */
record Timings(Project project, EvidenceReview evidence) {

  /**
   * A timing with its reason.
   *
   * @param acts the days of the acts that name the record, as stated
   */
  record Judged(Timing timing, List<When> acts, Graded.Said why) {}

  Judged judge(Evidence record) {
    List<Step> steps =
        project.works().values().stream()
            .flatMap(work -> work.elements().values().stream())
            .flatMap(element -> element.steps().stream())
            .filter(step -> step.records().contains(record.id()))
            .toList();
    List<When> acts =
        steps.stream()
            .flatMap(s -> s.on().stream())
            .distinct()
            .sorted(Comparator.comparing(When::text))
            .toList();
    Timing timing = evidence.timing(record.id());
    return new Judged(timing, acts, why(record, steps, timing));
  }

  private Graded.Said why(Evidence record, List<Step> steps, Timing timing) {
    String made = record.made().map(When::text).orElse("");
    List<Step> dated = new ArrayList<>(steps);
    dated.removeIf(s -> s.on().isEmpty());
    if (timing == Timing.RE_CREATED) {
      return Graded.Said.of("why.re-created");
    }
    Optional<StampBound> stamp = evidence.stamp(record.id()).filter(StampBound::counts);
    if (made.isEmpty() && stamp.isEmpty()) {
      return Graded.Said.of("why.no-made");
    }
    Optional<Step> act =
        dated.stream()
            .filter(s -> evidence.timing(s, record.id()) == timing)
            .min(Comparator.comparing(s -> s.on().orElseThrow().last()));
    if (act.isEmpty()) {
      return Graded.Said.of("why.no-act");
    }
    String on = act.get().on().orElseThrow().text();
    String days = String.valueOf(EvidenceReview.contemporaneousDays());
    if (stamp.isPresent() && bounds(record, stamp.get())) {
      return byStamp(timing, stamp.get(), act.get().on().orElseThrow(), days);
    }
    return switch (timing) {
      case CONTEMPORANEOUS -> Graded.Said.of("why.with", made, on, days);
      case BY_FILE -> Graded.Said.of("why.by-file", made, on);
      case LATER -> Graded.Said.of("why.later", made, on, days);
      default ->
          record.made().orElseThrow().last().isBefore(act.get().on().orElseThrow().first())
              ? Graded.Said.of("why.before", made, on)
              : Graded.Said.of("why.open", made, on);
    };
  }

  /** Whether the time-stamp says more of the last day than the record does. */
  private static boolean bounds(Evidence record, StampBound stamp) {
    return record.made().filter(made -> !stamp.day().isBefore(made.last())).isEmpty();
  }

  private static Graded.Said byStamp(Timing timing, StampBound stamp, When act, String days) {
    String key =
        switch (timing) {
          case CONTEMPORANEOUS -> "why.stamped-with";
          case BY_FILE -> "why.stamped-by-file";
          default -> stamp.day().isBefore(act.first()) ? "why.stamped-before" : "why.stamped-open";
        };
    return Graded.Said.of(key, stamp.day().toString(), act.text(), days, stamp.authority());
  }
}
