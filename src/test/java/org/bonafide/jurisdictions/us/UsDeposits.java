package org.bonafide.jurisdictions.us;

import java.util.List;
import org.bonafide.law.Cases;
import org.bonafide.law.FieldEntry;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/** What is deposited of a small work, and which group it may go into, as tests ask it. */
final class UsDeposits {

  static final String TALE =
      "elements: {a: {what: text, generated-part: none, steps: [{act: write, by: ann, with: hand}]}}";

  private UsDeposits() {}

  static Project project(String category, String more) {
    return Cases.whole(
        "works: {w: {title: W, category: "
            + category
            + ", third-party: [], deposit: w.pdf, "
            + more
            + "}}\nregistration: {offices: [us]}\n");
  }

  static UsApplication us(Project project) {
    return UsApplication.of(Cases.assess(project)).get("w");
  }

  static UsDeposit deposit(String category, String more) {
    Project project = project(category, more);
    Work work = project.works().get("w");
    UsApplication us = us(project);
    return new UsDeposit(work, new UsPaperFacts(project, work, us.type()).with(us));
  }

  static String lines(String category, String more) {
    return String.join(
        "\n", deposit(category, more).lines().stream().map(UsDeposit.Line::says).toList());
  }

  static List<String> groups(String category, String more) {
    Project project = project(category, more);
    UsApplication us = us(project);
    return UsGroups.of(new UsPaperFacts(project, project.works().get("w"), us.type()).with(us))
        .stream()
        .map(UsDeposit.Line::says)
        .toList();
  }

  /** What the form says in the field for the file. */
  static FieldEntry field(String category, String more) {
    return us(project(category, more)).screens().stream()
        .flatMap(s -> s.fields().stream())
        .filter(f -> f.id().equals("deposit"))
        .findFirst()
        .orElseThrow()
        .filling();
  }
}
