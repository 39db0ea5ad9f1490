package org.bonafide.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import org.bonafide.project.Evidence;
import org.bonafide.project.Origin;
import org.bonafide.project.When;

/**
 * How late a record may be made and still count as made with the act. The number of days is data
 * ({@code timing.properties}).
 *
 * @param days whole days after the last day of the act
 */
record TimingRule(int days) {

  private static final TimingRule SHIPPED = read();

  static TimingRule shipped() {
    return SHIPPED;
  }

  /**
   * Judges with care for what the dates can mean: a record is contemporaneous only where its latest
   * possible day is close enough to the earliest possible last day of the act.
   */
  Timing judge(Evidence record, Optional<When> act) {
    if (record.origin() == Origin.RE_CREATED) {
      return Timing.RE_CREATED;
    }
    if (record.made().isEmpty() || act.isEmpty()) {
      return Timing.UNKNOWN;
    }
    When made = record.made().get();
    if (!made.first().isAfter(act.get().last().plusDays(days))
        && !made.last().isAfter(act.get().last().plusDays(days))) {
      return Timing.CONTEMPORANEOUS;
    }
    return made.first().isAfter(act.get().last().plusDays(days)) ? Timing.LATER : Timing.UNKNOWN;
  }

  private static TimingRule read() {
    Properties data = new Properties();
    try (InputStream in = TimingRule.class.getResourceAsStream("timing.properties")) {
      data.load(in);
      return new TimingRule(Integer.parseInt(data.getProperty("contemporaneous-days").trim()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
