package org.bonafide.law.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bonafide.data.Data;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Scope;
import org.bonafide.law.decide.Condition;
import org.bonafide.law.decide.Decision;
import org.bonafide.law.decide.Rule;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/**
 * A rule of {@code rules.yaml}. It speaks where its condition holds however the open facts turn
 * out.
 *
 * @param says one sentence; {@code {work}} stands for the id of the work
 * @param at the key of the work where it stands, or empty
 */
record TableRule(
    String id,
    Condition when,
    String says,
    String remedy,
    String authority,
    String severity,
    String at) {

  private static final FactList FACTS =
      FactList.of("work").and(FactList.of("entries"), Set.of("stated", "none", "not-stated"));

  static List<TableRule> read(Data data, Set<String> authorities) {
    List<TableRule> rules = new ArrayList<>();
    for (Data rule : data.items()) {
      rule.knows("id when says remedy authority severity at");
      for (String key : List.of("id", "when", "says", "remedy")) {
        if (!rule.has(key)) {
          rule.fault(key, "is missing", "Write it: what a finding says rests on it.");
        }
      }
      if (rule.has("authority")) {
        rule.oneOf("authority", authorities);
      }
      rules.add(
          new TableRule(
              rule.text("id"),
              Condition.read(rule, FACTS),
              rule.text("says"),
              rule.text("remedy"),
              rule.text("authority"),
              rule.oneOf("severity", Set.of("error", "warning", "note")),
              rule.text("at")));
    }
    return rules;
  }

  Optional<Finding> check(Project project, Work work, TableStatement statement) {
    WorkCircumstances facts = new WorkCircumstances(project, work, statement);
    boolean holds =
        Decision.of(List.of(new Rule<>(when, true), new Rule<>(Condition.ALWAYS, false)), facts)
            .outcome()
            .orElse(false);
    return holds ? Optional.of(finding(project, work, statement)) : Optional.empty();
  }

  private Finding finding(Project project, Work work, TableStatement statement) {
    String path =
        at.startsWith("owner")
            ? project.ownerPath(work) + at.substring("owner".length())
            : "works." + work.id() + (at.isEmpty() ? "" : "." + at);
    var place = project.places().of(path);
    String message = says.replace("{work}", work.id());
    Finding found =
        switch (severity) {
          case "error" ->
              Finding.error(id, place, message, remedy)
                  .withholding(Scope.statements(statement.jurisdiction(), work.id()));
          case "warning" -> Finding.warning(id, place, message, remedy);
          default -> Finding.note(id, place, message, remedy);
        };
    return found.by(authority);
  }
}
