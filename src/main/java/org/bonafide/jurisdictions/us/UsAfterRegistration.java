package org.bonafide.jurisdictions.us;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bonafide.data.Grammar;
import org.bonafide.diagnose.InstrumentKind;
import org.bonafide.law.Particular.Group;
import org.bonafide.law.Particular.Yes;
import org.bonafide.project.Project;
import org.bonafide.project.Ref;
import org.bonafide.project.When;
import org.bonafide.project.Work;

/**
 * The papers for a work that is out in the world: notice and credit, takedown notice, licence
 * rider, assignment for recordation. Each is drafted where it is asked for, and claims no more than
 * the statement of the work does.
 */
record UsAfterRegistration(UsApplication us, Project project, Work work) {

  static final Set<InstrumentKind> PAPERS =
      Set.of(
          InstrumentKind.NOTICE,
          InstrumentKind.TAKEDOWN,
          InstrumentKind.LICENCE,
          InstrumentKind.ASSIGNMENT);

  /** A copy that a notice can name, matter that a tool made, a transfer; any work has a notice. */
  boolean callsFor(InstrumentKind paper) {
    return switch (paper) {
      case TAKEDOWN -> takedown().isCalledFor();
      case ASSIGNMENT -> transfers().isCalledFor();
      case LICENCE -> !new UsUnclaimed(us, project, work).generated().isEmpty();
      default -> true;
    };
  }

  List<Ref> signers(InstrumentKind paper) {
    return switch (paper) {
      case TAKEDOWN -> takedown().signers();
      case ASSIGNMENT -> transfers().signers();
      default -> List.of();
    };
  }

  Group all() {
    return Group.of()
        .and("claims", new Yes(us.verdict().claims()))
        .and("notice", new UsCopyrightNotice(us, project, work).all())
        .and("takedown", takedown().all())
        .and("transfer", transfers().all());
  }

  private UsTakedown takedown() {
    return new UsTakedown(us, project, work);
  }

  private UsTransfers transfers() {
    return new UsTransfers(us, project, work);
  }

  /** A day as a paper in the English of the United States has it; nothing where none is stated. */
  static String day(Optional<When> day) {
    return day.map(on -> Grammar.of(Locale.US).date(on.text())).orElse("");
  }
}
