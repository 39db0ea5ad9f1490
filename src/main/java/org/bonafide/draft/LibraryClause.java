package org.bonafide.draft;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A clause of the library: what its {@code clause.yaml} says, and its words.
 *
 * @param folder as in {@code records/records}
 * @param titles by language tag
 * @param values the values a user may set, with their defaults
 * @param texts by language tag
 */
public record LibraryClause(
    String id,
    String topic,
    String folder,
    Map<String, String> titles,
    int order,
    String need,
    String condition,
    List<String> positions,
    List<String> jurisdictions,
    List<String> authorities,
    String checked,
    String version,
    String stability,
    Map<String, String> values,
    Map<String, String> texts,
    boolean overridden) {

  /** The words in a language, as they stand in the clause file. */
  public Optional<String> text(Locale language) {
    return Optional.ofNullable(texts.get(language.toLanguageTag()));
  }

  /** The file of a language, as findings call it. */
  public String file(Locale language) {
    return "clauses/" + folder + "/" + language.toLanguageTag() + ".md";
  }

  /** Whether the clause is for a governing law: {@code US} covers {@code US-NY}. */
  boolean covers(String law) {
    return jurisdictions.isEmpty()
        || jurisdictions.contains("any")
        || jurisdictions.stream().anyMatch(j -> law.equals(j) || law.startsWith(j + "-"));
  }
}
