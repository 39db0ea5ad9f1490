package org.bonafide.evidence;

import java.util.Locale;

/**
 * How the authority of a time-stamp stands. Anybody can make one with any time in it and a
 * signature that holds, so that only an authority somebody knows bounds a day.
 */
public enum AuthorityStanding {
  /** Its certificate leads to a dated list that ships. */
  LISTED,
  /** Its certificate leads to one that the user named. */
  NAMED,
  /** It is on no list at hand, which says nothing against it. */
  NOT_CHECKED;

  /** The word of the machine face, as in {@code not-checked}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether its time-stamps bound the day of a record. */
  public boolean counts() {
    return this != NOT_CHECKED;
  }
}
