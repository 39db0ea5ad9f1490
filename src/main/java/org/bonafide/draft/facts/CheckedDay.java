package org.bonafide.draft.facts;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.bonafide.project.When;

/** The day on which a source was checked, as a date that can be worded. */
public final class CheckedDay {

  private CheckedDay() {}

  public static Optional<When> of(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      return Optional.of(new When(text, day, day));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
