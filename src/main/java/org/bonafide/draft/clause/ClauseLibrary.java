package org.bonafide.draft.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bonafide.data.Data;
import org.bonafide.data.Languages;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.diagnose.Scope;
import org.bonafide.diagnose.Severity;
import org.bonafide.law.ContractLaw;

/**
 * The clauses to choose from, in their order.
 *
 * <p>Example: {@code Drafter.shipped().library().find("records")}.
 */
public final class ClauseLibrary {

  private static final String RULE = "clause-file";

  /** How the file of a clause's words in the short form begins: {@code short.en.md}. */
  static final String SHORT = "short.";

  private static final String KEYS =
      "id title order need condition when forms positions jurisdictions authorities checked version"
          + " stability fallback values";

  /** A paragraph of the clause language that begins with a defined term. */
  private static final Pattern DEFINED = Pattern.compile("(?m)^\\*\\*([^*\\n]+)\\*\\*");

  private final List<LibraryClause> clauses = new ArrayList<>();
  private final Map<String, LibraryClause> byId = new HashMap<>();
  private final Map<String, List<String>> defined = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> using = new ConcurrentHashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<String> wordings = wordings();

  public ClauseLibrary(Texts texts) {
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
    clauses.forEach(clause -> byId.putIfAbsent(clause.id(), clause));
  }

  /** All clauses, in the order in which they stand in a contract. */
  public List<LibraryClause> clauses() {
    return List.copyOf(clauses);
  }

  /** A clause by id. */
  public Optional<LibraryClause> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The terms that a clause of this library says the meaning of, in all its languages. */
  List<String> defined(LibraryClause clause) {
    return defined.computeIfAbsent(
        clause.id(),
        id ->
            clause.texts().values().stream()
                .flatMap(text -> DEFINED.matcher(text).results())
                .map(found -> found.group(1))
                .toList());
  }

  /** The ids of the clauses of this library that use a term, in any of their languages. */
  Set<String> using(String term) {
    return using.computeIfAbsent(
        term,
        word ->
            clauses.stream()
                .filter(one -> one.texts().values().stream().anyMatch(text -> text.contains(word)))
                .map(LibraryClause::id)
                .collect(Collectors.toUnmodifiableSet()));
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
    Data data = Data.read(texts.nameOf(file), texts.text(file).orElse(""), RULE, faults);
    if (faults.isEmpty()
        && (data.text("id").isEmpty() || data.words("title").in(Locale.ENGLISH).isEmpty())) {
      faults.add(
          Finding.error(
              RULE,
              Place.of(texts.nameOf(file)),
              "The clause file needs \"id\" and \"title: {en: ...}\".",
              "See docs/clause-language.md."));
    }
    LibraryClause clause = clause(texts, folder, data);
    if (faults.stream().noneMatch(f -> f.severity() == Severity.ERROR)) {
      clauses.add(clause);
    }
    faults.forEach(this::withhold);
  }

  private void withhold(Finding fault) {
    findings.add(fault.withholding(Scope.contracts()));
  }

  /** How the files of a clause's words may be called: a language, or a law's wording in it. */
  static List<String> wordings() {
    List<String> all = new ArrayList<>(Languages.tags());
    for (String pack : ContractLaw.wordings()) {
      Languages.tags().forEach(tag -> all.add(tag + "." + pack));
    }
    return all;
  }

  private LibraryClause clause(Texts texts, String folder, Data data) {
    data.reads(KEYS);
    Map<String, String> words = new LinkedHashMap<>();
    Map<String, String> shorts = new LinkedHashMap<>();
    boolean own = texts.overridden().contains(folder + "/clause.yaml");
    for (String tag : wordings) {
      String name = folder + "/" + tag + ".md";
      String brief = folder + "/" + SHORT + tag + ".md";
      texts.text(name).ifPresent(text -> words.put(tag, text));
      texts.text(brief).ifPresent(text -> shorts.put(tag, text));
      own |= texts.overridden().contains(name) || texts.overridden().contains(brief);
    }
    return new LibraryClause(
        data.text("id"),
        folder.contains("/") ? folder.substring(0, folder.indexOf('/')) : folder,
        folder,
        data.words("title"),
        data.number("order"),
        data.words("need"),
        data.text("condition"),
        data.words("when"),
        data.texts("forms"),
        data.texts("positions"),
        data.texts("jurisdictions"),
        data.texts("authorities"),
        data.text("checked"),
        data.text("version"),
        data.text("stability"),
        data.section("fallback"),
        ClauseValue.all(data.child("values")),
        words,
        shorts,
        own);
  }
}
