package org.bonafide.instrument.lint;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Chinese duties that stand at the head of a sentence or behind a comma with nobody before them:
 * 保存期限内，不得删除账号。 A sentence whose subject carries on from the one before it names somebody.
 */
final class ChineseDuty {

  private static final Pattern SENTENCES = Pattern.compile("(?<=[。；！？])");
  private static final Pattern BARE_MODAL =
      Pattern.compile("(?:^|(?<=[，：、]))\\s*(?:应当|不得|可以|必须|应(?!用)|须)");
  private static final Pattern MODAL = Pattern.compile("应当|不得|可以|必须");
  private static final String ACTORS = WordFile.anyOf("actors.zh.txt");

  private final Pattern somebody;

  /**
   * @param terms of the instrument, of which some are its parties
   */
  ChineseDuty(List<Term> terms) {
    String parties =
        terms.stream()
            .filter(Term::isParty)
            .map(term -> Pattern.quote(term.word()) + "|")
            .collect(Collectors.joining());
    somebody = Pattern.compile("(?:" + parties + ACTORS + ")");
  }

  /** The first sentence of a passage that names nobody for its duty. */
  Optional<String> withoutSubject(LintedPassage passage) {
    if (!BARE_MODAL.matcher(passage.words()).find() && passage.words().indexOf('。') < 0) {
      return Optional.empty();
    }
    boolean carriesOn = somebody.matcher(passage.lead()).find();
    for (String sentence : SENTENCES.split(passage.words())) {
      Matcher modal = BARE_MODAL.matcher(sentence);
      if (modal.find()) {
        String before = sentence.substring(0, modal.start());
        if (!carriesOn && !hasSubject(before) && !qualifiesSubject(sentence, modal.end())) {
          return Optional.of(sentence);
        }
      }
      carriesOn = carriesOn || somebody.matcher(sentence).find();
    }
    return Optional.empty();
  }

  /** Somebody, or a thing that an earlier duty of the same sentence is about. */
  private boolean hasSubject(String before) {
    return somebody.matcher(before).find() || MODAL.matcher(before).find();
  }

  /** As in 可以追偿的一方应当追偿, where the first modal only says which party is meant. */
  private boolean qualifiesSubject(String sentence, int from) {
    int of = sentence.indexOf('的', from);
    int comma = sentence.indexOf('，', from);
    return of >= 0
        && (comma < 0 || of < comma)
        && somebody.matcher(sentence).region(of + 1, sentence.length()).lookingAt();
  }
}
