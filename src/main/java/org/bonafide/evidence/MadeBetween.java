package org.bonafide.evidence;

import java.time.LocalDate;
import java.util.Optional;
import org.bonafide.project.Evidence;
import org.bonafide.project.Step;
import org.bonafide.project.When;

/**
 * The days between which a record was made: as it states, and no later than a time-stamp says.
 *
 * <p>Example: a record that states {@code 2026}, in a seal that was stamped on 5 March 2026, was
 * made between 1 January and 5 March. One that states no day was made at some time up to 5 March.
 *
 * @param first nothing where no day is stated, or one that the time-stamp contradicts
 * @param last nothing where no day is stated and no time-stamp bounds it
 */
record MadeBetween(Optional<LocalDate> first, Optional<LocalDate> last) {

  static MadeBetween of(Evidence record, Optional<StampBound> any) {
    Optional<StampBound> stamp = any.filter(StampBound::counts);
    Optional<LocalDate> stated = record.made().map(When::last);
    Optional<LocalDate> bound = stamp.map(StampBound::day);
    Optional<LocalDate> last =
        stated.isPresent() && bound.isPresent() && bound.get().isAfter(stated.get())
            ? stated
            : bound.or(() -> stated);
    Optional<LocalDate> first =
        record.made().map(When::first).filter(day -> !contradicts(record, stamp));
    return new MadeBetween(first, last);
  }

  /** Whether the day stated is after the time by which the file existed; one for time zones. */
  static boolean contradicts(Evidence record, Optional<StampBound> stamp) {
    return record.made().isPresent()
        && stamp.isPresent()
        && record.made().get().first().isAfter(stamp.get().day().plusDays(1));
  }

  /** Whether it was certainly made before something was done; one day is left for time zones. */
  boolean older(Optional<When> on) {
    return last.isPresent() && on.isPresent() && last.get().plusDays(1).isBefore(on.get().first());
  }

  boolean older(Step step) {
    return older(step.on());
  }
}
