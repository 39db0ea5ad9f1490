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

  static List<Finding> us(Project project, UsApplication us) {
    return check(
        project,
        Stream.concat(us.reasons().stream().map(Reason::authority), Stream.of("us-compendium-621"))
            .toList(),
        "the US form",
        UsForm.shipped().checked());
  }

  static List<Finding> cn(Project project, CnStatement cn) {
    return check(
        project,
        Stream.concat(
                cn.reasons().stream().map(Reason::authority),
                Stream.of("cn-cpcc-works-description"))
            .toList(),
        "the PRC form",
        CnSheet.checked());
  }

  private static List<Finding> check(
      Project project, List<String> authorities, String form, String formChecked) {
    Optional<LocalDate> speaks = project.speaksAsOf().map(When::first);
    if (speaks.isEmpty()) {
      return List.of();
    }
    LocalDate limit = speaks.get().minusYears(1);
    TreeSet<String> old = new TreeSet<>();
    authorities.stream()
        .map(Authorities.shipped()::find)
        .flatMap(Optional::stream)
        .filter(a -> LocalDate.parse(a.checked()).isBefore(limit))
        .forEach(a -> old.add(a.citeIn(Locale.ENGLISH)));
    if (LocalDate.parse(formChecked).isBefore(limit)) {
      old.add(form);
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
