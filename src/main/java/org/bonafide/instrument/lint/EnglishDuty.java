package org.bonafide.instrument.lint;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * English duties in the passive: "Records must be kept for six years." What only says of which form
 * a thing must be ("must be in writing", "must be true") lays no duty.
 */
final class EnglishDuty {

  private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?;])\\s+(?=[\\p{Lu}“])");
  private static final Pattern PASSIVE =
      Pattern.compile(
          "\\b(?:must|may|shall)(?: not| only| also| then| first| always| never)* be"
              + "(?: (?!only\\b)\\p{Ll}+ly)?"
              + " (?!"
              + WordFile.anyOf("no-duty-participles.txt")
              + "\\b)(?:\\p{Ll}+ed|"
              + WordFile.anyOf("irregular-participles.txt")
              + ")\\b");
  private static final Pattern AGENT =
      Pattern.compile(
          "\\bby (?!(?:one or more|any|other|some) (?:of |other )*(?:these )?(?:means|ways)\\b"
              + "|the (?:end|date|day|time|deadline)\\b)"
              + "(?:a|an|the|each|any|another|some|its|their|\\p{Lu}\\p{L}+)\\b");
  private static final Pattern SOMEBODY =
      Pattern.compile("(?i)\\b" + WordFile.anyOf("actors.en.txt") + "(?:s|es)?\\b(?!['’]s)");
  private static final Pattern IS_SOMEBODY =
      Pattern.compile(
          "” means (?:(?:the|a|an|any|each) )?(?:[\\p{L}-]+ )?"
              + "(?:person|people|party|parties|company|firm|individual)\\b|, who\\b");

  private final List<Pattern> parties;

  EnglishDuty(List<Term> terms) {
    this.parties =
        terms.stream()
            .filter(t -> t.isParty() || IS_SOMEBODY.matcher(t.definition().words()).find())
            .map(t -> Pattern.compile(t.phrase().pattern().pattern() + "(?!['’]s)"))
            .toList();
  }

  /** The first sentence of a passage that names nobody for its duty. */
  Optional<String> withoutSubject(LintedPassage passage) {
    // Few passages hold a passive at all, and the list of somebodies is long.
    if (!PASSIVE.matcher(passage.words()).find() || namesSomebody(passage.lead())) {
      return Optional.empty();
    }
    return Stream.of(SENTENCES.split(passage.words()))
        .filter(s -> PASSIVE.matcher(s).find())
        .filter(s -> !AGENT.matcher(s).find() && !namesSomebody(s))
        .findFirst();
  }

  private boolean namesSomebody(String words) {
    return SOMEBODY.matcher(words).find()
        || parties.stream().anyMatch(party -> party.matcher(words).find());
  }
}
