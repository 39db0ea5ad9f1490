package org.bonafide.label;

import java.util.List;
import java.util.Map;
import org.bonafide.data.Words;
import org.bonafide.law.decide.Rule;

/**
 * A place a work goes, as its data file says: whether a label is owed there, by whom, what to
 * choose and what to paste.
 *
 * <p>Example: {@code targets/etsy.yaml}. The language of these files is explained in {@code
 * docs/targets.md}.
 *
 * @param kind {@code general, law, shop, social, music, scholarly} or {@code scheme}
 * @param authority the id of an authority, or empty
 * @param source where a user's own target was read, in words; shipped ones have an authority
 * @param checked the day on which somebody last looked at the source
 * @param owes who owes the label: a word of {@code facts.yaml}
 * @param languages of the labels that the target needs besides those of the record
 * @param media the media it asks about; empty means all
 * @param duty the first rule whose condition holds decides
 * @param where where the label or the declaration goes
 * @param placement by medium: position, size, time
 * @param notes what one must know besides
 */
record Target(
    String id,
    Words name,
    String kind,
    String authority,
    String source,
    String checked,
    String owes,
    List<String> languages,
    List<Rule<Owed>> duty,
    Words where,
    List<Option> options,
    Map<Medium, Words> placement,
    Words notes) {

  Target {
    languages = List.copyOf(languages);
    duty = List.copyOf(duty);
    options = List.copyOf(options);
    placement = Map.copyOf(placement);
  }

  /**
   * The outcome of a duty rule.
   *
   * @param why one sentence
   * @param exception what exception of the law it applies, or no words
   * @param supportedBy the kind of act whose records support the exception, or empty
   */
  record Owed(Duty duty, Words why, Words exception, String supportedBy) {}

  /**
   * A field of the target's own form, or a text to paste.
   *
   * @param field its name as the target shows it
   * @param choose the value; a name in braces stands for words made from the record
   * @param limit in characters; 0 where none is known
   */
  record Option(Words field, List<Rule<String>> choose, int limit) {}
}
