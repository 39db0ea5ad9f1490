package org.bonafide.evidence;

import java.time.LocalDate;
import java.util.Optional;
import org.bonafide.data.Data;
import org.bonafide.project.Act;
import org.bonafide.project.Origin;
import org.bonafide.project.Step;
import org.bonafide.project.When;

/**
 * How late a record may be made and still count as made with the act. The number of days is data
 * ({@code timing.yaml}).
 *
 * @param days whole days after the last day of the act
 */
record TimingRule(int days) {

  private static final TimingRule SHIPPED =
      Data.shipped(TimingRule.class, "timing.yaml", TimingRule::read);

  static TimingRule shipped() {
    return SHIPPED;
  }

  /**
   * Judges with care for what the dates can mean. Contemporaneous is only what must be: the latest
   * day the record can have been made is close enough to the earliest day the act can have ended. A
   * record that is older than the act cannot record it, so its timing stays unknown, unless the act
   * works on something earlier.
   */
  Timing judge(Origin origin, MadeBetween made, Step step) {
    if (origin == Origin.RE_CREATED) {
      return Timing.RE_CREATED;
    }
    if (made.last().isEmpty()
        || step.on().isEmpty()
        || (made.older(step) && !worksOnEarlier(step.act()))) {
      return Timing.UNKNOWN;
    }
    When act = step.on().get();
    if (!made.last().get().isAfter(earliestEnd(act).plusDays(days))) {
      return Timing.CONTEMPORANEOUS;
    }
    boolean later = made.first().filter(day -> day.isAfter(act.last().plusDays(days))).isPresent();
    return later ? Timing.LATER : Timing.UNKNOWN;
  }

  /** Whether a record was certainly made close to something that was done on a day. */
  boolean madeWith(Origin origin, MadeBetween made, Optional<When> on) {
    return origin != Origin.RE_CREATED
        && made.last().isPresent()
        && on.isPresent()
        && !made.last().get().isAfter(earliestEnd(on.get()).plusDays(days))
        && !made.older(on);
  }

  /** An act that works on what was there before may have a record of that earlier state. */
  static boolean worksOnEarlier(Act act) {
    return switch (act) {
      case INPUT, SELECT, ARRANGE, EDIT, COMPOSITE, REVIEW -> true;
      default -> false;
    };
  }

  /** Whether a record can show the act itself, and not only the state before it. */
  static boolean canShow(MadeBetween made, Step step) {
    return step.act() == Act.INPUT || step.act() == Act.SELECT || !made.older(step);
  }

  /** {@code 2026-03-02/2026-03} ended on 1 March at the earliest; {@code 2026} on 1 January. */
  private static LocalDate earliestEnd(When act) {
    int slash = act.text().indexOf('/');
    String end = act.text().substring(slash + 1).strip();
    if (slash < 0 || !end.matches("\\d{4}(-\\d{2}){0,2}")) {
      return act.first();
    }
    LocalDate first = LocalDate.parse(end + "-01-01".substring(Math.min(6, end.length() - 4)));
    return first.isBefore(act.first()) ? act.first() : first;
  }

  private static TimingRule read(Data data) {
    data.knows("contemporaneous-days");
    if (data.number("contemporaneous-days") == 0) {
      data.fault("contemporaneous-days", "names no days", "Write how many days, such as 30.");
    }
    return new TimingRule(data.number("contemporaneous-days"));
  }
}
