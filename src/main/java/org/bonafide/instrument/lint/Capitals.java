package org.bonafide.instrument.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
  private static final Pattern START = Pattern.compile("(?:^|[.!?:;]|[“\"(])\\s*$");
  private static final Set<String> OPENERS = Set.copyOf(WordFile.lines("sentence-openers.txt"));
  private static final List<Pattern> NAMES = names(true);

  /** Taken out first, since small words and apostrophes stand in them: "Isn’t", "of". */
  private static final List<Pattern> LONG_NAMES = names(false);

  private final List<Pattern> known;

  Capitals(List<Term> terms) {
    // The longest first, or "Element" would leave the rest of a longer term behind.
    this.known =
        Stream.concat(terms.stream().map(Term::pattern), NAMES.stream())
            .sorted(Comparator.comparingInt(pattern -> -pattern.pattern().length()))
            .toList();
  }

  private static List<Pattern> names(boolean oneWord) {
    return WordFile.lines("known-names.txt").stream()
        .filter(name -> oneWord != name.contains(" "))
        .map(name -> Term.pattern(name, false))
        .toList();
  }

  /** The phrases of a passage that mean nothing known, in order. */
  List<String> unknown(String passage) {
    String gap = String.valueOf(Passage.GAP);
    String words = ABBREVIATION.matcher(passage).replaceAll(gap);
    for (Pattern name : LONG_NAMES) {
      words = name.matcher(words).replaceAll(gap);
    }
    List<String> unknown = new ArrayList<>();
    Matcher phrase = PHRASE.matcher(words);
    while (phrase.find()) {
      String own = phrase.group();
      boolean opens = START.matcher(words.substring(0, phrase.start())).find();
      String rest = opens ? withoutFirst(own) : own;
      if (!rest.isEmpty() && !isKnown(own) && !isKnown(rest)) {
        unknown.add(opens && OPENERS.contains(own.split("[ \u00A0]")[0]) ? rest : own);
      }
    }
    return unknown;
  }

  private static String withoutFirst(String phrase) {
    int space = phrase.replace('\u00A0', ' ').indexOf(' ');
    return space < 0 ? "" : phrase.substring(space + 1);
  }

  /** Whether terms and names, one after the other, make up the whole phrase. */
  private boolean isKnown(String phrase) {
    String left = phrase;
    for (Pattern one : known) {
      left = one.matcher(left).replaceAll(" ");
    }
    return left.isBlank();
  }
}
