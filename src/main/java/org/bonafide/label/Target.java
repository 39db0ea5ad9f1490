package org.bonafide.label;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * @param aliases other names by which a user calls it
 * @param source where its words were read
 * @param owes who owes the label: a word of {@code facts.yaml}
 * @param of the parts of a work about which it asks; empty means all of it
 * @param duty the first rule whose condition holds decides
 * @param where where the label or the declaration goes
 * @param placement by medium: position, size, time
 * @param notes what one must know besides
 * @param law what a law says of labels besides their words and places, or where to look for it
 */
record Target(
    String id,
    Words name,
    List<String> aliases,
    String kind,
    TargetSource source,
    String owes,
    LabelLanguages languages,
    List<Part> of,
    List<Rule<Owed>> duty,
    Words where,
    List<Option> options,
    Map<Medium, Words> placement,
    Words notes,
    LabelLaw law) {

  Target {
    aliases = List.copyOf(aliases);
    of = List.copyOf(of);
    duty = List.copyOf(duty);
    options = List.copyOf(options);
    placement = Map.copyOf(placement);
  }

  /**
   * What a law says of a label in a file.
   *
   * @param follows the id of the law whose labels a place asks for; empty for a law itself and
   *     where none is named
   * @param keep what must stay in the file
   * @param handover what is said where the file is handed over
   */
  record LabelLaw(String follows, Words keep, Words handover) {}

  /**
   * The languages of labels.
   *
   * @param asked the tag of the one that the law or place asks for, or empty
   * @param besides those that it needs besides those of the record
   */
  record LabelLanguages(String asked, List<String> besides) {
    LabelLanguages {
      besides = List.copyOf(besides);
    }

    /** Every tag of the target's own. */
    Set<String> all() {
      Set<String> all = new LinkedHashSet<>(besides);
      if (!asked.isEmpty()) {
        all.add(asked);
      }
      return all;
    }
  }

  /**
   * The outcome of a duty rule.
   *
   * @param refused whether the place does not take such a work at all
   * @param why one sentence
   * @param exception what exception of the law it applies, or no words
   * @param supportedBy the kind of act whose records support the exception, or empty
   */
  record Owed(Duty duty, boolean refused, Words why, Words exception, String supportedBy) {}

  /**
   * What is chosen in a field.
   *
   * @param values by language where the file says more than a name; a name in braces stands for
   *     words made from the record; none leaves it open
   * @param open the words for a choice that the record leaves to the user
   */
  record Choice(Words values, Words open) {

    /** What is chosen or pasted by who publishes first in the first language of the record. */
    String value(Disclosable of) {
      return values.in(of.leading());
    }
  }

  /**
   * A field of the target's own form, or a text to paste.
   *
   * @param field its name as the target shows it
   * @param of the parts of the work that it is about; empty where it is the target's
   * @param limit in characters; 0 where none is known
   */
  record Option(Words field, List<Part> of, List<Rule<Choice>> choose, int limit) {}
}
