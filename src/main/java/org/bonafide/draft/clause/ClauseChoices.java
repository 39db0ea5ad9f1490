package org.bonafide.draft.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Scope;
import org.bonafide.project.Contract;
import org.bonafide.project.Project;

/**
 * What is wrong with a user's choices over the library: ids and names that it does not know, values
 * that a clause cannot take, a clause both included and excluded.
 */
public record ClauseChoices(ClauseLibrary library, Project project) {

  public List<Finding> faults() {
    Contract.Clauses choices = project.contract().clauses();
    List<Finding> findings = new ArrayList<>();
    choices.include().forEach(id -> known(id, "include", findings));
    choices.exclude().forEach(id -> known(id, "exclude", findings));
    choices.fallback().forEach(id -> known(id, "fallback", findings));
    choices.exclude().forEach(id -> definitions(id, findings));
    choices.include().stream()
        .filter(choices.exclude()::contains)
        .forEach(id -> findings.add(both(id)));
    choices
        .values()
        .forEach(
            (id, values) -> {
              known(id, "values." + id, findings);
              library.find(id).ifPresent(clause -> values(clause, values, findings));
            });
    return findings;
  }

  private void values(LibraryClause clause, Map<String, String> set, List<Finding> findings) {
    set.forEach(
        (name, value) -> {
          String key = "contract.clauses.values." + clause.id() + "." + name;
          clause
              .value(name)
              .ifPresentOrElse(
                  known -> fits(key, known, value, findings),
                  () -> findings.add(noSuchValue(clause, key, name)));
        });
  }

  private Finding noSuchValue(LibraryClause clause, String key, String name) {
    String names =
        clause.values().stream().map(ClauseValue::name).collect(Collectors.joining(", "));
    return error(
        "unknown-clause-value",
        key,
        "The clause \"" + clause.id() + "\" has no value \"" + name + "\".",
        names.isEmpty() ? "Remove it." : "Choose from " + names + ".");
  }

  private void fits(String key, ClauseValue value, String set, List<Finding> findings) {
    String fault = value.fault(set);
    if (!fault.isEmpty()) {
      findings.add(
          error(
              "clause-value",
              key,
              "The value \"" + value.name() + "\" " + fault + ".",
              "Leave it out for the default, \"" + value.standard() + "\"."));
    }
  }

  private void known(String id, String key, List<Finding> findings) {
    if (library.find(id).isEmpty()) {
      findings.add(
          error(
              "unknown-clause",
              "contract.clauses." + key,
              "The library has no clause \"" + id + "\".",
              "\"bonafide clauses list\" shows the clauses there are."));
    }
  }

  /** A clause that says what words mean must stand as long as another clause uses them. */
  private void definitions(String excluded, List<Finding> findings) {
    List<String> defined =
        library.find(excluded).map(library::defined).orElse(List.of()).stream()
            .filter(this::isUsed)
            .toList();
    if (!defined.isEmpty()) {
      findings.add(
          error(
              "definitions-excluded",
              "contract.clauses.exclude",
              "The clause \""
                  + excluded
                  + "\" says what \""
                  + defined.get(0)
                  + "\" means, and clauses that stand use it.",
              "Leave it in. Where the agreement defines the words already, write a clause \""
                  + excluded
                  + "\" of your own (--clauses) that refers to it."));
    }
  }

  private boolean isUsed(String term) {
    return !project.contract().clauses().exclude().containsAll(library.using(term));
  }

  private Finding both(String id) {
    return error(
        "clause-in-and-out",
        "contract.clauses.exclude",
        "The clause \"" + id + "\" is both included and excluded.",
        "Name it under \"include\" or under \"exclude\".");
  }

  private Finding error(String rule, String key, String message, String remedy) {
    return Finding.error(rule, project.places().of(key), message, remedy)
        .withholding(Scope.contracts());
  }
}
