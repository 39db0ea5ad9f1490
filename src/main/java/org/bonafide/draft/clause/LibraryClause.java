package org.bonafide.draft.clause;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bonafide.data.Words;

/**
 * A clause of the library: what its {@code clause.yaml} says, and its words.
 *
 * <p>Example: {@code library.find("records").get().fallback("agency", Locale.ENGLISH)}.
 *
 * @param folder as in {@code records/records}
 * @param titles by language tag
 * @param needs why the clause exists
 * @param when the condition in words; empty where there is none
 * @param forms the forms of instrument it is for; empty means all
 * @param fallbacks what each position can fall back to, by position
 * @param values what a user may set, in the order of the clause file
 * @param texts by language tag; what is made for one law has that law's wording behind it, as in
 *     {@code en.de}
 * @param shorts its words in the short form, by the same names
 */
public record LibraryClause(
    String id,
    String topic,
    String folder,
    Words titles,
    int order,
    Words needs,
    String condition,
    Words when,
    List<String> forms,
    List<String> positions,
    List<String> jurisdictions,
    List<String> authorities,
    String checked,
    String version,
    String stability,
    Map<String, Words> fallbacks,
    List<ClauseValue> values,
    Map<String, String> texts,
    Map<String, String> shorts,
    boolean overridden) {

  /**
   * The condition as a lawyer would say it; as it stands in the clause file where it has no words.
   */
  public String when(Locale language) {
    return when.isEmpty() ? condition : when.in(language);
  }

  /** What the clause is called; in English where the clause file has no other words. */
  public String title(Locale language) {
    return titles.in(language);
  }

  /** Why the clause exists; in English where the clause file has no other words. */
  public String need(Locale language) {
    return needs.in(language);
  }

  /**
   * What a position can fall back to when the other side will not have its words.
   *
   * @param position {@code agency}, {@code balanced} or {@code freelancer}
   */
  public Optional<String> fallback(String position, Locale language) {
    return Optional.ofNullable(fallbacks.get(position)).map(words -> words.in(language));
  }

  /** The value with a name, if the clause has it. */
  Optional<ClauseValue> value(String name) {
    return values.stream().filter(value -> value.name().equals(name)).findFirst();
  }

  /**
   * The words in a language, as they stand in the clause file.
   *
   * @param pack the wording of the governing law, as in {@code us}
   */
  public Optional<String> text(Locale language, String pack) {
    return Optional.ofNullable(texts.get(named(texts, language, pack)));
  }

  /** The file of a language, as findings call it. */
  public String file(Locale language, String pack) {
    return "clauses/" + folder + "/" + named(texts, language, pack) + ".md";
  }

  /** The words in the short form. */
  public Optional<String> shortText(Locale language, String pack) {
    return Optional.ofNullable(shorts.get(named(shorts, language, pack)));
  }

  /** The file of the short words of a language, as findings call it. */
  public String shortFile(Locale language, String pack) {
    return "clauses/" + folder + "/" + ClauseLibrary.SHORT + named(shorts, language, pack) + ".md";
  }

  /** What is made for the law, else what is made for all. */
  private static String named(Map<String, String> words, Locale language, String pack) {
    String tag = language.toLanguageTag();
    String own = tag + "." + pack;
    return words.containsKey(own) ? own : tag;
  }

  /** Whether the clause is for a governing law: {@code US} covers {@code US-NY}. */
  public boolean covers(String law) {
    return jurisdictions.isEmpty()
        || jurisdictions.contains("any")
        || jurisdictions.stream().anyMatch(j -> law.equals(j) || law.startsWith(j + "-"));
  }
}
