package org.bonafide.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bonafide.diagnose.Finding;
import org.bonafide.draft.clause.ClauseLibrary;
import org.bonafide.draft.clause.ClauseUse;
import org.bonafide.draft.clause.LibraryClause;
import org.bonafide.draft.facts.Facts;
import org.bonafide.draft.markdown.Engine;
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
      String why = asked ? "The record asks for it." : in ? because(clause) : against;
      uses.add(
          new ClauseUse(
              instrument,
              clause.id(),
              clause.version(),
              in,
              clause.overridden(),
              why,
              in ? used(clause) : List.of()));
      if (in) {
        chosen.add(clause);
      }
    }
    return chosen;
  }

  private Contract contract() {
    return project.contract();
  }

  private static String because(LibraryClause clause) {
    return clause.condition().isEmpty()
        ? "It stands in every contract of this form, position and law."
        : "It stands where " + clause.when(Locale.ENGLISH) + ".";
  }

  /** Why a clause does not stand by itself, or the empty string. */
  String against(LibraryClause clause, Map<String, Object> facts, List<Finding> findings) {
    String position = contract().position().word();
    String form = contract().form().word();
    if (contract().clauses().exclude().contains(clause.id())) {
      return "The record excludes it.";
    }
    if (!clause.positions().isEmpty() && !clause.positions().contains(position)) {
      return "It is not for the position \"" + position + "\".";
    }
    if (!clause.forms().isEmpty() && !clause.forms().contains(form)) {
      return "It is not for the form \"" + form + "\".";
    }
    if (!clause.covers(contract().governingLaw())) {
      return contract().governingLaw().isEmpty()
          ? "It is for certain laws, and the record states no governing law."
          : "It is not for the governing law \"" + contract().governingLaw() + "\".";
    }
    if (clause.condition().isBlank()) {
      return "";
    }
    String file = "clauses/" + clause.folder() + "/clause.yaml";
    Map<String, Object> own = new HashMap<>(facts);
    own.put("values", plain(clause));
    if (!engine.holds(file, clause.condition(), own, findings)) {
      return "It stands only where " + clause.when(Locale.ENGLISH) + ".";
    }
    return "";
  }

  private Map<String, String> set(LibraryClause clause) {
    return contract().clauses().values().getOrDefault(clause.id(), Map.of());
  }

  private List<ClauseUse.Value> used(LibraryClause clause) {
    Map<String, String> set = set(clause);
    return clause.values().stream()
        .map(
            v ->
                new ClauseUse.Value(
                    v.name(), set.getOrDefault(v.name(), v.standard()), set.containsKey(v.name())))
        .toList();
  }

  private Map<String, String> plain(LibraryClause clause) {
    Map<String, String> values = new HashMap<>();
    used(clause).forEach(v -> values.put(v.name(), v.value()));
    return values;
  }

  /** The values of a clause as facts: its defaults, and what the record sets. */
  Map<String, Object> values(LibraryClause clause, Facts facts) {
    Map<String, Object> values = new HashMap<>();
    for (ClauseUse.Value value : used(clause)) {
      String path = "contract.clauses.values." + clause.id() + "." + value.name();
      values.put(value.name(), value.set() ? facts.fact(path, value.value()) : value.value());
    }
    return values;
  }
}
