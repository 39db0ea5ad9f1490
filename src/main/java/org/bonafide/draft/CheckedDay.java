package org.bonafide.draft;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.bonafide.project.When;

/** The day on which a source was checked, as a date that can be worded. */
final class CheckedDay {

  private CheckedDay() {}

  static Optional<When> of(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      return Optional.of(new When(text, day, day));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
