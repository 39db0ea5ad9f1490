package org.bonafide.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * That a file existed no later than a time: a time-stamp that holds is over a seal, and the seal
 * has the digest of the file. Since when the file existed, a time-stamp does not say.
 *
 * <p>Example: a seal of 3 March 2026 that was stamped on 5 March bounds its files by 5 March.
 *
 * @param time as the authority gives it
 * @param authority the name in its certificate
 * @param seal the number of the seal
 * @param standing whether the authority is one that is known
 */
public record StampBound(Instant time, String authority, int seal, AuthorityStanding standing) {

  /** Whether it bounds a day; one of an authority that nobody checked is printed and does not. */
  public boolean counts() {
    return standing.counts();
  }

  /** The day of the time in UTC. */
  public LocalDate day() {
    return time.atZone(ZoneOffset.UTC).toLocalDate();
  }
}
