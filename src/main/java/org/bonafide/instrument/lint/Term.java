package org.bonafide.instrument.lint;

import java.util.List;
import java.util.regex.Pattern;
import org.bonafide.instrument.Inline;

/**
 * A defined term and the passage that defines it. In English it is found in the plural too:
 * "Creation Records" is the term "Creation Record".
 */
record Term(String word, LintedPassage definition, Phrase phrase) {

  private static final Pattern PARTY =
      Pattern.compile("parties\\..*|contract\\.(?:agency|with|host\\.(?:agency|freelancer))");

  /** The terms that a passage defines: one, or several that have their meaning from one place. */
  static List<Term> definedBy(LintedPassage definition) {
    return definition.inlines().stream()
        .filter(Inline.DefinedTerm.class::isInstance)
        .map(inline -> ((Inline.DefinedTerm) inline).term().strip())
        .filter(word -> !word.isEmpty())
        .map(word -> new Term(word, definition, Phrase.of(word, definition.isWide())))
        .toList();
  }

  /** Whether it is what an agreement calls one of its parties: the record says who that is. */
  boolean isParty() {
    return definition.origin().source().fields().stream()
        .anyMatch(field -> PARTY.matcher(field).matches());
  }

  /**
   * Whether words use this term by itself: "Element" is not used by "Human-Made Element".
   *
   * @param all the terms of the same language
   */
  boolean isUsedIn(String words, List<Term> all) {
    if (!phrase.isIn(words)) {
      return false;
    }
    String left = words;
    for (Term other : all) {
      if (other.word.length() > word.length() && other.word.contains(word)) {
        left = other.phrase.takenOutOf(left, String.valueOf(LintedPassage.GAP));
      }
    }
    return phrase.isIn(left);
  }
}
