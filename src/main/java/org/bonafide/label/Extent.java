package org.bonafide.label;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What generation came to, in an element or in a work as a whole. Never a share, never a
 * percentage. What the record leaves open is a set of these, every one that may still be the case.
 *
 * <p>A work's extent is the {@link #and sum} of its elements': neither their number nor their order
 * counts.
 */
enum Extent {
  /** All of it was generated, and no act of a person can be seen in it. */
  GENERATED,
  /** Some of it was generated. */
  MIXED,
  /** A person made it first, and a generative function changed it afterwards. */
  MODIFIED,
  /** No more than trifles of a tool's output are in it. */
  TRIFLES,
  /** A generative tool was used, and nothing of its output is in it. */
  IDEAS,
  /** Every act is stated to have been done without a generative function. */
  NONE;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Extent of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** Whether generated expression is in it. */
  boolean contains() {
    return this == GENERATED || this == MODIFIED || this == MIXED;
  }

  /** What two parts come to together. */
  private Extent and(Extent other) {
    boolean onlyOneIsAll = (this == GENERATED) != (other == GENERATED);
    return onlyOneIsAll ? MIXED : ordinal() < other.ordinal() ? this : other;
  }

  /** All that two parts may come to together, where each is one of some. */
  static Set<Extent> sum(Set<Extent> some, Set<Extent> others) {
    Set<Extent> sums = EnumSet.noneOf(Extent.class);
    some.forEach(one -> others.forEach(other -> sums.add(one.and(other))));
    return sums;
  }
}
