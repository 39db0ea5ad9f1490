package org.bonafide.instrument.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds phrases with capital letters that are neither terms nor names. The first word of a sentence
 * has its capital from there, so it counts only where a second one follows: "Confidential
 * Information must ..." is a phrase, "Information must ..." is not.
 */
final class Capitals {

  private static final Pattern PHRASE =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{N}-]*(?:[ \\u00A0]\\p{Lu}[\\p{L}\\p{N}-]*)*");
  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}\\.(?:\\p{Lu}\\.)+");
  private static final Set<String> OPENERS = Set.copyOf(WordFile.lines("sentence-openers.txt"));
  private static final List<Phrase> NAMES =
      WordFile.lines("known-names.txt").stream()
          .filter(name -> !name.contains(" "))
          .map(name -> Phrase.of(name, false))
          .toList();

  /** Taken out first, since small words and apostrophes stand in them: "Isn’t", "of". */
  private static final Pattern LONG_NAMES =
      Pattern.compile(
          WordFile.lines("known-names.txt").stream()
              .filter(name -> name.contains(" "))
              .sorted(Comparator.comparing(String::length).reversed())
              .map(Pattern::quote)
              .collect(Collectors.joining("|", "(?=\\p{Lu})\\b(?:", ")\\b")));

  private final List<Phrase> known;
  private final Map<String, Boolean> seen = new HashMap<>();

  Capitals(List<Term> terms) {
    // The longest first, or "Element" would leave the rest of a longer term behind.
    this.known =
        Stream.concat(terms.stream().map(Term::phrase), NAMES.stream())
            .sorted(Comparator.comparingInt(phrase -> -phrase.stem().length()))
            .toList();
  }

  /** The phrases of a passage that mean nothing known, in order. */
  List<String> unknown(String passage) {
    String gap = String.valueOf(LintedPassage.GAP);
    String words = ABBREVIATION.matcher(passage).replaceAll(gap);
    words = LONG_NAMES.matcher(words).replaceAll(gap);
    List<String> unknown = new ArrayList<>();
    Matcher phrase = PHRASE.matcher(words);
    while (phrase.find()) {
      String own = phrase.group();
      boolean opens = opensSentence(words, phrase.start());
      String rest = opens ? withoutFirst(own) : own;
      if (!rest.isEmpty() && !isKnown(own) && !isKnown(rest)) {
        unknown.add(opens && OPENERS.contains(own.split("[ \u00A0]")[0]) ? rest : own);
      }
    }
    return unknown;
  }

  private static boolean opensSentence(String words, int at) {
    int before = at - 1;
    while (before >= 0 && Character.isWhitespace(words.charAt(before))) {
      before--;
    }
    return before < 0 || ".!?:;“\"(".indexOf(words.charAt(before)) >= 0;
  }

  private static String withoutFirst(String phrase) {
    int space = phrase.replace('\u00A0', ' ').indexOf(' ');
    return space < 0 ? "" : phrase.substring(space + 1);
  }

  private boolean isKnown(String phrase) {
    return seen.computeIfAbsent(phrase, this::isMadeOfKnown);
  }

  /** Whether terms and names, one after the other, make up the whole phrase. */
  private boolean isMadeOfKnown(String phrase) {
    String left = phrase;
    for (Phrase one : known) {
      left = one.takenOutOf(left, " ");
    }
    return left.isBlank();
  }
}
