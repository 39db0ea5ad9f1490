package org.bonafide.instrument.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds phrases with capital letters that are neither terms nor names. The first word of a sentence
 * has its capital from there, so it counts only where a second one follows: "Confidential
 * Information must ..." is a phrase, "Information must ..." is not.
 */
final class Capitals {

  private static final Pattern PHRASE =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{N}-]*(?:[ \\u00A0]\\p{Lu}[\\p{L}\\p{N}-]*)*");
  private static final Pattern ABBREVIATION = Pattern.compile("(?<![\\p{L}.])(?:\\p{Lu}\\.){2,}");
  private static final String BEFORE_A_START = ".!?:;“\"(";
  private static final Set<String> OPENERS = Set.copyOf(WordFile.lines("sentence-openers.txt"));
  private static final List<Known> NAMES = names(true);

  /** Taken out first, since small words and apostrophes stand in them: "Isn’t", "of". */
  private static final List<Known> LONG_NAMES = names(false);

  private final List<Known> known;

  /** The same few phrases stand in every clause. */
  private final Map<String, Boolean> judged = new HashMap<>();

  /** A term or name; its beginning tells quickly where it cannot be. */
  private record Known(String beginning, Pattern pattern) {
    static Known of(String word, Pattern pattern) {
      return new Known(word.substring(0, Math.max(1, word.length() - 1)), pattern);
    }

    String takenOutOf(String words, String gap) {
      return words.contains(beginning) ? pattern.matcher(words).replaceAll(gap) : words;
    }
  }

  Capitals(List<Term> terms) {
    // The longest first, or "Element" would leave the rest of a longer term behind.
    this.known =
        Stream.concat(
                terms.stream().map(term -> Known.of(term.word(), term.pattern())), NAMES.stream())
            .sorted(Comparator.comparingInt(one -> -one.pattern().pattern().length()))
            .toList();
  }

  private static List<Known> names(boolean oneWord) {
    return WordFile.lines("known-names.txt").stream()
        .filter(name -> oneWord != name.contains(" "))
        .map(name -> Known.of(name, Term.pattern(name, false)))
        .toList();
  }

  /** The phrases of a passage that mean nothing known, in order. */
  List<String> unknown(String passage) {
    String gap = String.valueOf(Passage.GAP);
    String words = ABBREVIATION.matcher(passage).replaceAll(gap);
    for (Known name : LONG_NAMES) {
      words = name.takenOutOf(words, gap);
    }
    List<String> unknown = new ArrayList<>();
    Matcher phrase = PHRASE.matcher(words);
    while (phrase.find()) {
      String own = phrase.group();
      boolean opens = opens(words, phrase.start());
      String rest = opens ? withoutFirst(own) : own;
      if (!rest.isEmpty() && !isKnown(own) && !isKnown(rest)) {
        unknown.add(opens && OPENERS.contains(own.split("[ \u00A0]")[0]) ? rest : own);
      }
    }
    return unknown;
  }

  /** Whether a sentence, or words that are quoted or in brackets, begin there. */
  private static boolean opens(String words, int at) {
    int before = at - 1;
    while (before >= 0 && Character.isWhitespace(words.charAt(before))) {
      before--;
    }
    return before < 0 || BEFORE_A_START.indexOf(words.charAt(before)) >= 0;
  }

  private static String withoutFirst(String phrase) {
    int space = phrase.replace('\u00A0', ' ').indexOf(' ');
    return space < 0 ? "" : phrase.substring(space + 1);
  }

  /** Whether terms and names, one after the other, make up the whole phrase. */
  private boolean isKnown(String phrase) {
    return judged.computeIfAbsent(phrase, this::madeOfKnown);
  }

  private boolean madeOfKnown(String phrase) {
    String left = phrase;
    for (Known one : known) {
      left = one.takenOutOf(left, " ");
    }
    return left.isBlank();
  }
}
