package org.bonafide.law.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bonafide.data.Data;
import org.bonafide.data.Words;
import org.bonafide.diagnose.Finding;
import org.bonafide.law.Cases;
import org.bonafide.law.Jurisdiction;
import org.bonafide.project.Project;

/** The tables of the toy law, as they stand or with one of them changed. */
final class Ruritania {

  private static final Path FOLDER =
      Path.of("src/test/toy-jurisdiction/org/bonafide/jurisdictions/rt");

  private Ruritania() {}

  static TableOffice office(Map<String, String> instead, List<Finding> findings) {
    return TableOffice.read(
        new Jurisdiction.Profile(
            "rt", Words.same("Ruritania"), Locale.ENGLISH, false, List.of(), List.of(), List.of()),
        name ->
            Optional.of(
                Data.read(
                    name + ".yaml",
                    instead.getOrDefault(name, text(name)),
                    "shipped-data",
                    findings)));
  }

  static TableOffice office() {
    return office(Map.of(), new java.util.ArrayList<>());
  }

  static String text(String name) {
    try {
      return Files.readString(FOLDER.resolve(name + ".yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the law makes of the first work of a record. */
  static TableStatement assess(Project project) {
    return assess(Map.of(), project);
  }

  static TableStatement assess(Map<String, String> instead, Project project) {
    List<Finding> slips = new java.util.ArrayList<>();
    TableOffice office = office(instead, slips);
    assertThat(slips).isEmpty();
    return (TableStatement)
        office.assess(project, Cases.evidence(project), project.works().values().iterator().next());
  }

  /** A work of one element {@code scene}, with more keys of it and its steps. */
  static TableStatement assess(String element, String... steps) {
    return assess(record("", element, steps));
  }

  static Project record(String work, String element, String... steps) {
    StringBuilder text = new StringBuilder("w:\n  title: Harbour\n  category: visual-art\n");
    text.append(work.indent(2)).append("  elements:\n    scene:\n      what: artwork\n");
    text.append("      describe: the harbour\n").append(element.indent(6));
    text.append("      steps:\n");
    for (String step : steps) {
      text.append("        - ").append(step).append('\n');
    }
    return Cases.record(text.toString());
  }
}
