package org.bonafide.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.diagnose.Scope;

/**
 * The clauses to choose from, in their order.
 *
 * <p>Example: {@code Drafter.shipped().library().find("records")}.
 */
public final class ClauseLibrary {

  private static final String RULE = "clause-file";

  private final List<LibraryClause> clauses = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  ClauseLibrary(Texts texts) {
    texts.faults().values().forEach(faults -> faults.forEach(this::withhold));
    for (String file : texts.files().keySet()) {
      if (file.endsWith("/clause.yaml")) {
        read(texts, file.substring(0, file.length() - "/clause.yaml".length()));
      }
    }
    if (texts.isOverridden()) {
      findings.addAll(UnusedFiles.clauses(texts));
    }
    clauses.sort(Comparator.comparingInt(LibraryClause::order).thenComparing(LibraryClause::id));
  }

  /** All clauses, in the order in which they stand in a contract. */
  public List<LibraryClause> clauses() {
    return List.copyOf(clauses);
  }

  /** A clause by id. */
  public Optional<LibraryClause> find(String id) {
    return clauses.stream().filter(c -> c.id().equals(id)).findFirst();
  }

  /** What is wrong with the clause files themselves. */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  private void read(Texts texts, String folder) {
    String file = folder + "/clause.yaml";
    if (texts.faults().containsKey(file)) {
      return; // said already
    }
    List<Finding> faults = new ArrayList<>();
    Yaml yaml = Yaml.read(texts.nameOf(file), texts.text(file).orElse(""), RULE, faults);
    if (faults.isEmpty()
        && (yaml.text("id").isEmpty() || yaml.section("title").text("en").isEmpty())) {
      faults.add(
          Finding.error(
              RULE,
              Place.of(texts.nameOf(file)),
              "The clause file needs \"id\" and \"title: {en: ...}\".",
              "See docs/clause-language.md."));
    }
    if (faults.isEmpty()) {
      clauses.add(clause(texts, folder, yaml));
    }
    faults.forEach(this::withhold);
  }

  private void withhold(Finding fault) {
    findings.add(fault.withholding(Scope.contracts()));
  }

  private static LibraryClause clause(Texts texts, String folder, Yaml yaml) {
    Map<String, String> words = new LinkedHashMap<>();
    boolean own = texts.overridden().contains(folder + "/clause.yaml");
    for (String tag : List.of("en", "zh-CN")) {
      String name = folder + "/" + tag + ".md";
      texts.text(name).ifPresent(text -> words.put(tag, text));
      own |= texts.overridden().contains(name);
    }
    Map<String, Map<String, String>> fallbacks = new LinkedHashMap<>();
    Yaml stated = yaml.section("fallback");
    stated.fields().keySet().forEach(k -> fallbacks.put(k, stated.localized(k)));
    return new LibraryClause(
        yaml.text("id"),
        folder.contains("/") ? folder.substring(0, folder.indexOf('/')) : folder,
        folder,
        yaml.map("title"),
        yaml.number("order"),
        yaml.localized("need"),
        yaml.text("condition"),
        yaml.localized("when"),
        yaml.texts("forms"),
        yaml.texts("positions"),
        yaml.texts("jurisdictions"),
        yaml.texts("authorities"),
        yaml.text("checked"),
        yaml.text("version"),
        yaml.text("stability"),
        fallbacks,
        ClauseValue.all(yaml.section("values")),
        words,
        own);
  }
}
