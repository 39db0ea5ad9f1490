package org.bonafide.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a language numbers clauses and cites them, as its grammar states it. In a pattern {@code
 * {digit}}, {@code {letter}}, {@code {roman}} and {@code {han}} say how the number itself is
 * written; {@code {clause}}, {@code {sub}} and {@code {limb}} are the citation of what it stands
 * in; {@code {prefix}} is what the agreement that the instrument joins has before its numbers.
 *
 * @param printed the patterns by level, as they stand before the words
 * @param cited the patterns by level, as a reference shows them
 * @param before what a citation puts before a number that is counted as another language counts
 * @param units what it puts behind such a number, by level
 * @param named what a citation puts before the number of a level in any case, and then nothing else
 * @param withPrefix the patterns of the levels that have the prefix
 * @param here what a citation calls the clause in which it stands itself; empty where it has a
 *     number as any other
 */
public record ClauseNumbers(
    Map<String, String> printed,
    Map<String, String> cited,
    String before,
    Map<String, String> units,
    Map<String, String> named,
    Map<String, String> withPrefix,
    String here) {

  private static final List<String> LEVELS = List.of("clause", "sub", "limb", "inner", "term");

  static ClauseNumbers read(Data data) {
    data.knows("clause sub limb inner term schedule annex beside prefixed here");
    Map<String, String> printed = new HashMap<>();
    Map<String, String> cited = new HashMap<>();
    Map<String, String> named = new HashMap<>();
    for (String level : LEVELS) {
      if (!data.child(level).text("named").isEmpty()) {
        named.put(level, data.child(level).text("named"));
      }
      printed.put(level, data.child(level).text("printed"));
      cited.put(level, data.child(level).text("cited"));
    }
    printed.put("schedule", data.text("schedule"));
    printed.put("annex", data.text("annex"));
    Data beside = data.child("beside");
    beside.knows("before clause sub limb inner schedule annex prefixed-schedule prefixed-annex");
    Data prefixed = data.child("prefixed");
    prefixed.knows("clause cited schedule annex");
    return new ClauseNumbers(
        printed,
        cited,
        beside.text("before"),
        beside.strings(),
        named,
        prefixed.strings(),
        data.text("here"));
  }

  /** What a citation puts before a number of a level; empty where it puts nothing. */
  public String before(String level) {
    return named.getOrDefault(level, before);
  }

  /** What it puts behind it; empty where it puts nothing. */
  public String unit(String level) {
    return units.getOrDefault(level, "");
  }

  /** In a table of two languages: both columns carry the numbers of one of them. */
  public ClauseNumbers beside(ClauseNumbers other) {
    if (units.isEmpty()) {
      return this;
    }
    Map<String, String> patterns = new HashMap<>(other.printed);
    patterns.put("schedule", units.get("schedule"));
    patterns.put("annex", units.get("annex"));
    return new ClauseNumbers(patterns, other.cited, before, units, named, withPrefix, "");
  }

  /** The same with a prefix before the numbers of clauses and schedules. */
  public ClauseNumbers prefixed() {
    Map<String, String> own = new HashMap<>(printed);
    Map<String, String> ownCited = new HashMap<>(cited);
    Map<String, String> behind = new HashMap<>(units);
    for (String level : List.of("clause", "schedule", "annex")) {
      own.computeIfPresent(level, (of, usual) -> withPrefix.getOrDefault(of, usual));
      behind.computeIfPresent(level, (of, usual) -> units.getOrDefault("prefixed-" + of, usual));
    }
    ownCited.computeIfPresent("clause", (of, usual) -> withPrefix.getOrDefault("cited", usual));
    return new ClauseNumbers(own, ownCited, before, behind, named, withPrefix, here);
  }

  /** The same, cited as it is counted. */
  public ClauseNumbers alone() {
    return new ClauseNumbers(printed, cited, "", Map.of(), named, withPrefix, here);
  }
}
