package org.bonafide.instrument.lint;

import java.util.regex.Pattern;

/**
 * A word or phrase to look for: in English as a whole word and in the plural too, in Chinese as it
 * is.
 *
 * @param stem what every form of it holds, which is quicker to look for
 */
record Phrase(String stem, Pattern pattern) {

  static Phrase of(String word, boolean wide) {
    if (wide) {
      return new Phrase(word, Pattern.compile(Pattern.quote(word)));
    }
    boolean y = word.endsWith("y");
    String stem = y ? word.substring(0, word.length() - 1) : word;
    String ending = y ? "(?:y|ys|ies)" : "(?:s|es)?";
    return new Phrase(
        stem,
        Pattern.compile(
            "(?<![\\p{L}\\p{N}-])" + Pattern.quote(stem) + ending + "(?![\\p{L}\\p{N}])"));
  }

  boolean isIn(String words) {
    return words.contains(stem) && pattern.matcher(words).find();
  }

  String takenOutOf(String words, String instead) {
    return words.contains(stem) ? pattern.matcher(words).replaceAll(instead) : words;
  }
}
