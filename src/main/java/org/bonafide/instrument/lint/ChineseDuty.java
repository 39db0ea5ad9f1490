package org.bonafide.instrument.lint;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chinese duties that stand at the head of a sentence or behind a comma with nobody before them:
 * 保存期限内，不得删除账号。 A sentence whose subject carries on from the one before it names somebody.
 */
final class ChineseDuty {

  private static final Pattern SENTENCES = Pattern.compile("(?<=[。；！？])");
  private static final Pattern BARE_MODAL =
      Pattern.compile("(?:^|(?<=[，：、]))\\s*(?:应当|不得|可以|必须|应(?!用)|须)");
  private static final Pattern MODAL = Pattern.compile("应当|不得|可以|必须");
  private static final Pattern SOMEBODY = Pattern.compile(WordFile.anyOf("actors.zh.txt"));

  /**
   * The first sentence of a passage that names nobody for its duty.
   *
   * @param parties what the instrument calls its parties
   */
  Optional<String> withoutSubject(LintedPassage passage, List<String> parties) {
    if (!BARE_MODAL.matcher(passage.words()).find() && passage.words().indexOf('。') < 0) {
      return Optional.empty();
    }
    boolean carriesOn = names(passage.lead(), parties);
    for (String sentence : SENTENCES.split(passage.words())) {
      Matcher modal = BARE_MODAL.matcher(sentence);
      if (modal.find()) {
        String before = sentence.substring(0, modal.start());
        if (!carriesOn
            && !hasSubject(before, parties)
            && !qualifiesSubject(sentence, modal.end(), parties)) {
          return Optional.of(sentence);
        }
      }
      carriesOn = carriesOn || names(sentence, parties);
    }
    return Optional.empty();
  }

  /** Somebody, or a thing that an earlier duty of the same sentence is about. */
  private static boolean hasSubject(String before, List<String> parties) {
    return names(before, parties) || MODAL.matcher(before).find();
  }

  /** As in 可以追偿的一方应当追偿, where the first modal only says which party is meant. */
  private static boolean qualifiesSubject(String sentence, int from, List<String> parties) {
    int of = sentence.indexOf('的', from);
    int comma = sentence.indexOf('，', from);
    return of >= 0
        && (comma < 0 || of < comma)
        && (SOMEBODY.matcher(sentence).region(of + 1, sentence.length()).lookingAt()
            || parties.stream().anyMatch(party -> sentence.startsWith(party, of + 1)));
  }

  private static boolean names(String words, List<String> parties) {
    return SOMEBODY.matcher(words).find() || parties.stream().anyMatch(words::contains);
  }
}
