package org.bonafide.jurisdictions.us;

import java.util.Optional;
import org.bonafide.project.Project;
import org.bonafide.project.Registration;
import org.bonafide.project.When;
import org.bonafide.project.Work;

/** Whether the record states an earlier registration for a work, and of which version. */
final class UsPrior {

  private UsPrior() {}

  static UsApplication.Prior of(Project project, Work work) {
    return stated(project, work)
        .map(
            previous ->
                switch (previous.of()) {
                  case "this-version" -> UsApplication.Prior.THIS_VERSION;
                  case "earlier-version" -> UsApplication.Prior.EARLIER_VERSION;
                  default -> UsApplication.Prior.UNKNOWN;
                })
        .orElse(UsApplication.Prior.NONE);
  }

  /**
   * The earlier registration, where it is of this work; where no work is named, of every one. What
   * a filing of the work led to is a registration of this version.
   */
  static Optional<Registration.Previous> stated(Project project, Work work) {
    Optional<Registration.Previous> previous =
        work.registered().previous().or(() -> ofTheRecord(project, work));
    return previous
        .filter(UsPrior::isNumbered)
        .or(() -> granted(work, previous))
        .or(() -> previous);
  }

  /** The path of the key under which it is stated, or would be. */
  static String key(Project project, Work work) {
    boolean ofRecord =
        work.registered().previous().isEmpty() && ofTheRecord(project, work).isPresent();
    return ofRecord ? "registration.previous" : "works." + work.id() + ".previous";
  }

  private static Optional<Registration.Previous> ofTheRecord(Project project, Work work) {
    return project
        .registration()
        .previous()
        .filter(p -> p.work().isEmpty() || p.work().equals(work.id()));
  }

  private static boolean isNumbered(Registration.Previous previous) {
    return !previous.number().isEmpty() || !previous.year().isEmpty();
  }

  private static Optional<Registration.Previous> granted(
      Work work, Optional<Registration.Previous> said) {
    return work.registered()
        .filing()
        .filter(filing -> !filing.number().isEmpty())
        .map(
            filing ->
                new Registration.Previous(
                    filing.number(),
                    filing.effective().map(UsPrior::year).orElse(""),
                    "this-version",
                    work.id(),
                    said.map(Registration.Previous::wrong).orElse(Registration.Wrong.NONE)));
  }

  /** The year, where the day leaves no doubt of it. */
  private static String year(When day) {
    int first = day.first().getYear();
    return first == day.last().getYear() ? String.valueOf(first) : "";
  }
}
