package org.bonafide.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.bonafide.draft.Drafter;
import org.bonafide.draft.clause.LibraryClause;

/**
 * The workload, written into a folder: a rider of 12 clauses, 44 sub-clauses, 3 tables of 5 rows and
 * 4 columns, and 40 printed values; some 5 pages and 1,950 words.
 */
final class RiderFolder {

  private static final String[] DUTIES = {
    "The Freelancer must tell the Agency in writing before using ${t} in the Works, must say for which"
        + " element it is meant, and must wait for an answer before any output enters a deliverable.",
    "The Agency may ask for the files behind an element on five working days' notice, and ${v} must"
        + " hand them over in the format in which they were made, without renaming or converting them.",
    "Each party must keep the other's material confidential, and must not enter it into a tool whose"
        + " provider, such as ${p}, may keep it, show it to others or train a model on it.",
    "Where the record of an element is missing on ${d}, the Freelancer must first try to restore it from"
        + " backups and exports, and only then describe from memory how the element was made.",
  };

  private RiderFolder() {}

  static Path write(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("templates/ai-clauses"));
    Files.writeString(folder.resolve("project.yaml"), record());
    Files.writeString(
        folder.resolve("templates/ai-clauses/instrument.yaml"),
        """
        header: {en: Artificial Intelligence Rider}
        parts:
          - prose: opening
          - clauses
          - schedule: tools
          - schedule: works
          - schedule: records
        """);
    Files.writeString(
        folder.resolve("templates/ai-clauses/opening.en.md"),
        """
        # Artificial Intelligence Rider

        This rider is between ${agency.name} and ${contractor.name} and joins the ${contract.agreement}.
        """);
    table(folder, "tools", "tool", "name | version | provider | plan");
    table(folder, "works", "work", "title | category | created | intent");
    table(folder, "records", "record", "kind | file | made | origin");
    for (int clause = 0; clause < 12; clause++) {
      clause(folder, clause);
    }
    definitions(folder);
    return folder.resolve("project.yaml");
  }

  private static void clause(Path folder, int clause) throws IOException {
    String id = "rider-" + (char) ('a' + clause);
    Path home = Files.createDirectories(folder.resolve("clauses/rider/" + id));
    Files.writeString(
        home.resolve("clause.yaml"),
        """
        id: %s
        title: {en: Subject %s}
        order: %d
        need: A workload for the benchmark.
        positions: [agency, balanced, freelancer]
        jurisdictions: [any]
        authorities: []
        checked: 2026-11-23
        version: 1.0.0
        stability: stable
        """
            .formatted(id, id, clause));
    StringBuilder text = new StringBuilder("# Subject of clause " + (clause + 1) + "\n\n");
    for (int sub = 0; sub < (clause < 8 ? 4 : 3); sub++) {
      String duty =
          DUTIES[(clause + sub) % DUTIES.length]
              .replace("${t}", "${tools[" + clause % 5 + "].name}")
              .replace("${v}", "${contractor.name}")
              .replace("${p}", "${tools[" + (clause + 1) % 5 + "].provider}")
              .replace("${d}", "${project.date}");
      text.append(duty).append(sub == 0 ? "" : " Clause [](#rider-a) applies.").append("\n\n");
    }
    Files.writeString(home.resolve("en.md"), text.toString());
  }

  /** Without it the shipped definitions could not be left out, since the clauses use their terms. */
  private static void definitions(Path folder) throws IOException {
    Path home = Files.createDirectories(folder.resolve("clauses/scope/definitions"));
    String words = "# Definitions\n\nWords have the meaning that the ${contract.agreement} gives them.\n";
    Files.writeString(home.resolve("en.md"), words);
  }

  private static void table(Path folder, String name, String item, String columns)
      throws IOException {
    String cells = "";
    for (String column : columns.split(" \\| ")) {
      cells += "| ${" + item + "." + column + "} ";
    }
    Files.writeString(
        folder.resolve("templates/ai-clauses/" + name + ".en.md"),
        "# Schedule of " + name + " {#schedule-" + name + "}\n\n{.table 1 1 1 1}\n| "
            + columns + " |\n|---|---|---|---|\n<#list " + name + " as " + item + ">\n" + cells
            + "|\n</#list>\n");
  }

  private static String record() {
    StringBuilder yaml =
        new StringBuilder(
            """
            bonafide: 1
            title: Benchmark rider
            reference: BENCH-1
            speaks-as-of: 2026-03-20
            languages: [en]
            people:
              lin: {name: Lin Yue, citizenship: US, domicile: US}
            parties:
              agency: {name: Lumen Studio LLC, kind: company, place: "New York, US"}
              contractor: {person: lin}
            contract:
              form: addendum
              with: [contractor]
              agreement: Freelance Services Agreement of 2026-02-01
              governing-law: US-NY
              clauses:
            """);
    // Only the workload's own clauses: the shipped ones would make another document of it.
    String shipped =
        Drafter.shipped().library().clauses().stream()
            .map(LibraryClause::id)
            .collect(Collectors.joining(", "));
    yaml.append("    exclude: [").append(shipped).append("]\n");
    yaml.append("tools:\n");
    for (int i = 0; i < 5; i++) {
      yaml.append(
          "  tool-%d: {name: Tool %d, version: \"%d.1\", provider: Provider %d, plan: Pro, kind: image-editor, generative: no}\n"
              .formatted(i, i, i, i));
    }
    yaml.append("works:\n");
    for (int i = 0; i < 5; i++) {
      yaml.append(
          "  work-%d: {title: Work %d, category: visual-art, created: 2026-03-1%d, intent: A scene, status: planned}\n"
              .formatted(i, i, i));
    }
    yaml.append("records:\n");
    for (int i = 0; i < 5; i++) {
      yaml.append(
          "  record-%d: {file: evidence/%d.json, kind: prompt-log, made: 2026-03-02, origin: exported}\n"
              .formatted(i, i));
    }
    return yaml.toString();
  }
}
