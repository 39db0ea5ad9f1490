package org.bonafide.word.review;

import java.util.List;
import java.util.regex.Pattern;
import org.bonafide.data.Data;

/**
 * The words by which a sentence says nothing yet: it leaves something to be agreed or filled in, or
 * it only recites why the parties contract.
 *
 * <p>Example: {@code OpenWords.SHIPPED.stand("The period is [to be agreed].")}.
 *
 * @param open what leaves a sentence open
 * @param recital how a recital begins
 */
record OpenWords(List<Pattern> open, List<Pattern> recital) {

  static final OpenWords SHIPPED =
      Data.shipped(
          OpenWords.class,
          "open-words.yaml",
          data -> new OpenWords(patterns(data.texts("open")), patterns(data.texts("recital"))));

  private static List<Pattern> patterns(List<String> written) {
    return written.stream().map(Pattern::compile).toList();
  }

  /** Whether a sentence leaves something open. */
  boolean stand(String words) {
    return open.stream().anyMatch(one -> one.matcher(words).find());
  }

  /** Whether a sentence only recites. */
  boolean recites(String words) {
    return recital.stream().anyMatch(one -> one.matcher(words).lookingAt());
  }
}
