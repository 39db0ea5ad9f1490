package org.bonafide.jurisdictions.us;

import java.util.Optional;
import org.bonafide.project.Project;
import org.bonafide.project.Registration;
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

  /** The earlier registration, where it is of this work; where no work is named, of every one. */
  static Optional<Registration.Previous> stated(Project project, Work work) {
    return work.registered()
        .previous()
        .or(
            () ->
                project
                    .registration()
                    .previous()
                    .filter(p -> p.work().isEmpty() || p.work().equals(work.id())));
  }
}
