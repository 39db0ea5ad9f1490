package org.bonafide.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Contract;
import org.bonafide.project.Project;

/** Chooses the clauses of one contract, and says why for each. */
record Selection(ClauseLibrary library, Engine engine, Project project) {

  List<LibraryClause> choose(
      String instrument, Map<String, Object> facts, List<ClauseUse> uses, List<Finding> findings) {
    List<LibraryClause> chosen = new ArrayList<>();
    for (LibraryClause clause : library.clauses()) {
      String against = against(clause, facts, findings);
      boolean asked = contract().clauses().include().contains(clause.id());
      boolean in = asked || against.isEmpty();
      String why = asked ? "The record asks for it." : in ? "Its conditions hold." : against;
      uses.add(
          new ClauseUse(instrument, clause.id(), clause.version(), in, clause.overridden(), why));
      if (in) {
        chosen.add(clause);
      }
    }
    return chosen;
  }

  private Contract contract() {
    return project.contract();
  }

  private String against(LibraryClause clause, Map<String, Object> facts, List<Finding> findings) {
    String position = contract().position().name().toLowerCase(Locale.ROOT);
    if (contract().clauses().exclude().contains(clause.id())) {
      return "The record excludes it.";
    }
    if (!clause.positions().isEmpty() && !clause.positions().contains(position)) {
      return "It is not for the position \"" + position + "\".";
    }
    if (!clause.covers(contract().governingLaw())) {
      return "It is not for the governing law \"" + contract().governingLaw() + "\".";
    }
    String file = "clauses/" + clause.folder() + "/clause.yaml";
    if (!engine.holds(file, clause.condition(), facts, findings)) {
      return "Its condition does not hold: " + clause.condition() + ".";
    }
    return "";
  }

  /** The values of a clause: its defaults, and what the record sets. */
  Map<String, Object> values(LibraryClause clause, Facts facts) {
    Map<String, String> set = contract().clauses().values().getOrDefault(clause.id(), Map.of());
    Map<String, Object> values = new HashMap<>();
    clause
        .values()
        .forEach(
            (name, standard) -> {
              String path = "contract.clauses.values." + clause.id() + "." + name;
              values.put(name, set.containsKey(name) ? facts.fact(path, set.get(name)) : standard);
            });
    return values;
  }

  /** Ids and names in the record that the library does not know. */
  List<Finding> unknown() {
    List<Finding> findings = new ArrayList<>();
    contract().clauses().include().forEach(id -> check(id, "include", findings));
    contract().clauses().exclude().forEach(id -> check(id, "exclude", findings));
    contract()
        .clauses()
        .values()
        .forEach(
            (id, values) -> {
              check(id, "values." + id, findings);
              library.find(id).ifPresent(c -> names(c, values, findings));
            });
    return findings;
  }

  private void names(LibraryClause clause, Map<String, String> values, List<Finding> findings) {
    for (String name : values.keySet()) {
      if (!clause.values().containsKey(name)) {
        findings.add(
            Finding.error(
                    "unknown-clause-value",
                    project.places().of("contract.clauses.values." + clause.id() + "." + name),
                    "The clause \"" + clause.id() + "\" has no value \"" + name + "\".",
                    clause.values().isEmpty()
                        ? "Remove it."
                        : "Choose from " + String.join(", ", clause.values().keySet()) + ".")
                .withholding("ai-clauses"));
      }
    }
  }

  private void check(String id, String key, List<Finding> findings) {
    if (library.find(id).isEmpty()) {
      findings.add(
          Finding.error(
                  "unknown-clause",
                  project.places().of("contract.clauses." + key),
                  "The library has no clause \"" + id + "\".",
                  "\"bonafide clauses list\" shows the clauses there are.")
              .withholding("ai-clauses"));
    }
  }
}
