package org.bonafide.project;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A date as precise as the user knows it: {@code 2026}, {@code 2026-03}, {@code 2026-03-02} or
 * {@code 2026-03-02/2026-03-09}.
 *
 * @param text what the user wrote
 * @param first the earliest day it can mean
 * @param last the latest day it can mean
 */
public record When(String text, LocalDate first, LocalDate last) {

  public When {
    Objects.requireNonNull(text);
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("a date range must not end before it starts");
    }
  }

  /** A single day. */
  public static When of(LocalDate day) {
    return new When(day.toString(), day, day);
  }

  /** The day, where it is one; a month, a year or a range is none. */
  public Optional<LocalDate> day() {
    return first.equals(last) ? Optional.of(first) : Optional.empty();
  }

  /** Whether every day this can mean is before every day the other can mean. */
  public boolean certainlyBefore(When other) {
    return last.isBefore(other.first);
  }
}
