package org.bonafide.law.table;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bonafide.data.Data;
import org.bonafide.law.Authorities;
import org.bonafide.law.Authority;
import org.bonafide.law.decide.Rule;

/**
 * The tables of a law, read. What is wrong with them is collected at its place.
 *
 * @param acts what an act supports
 * @param generated what of an element a tool made
 * @param arrangement what an arrangement supports
 * @param verdict what follows for the work
 */
record OfficeTables(
    List<Rule<Ruling>> acts,
    List<Rule<Ruling>> generated,
    List<Rule<Ruling>> arrangement,
    List<Rule<Ruling.Of>> verdict,
    TableForm form,
    List<TableRule> rules) {
  OfficeTables {
    acts = List.copyOf(acts);
    generated = List.copyOf(generated);
    arrangement = List.copyOf(arrangement);
    verdict = List.copyOf(verdict);
    rules = List.copyOf(rules);
  }

  /** The files without which a folder is no office. */
  static final Set<String> NEEDED = Set.of("acts", "form", "sentences");

  /**
   * Reads the files of a folder.
   *
   * @param files by name without ending; an optional one that is not there is empty
   */
  static OfficeTables read(Function<String, Optional<Data>> files) {
    Set<String> authorities = new HashSet<>();
    Authorities.shipped().all().stream().map(Authority::id).forEach(authorities::add);
    files.apply("authorities").ifPresent(data -> authorities.addAll(data.keys()));
    Map<String, TableSentence> said =
        files
            .apply("sentences")
            .map(data -> TableSentence.read(data, authorities))
            .orElse(Map.of());
    files
        .apply("checklist")
        .ifPresent(
            data ->
                data.children("questions")
                    .values()
                    .forEach(question -> question.oneOf("authority", authorities)));
    Data acts = files.apply("acts").orElseThrow();
    acts.knows("acts generated arrangement verdict");
    return new OfficeTables(
        Ruling.rows(acts, "acts", said),
        Ruling.rows(acts, "generated", said),
        Ruling.rows(acts, "arrangement", said),
        Ruling.verdicts(acts, said),
        TableForm.read(files.apply("form").orElseThrow(), authorities),
        files
            .apply("rules")
            .map(data -> TableRule.read(data, authorities, TableRule.Vocabulary.OF_TABLES))
            .orElse(List.of()));
  }
}
