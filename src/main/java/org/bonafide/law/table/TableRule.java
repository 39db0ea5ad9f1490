package org.bonafide.law.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bonafide.data.Data;
import org.bonafide.data.Suggestion;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.diagnose.Scope;
import org.bonafide.law.Statement;
import org.bonafide.law.decide.Condition;
import org.bonafide.law.decide.Decision;
import org.bonafide.law.decide.Rule;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/**
 * A rule of {@code rules.yaml}. It speaks where its condition holds however the open facts turn
 * out.
 *
 * @param each a list of things for each of which it speaks, or empty
 * @param says one sentence; {@code {work}} stands for the id of the work
 * @param at the key of the work where it stands, {@code /} and one of the record, or empty
 */
record TableRule(
    String id,
    Condition when,
    String each,
    String says,
    String remedy,
    String authority,
    String severity,
    String at) {

  private static final Pattern FILLED = Pattern.compile("\\{([^}]*)\\}");

  /**
   * What rules may ask and say.
   *
   * @param each the lists of things for each of which a rule may speak
   * @param fills the places in a message that are filled
   */
  record Vocabulary(FactList facts, Set<String> each, Set<String> fills) {

    /** Of a law without Java. */
    static final Vocabulary OF_TABLES = new Vocabulary(entries("entries"), Set.of(), Set.of());

    static FactList entries(String list) {
      return FactList.of("work").and(FactList.of(list), Set.of("stated", "none", "not-stated"));
    }
  }

  static List<TableRule> read(Data data, Set<String> authorities, Vocabulary known) {
    List<TableRule> rules = new ArrayList<>();
    for (Data rule : data.items()) {
      rule.knows("id when each says remedy authority severity at");
      for (String key : List.of("id", "says", "remedy")) {
        if (!rule.has(key)) {
          rule.fault(key, "is missing", "Write it: what a finding says rests on it.");
        }
        fills(rule, key, known);
      }
      if (!rule.has("when") && !rule.has("each")) {
        rule.fault("when", "is missing", "Say when the rule speaks.");
      }
      if (rule.has("authority")) {
        rule.oneOf("authority", authorities);
      }
      rules.add(
          new TableRule(
              rule.text("id"),
              Condition.read(rule, known.facts()),
              rule.has("each") ? rule.oneOf("each", known.each()) : "",
              rule.text("says"),
              rule.text("remedy"),
              rule.text("authority"),
              rule.oneOf("severity", Set.of("error", "warning", "note")),
              rule.text("at")));
    }
    return rules;
  }

  private static void fills(Data rule, String key, Vocabulary known) {
    Matcher place = FILLED.matcher(rule.text(key));
    while (place.find()) {
      if (!place.group(1).equals("work") && !known.fills().contains(place.group(1))) {
        List<String> names = new ArrayList<>(known.fills());
        names.add("work");
        rule.fault(key, "has a place that nothing fills", Suggestion.choice(place.group(1), names));
      }
    }
  }

  /**
   * What it finds.
   *
   * @param own what the Java of the law states besides
   */
  List<Finding> check(Project project, Work work, Statement statement, OwnFacts own) {
    List<Map<String, String>> things =
        each.isEmpty() ? List.of(Map.of()) : own.each().getOrDefault(each, List.of());
    WorkCircumstances facts = new WorkCircumstances(project, work, statement, own.facts());
    boolean holds =
        Decision.of(List.of(new Rule<>(when, true), new Rule<>(Condition.ALWAYS, false)), facts)
            .outcome()
            .orElse(false);
    if (!holds) {
      return List.of();
    }
    return things.stream()
        .map(
            thing -> {
              Map<String, String> fills = new HashMap<>(own.fills());
              fills.putAll(thing);
              fills.put("work", work.id());
              return finding(project, work, statement, fills);
            })
        .toList();
  }

  private Finding finding(
      Project project, Work work, Statement statement, Map<String, String> fills) {
    Place place = project.places().of(path(project, work));
    String message = filled(says, fills);
    String advice = filled(remedy, fills);
    Finding found =
        switch (severity) {
          case "error" ->
              Finding.error(id, place, message, advice)
                  .withholding(Scope.statements(statement.jurisdiction(), work.id()));
          case "warning" -> Finding.warning(id, place, message, advice);
          default -> Finding.note(id, place, message, advice);
        };
    return found.by(authority);
  }

  private String path(Project project, Work work) {
    if (at.startsWith("/")) {
      return at.substring(1);
    }
    return at.startsWith("owner")
        ? project.ownerPath(work) + at.substring("owner".length())
        : "works." + work.id() + (at.isEmpty() ? "" : "." + at);
  }

  private static String filled(String text, Map<String, String> fills) {
    return FILLED
        .matcher(text)
        .replaceAll(place -> Matcher.quoteReplacement(fills.getOrDefault(place.group(1), "")));
  }
}
