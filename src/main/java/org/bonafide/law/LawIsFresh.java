package org.bonafide.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Project;
import org.bonafide.project.When;

/**
 * A note where what a statement rests on was last checked more than a year before the day the
 * record speaks as of: a form, a limit, an authority may have changed since.
 */
final class LawIsFresh {

  private LawIsFresh() {}

  /**
   * @param form what the statement is entered in: its name in a sentence, the authority for it and
   *     the day on which it was checked
   */
  static List<Finding> check(Project project, Statement statement, Jurisdiction.Form form) {
    Optional<LocalDate> speaks = project.speaksAsOf().map(When::first);
    if (speaks.isEmpty()) {
      return List.of();
    }
    LocalDate limit = speaks.get().minusYears(1);
    TreeSet<String> old = new TreeSet<>();
    Stream.concat(statement.reasons().stream().map(Reason::authority), Stream.of(form.authority()))
        .map(Authorities.shipped()::find)
        .flatMap(Optional::stream)
        .filter(a -> LocalDate.parse(a.checked()).isBefore(limit))
        .forEach(a -> old.add(a.citeIn(Locale.ENGLISH)));
    if (LocalDate.parse(form.checked()).isBefore(limit)) {
      old.add(form.name());
    }
    List<Finding> findings = new ArrayList<>();
    if (!old.isEmpty()) {
      findings.add(
          Finding.note(
              "law-check-old",
              project.places().of("speaks-as-of"),
              "What the statement rests on was last checked more than a year before the day the record"
                  + " speaks as of: "
                  + String.join("; ", old)
                  + ".",
              "Check these sources for changes before you file, or use a newer release of this"
                  + " program."));
    }
    return findings;
  }
}
