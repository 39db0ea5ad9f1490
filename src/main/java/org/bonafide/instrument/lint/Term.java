package org.bonafide.instrument.lint;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bonafide.instrument.Inline;

/**
 * A defined term and the passage that defines it. In English it is found in the plural too:
 * "Creation Records" is the term "Creation Record".
 */
record Term(String word, Passage definition, Pattern pattern) {

  static Optional<Term> definedBy(Passage definition) {
    return definition.inlines().stream()
        .filter(Inline.DefinedTerm.class::isInstance)
        .map(inline -> ((Inline.DefinedTerm) inline).term().strip())
        .filter(word -> !word.isEmpty())
        .findFirst()
        .map(word -> new Term(word, definition, pattern(word, definition.isIn("zh"))));
  }

  /** Finds a word or phrase, in English as a whole word and in the plural too. */
  static Pattern pattern(String word, boolean chinese) {
    if (chinese) {
      return Pattern.compile(Pattern.quote(word));
    }
    String stem = word.endsWith("y") ? word.substring(0, word.length() - 1) : word;
    String ending = word.endsWith("y") ? "(?:y|ys|ies)" : "(?:s|es)?";
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}-])" + Pattern.quote(stem) + ending + "(?![\\p{L}\\p{N}])");
  }

  boolean isIn(String words) {
    return pattern.matcher(words).find();
  }

  /**
   * The words without longer terms that contain this one: "Element" is not "Human-Made Element".
   */
  String withoutLonger(List<Term> all, String words) {
    String left = words;
    for (Term other : all) {
      if (other.word.length() > word.length() && other.word.contains(word)) {
        left = other.pattern.matcher(left).replaceAll(String.valueOf(Passage.GAP));
      }
    }
    return left;
  }
}
