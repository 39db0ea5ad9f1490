package org.bonafide.data;

import java.util.Map;

/**
 * How a language numbers clauses and cites them, as its grammar states it. {@code {digit}}, {@code
 * {letter}}, {@code {roman}} and {@code {han}} say how the number itself is written; {@code
 * {clause}}, {@code {sub}} and {@code {limb}} are the citation of what it stands in.
 *
 * @param printed the patterns by level, as they stand before the words
 * @param cited the patterns by level, as a reference shows them
 * @param beside words and patterns beside another language; empty where they are the same
 */
public record Numbering(
    Map<String, String> printed, Map<String, String> cited, Map<String, String> beside) {

  private static final Map<String, String> NONE = Map.of();

  static Numbering read(Data data) {
    data.knows("clause sub limb inner schedule annex beside");
    Map<String, String> printed = new java.util.HashMap<>();
    Map<String, String> cited = new java.util.HashMap<>();
    for (String level : new String[] {"clause", "sub", "limb", "inner"}) {
      printed.put(level, data.child(level).text("printed"));
      cited.put(level, data.child(level).text("cited"));
    }
    printed.put("schedule", data.text("schedule"));
    printed.put("annex", data.text("annex"));
    return new Numbering(
        Map.copyOf(printed), Map.copyOf(cited), data.has("beside") ? data.strings("beside") : NONE);
  }
}
