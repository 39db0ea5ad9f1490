package org.bonafide.publish.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Scope;
import org.bonafide.label.Disclosed;
import org.bonafide.law.ElementOutcome;
import org.bonafide.law.Statement;
import org.bonafide.project.Project;

/**
 * The public must not be told that nothing generated is in a work while an office is told to
 * exclude generated material, or the other way round.
 */
final class DisclosureContradictsRegistration {

  private static final String RULE = "disclosure-contradicts-registration";

  /** What is said of a work in which nothing generated stands. */
  private static final Set<String> NOTHING_GENERATED = Set.of("none", "ideas", "no-output");

  private static final String MADE_BY_PEOPLE = "digitalCreation";

  private DisclosureContradictsRegistration() {}

  static List<Finding> check(WorkedRecord worked) {
    List<Finding> findings = new ArrayList<>();
    for (Statement statement : worked.assessment().statements()) {
      excluded(statement)
          .flatMap(
              element ->
                  worked.disclosures().all().stream()
                      .filter(one -> one.work().equals(statement.work()))
                      .filter(one -> saysNothingGenerated(one, element))
                      .limit(1)
                      .map(one -> finding(worked.project(), statement, element, one)))
          .forEach(findings::add);
    }
    return findings;
  }

  /** The elements of which a statement excludes generated material. */
  private static Stream<String> excluded(Statement statement) {
    return statement.outcomes().stream()
        .filter(element -> !element.excluded().isEmpty())
        .map(ElementOutcome::element)
        .distinct();
  }

  private static boolean saysNothingGenerated(Disclosed one, String element) {
    return NOTHING_GENERATED.contains(one.elements().getOrDefault(element, one.extent()))
        || one.marks().values().stream().anyMatch(mark -> mark.endsWith("/" + MADE_BY_PEOPLE));
  }

  private static Finding finding(
      Project project, Statement statement, String element, Disclosed silent) {
    String work = statement.work();
    String path = "works." + work + ".elements." + element + ".generated-part";
    return Finding.error(
            RULE,
            project.places().of(path),
            "The registration statement excludes generated material in \""
                + element
                + "\" of \""
                + work
                + "\", yet the disclosure for \""
                + silent.target()
                + "\" would say that nothing generated is in it.",
            "Record the step that generated it, or correct \"generated-part\".")
        .withholding(Scope.labels(), Scope.exclusions(statement.jurisdiction(), work));
  }
}
