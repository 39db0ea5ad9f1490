package org.bonafide.law;

import java.time.LocalDate;

/**
 * A day that a law counts from a day of the record, and by which its holder may want to act.
 *
 * <p>Example: the three months after first publication on 20 March 2026 end on 20 June 2026.
 *
 * @param act what is to be done by it
 * @param letter the place of the letter it answers among those of the work, from 0; else -1
 * @param authority the id of the authority that sets it
 */
public record DueDay(Act act, LocalDate day, int letter, String authority) {

  /** What is to be done by a day. */
  public enum Act {
    /** Have the work registered. */
    REGISTER,
    /** Answer a letter of the office. */
    ANSWER
  }
}
