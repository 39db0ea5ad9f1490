package org.bonafide.publish.start;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bonafide.data.Languages;
import org.bonafide.data.WordList;

/**
 * What an answer means, by any name that a language has for it: who is asked in one language may
 * answer in another.
 *
 * <p>Example: {@code AnswerWords.is("N/A", "unknown")}.
 */
final class AnswerWords {

  private static final String MARKS = "[.!\u3002\uFF01'\u2019\u2018`]";

  private AnswerWords() {}

  /** Whether an answer is a word, or one of the names of it. */
  static boolean is(String answer, String word) {
    String plain = plain(answer);
    return plain.equals(word)
        || named("answers." + word).stream().anyMatch(name -> plain(name).equals(plain));
  }

  /** Which of some words it is. */
  static Optional<String> meant(String answer, List<String> known) {
    return known.stream().filter(word -> is(answer, word)).findFirst();
  }

  /** The tag of the language that is named. */
  static Optional<String> language(String answer) {
    return Languages.having("init").stream()
        .filter(
            tag ->
                plain(tag).equals(plain(answer))
                    || split(WordList.of("init", Locale.forLanguageTag(tag)), "called").stream()
                        .anyMatch(name -> plain(name).equals(plain(answer))))
        .findFirst();
  }

  /** All that the languages have under a key, parted by {@code |}. */
  static List<String> named(String key) {
    return Languages.having("init").stream()
        .map(Locale::forLanguageTag)
        .flatMap(language -> split(WordList.of("init", language), key).stream())
        .distinct()
        .toList();
  }

  private static List<String> split(WordList words, String key) {
    return Arrays.asList(words.say(key).split("\\|"));
  }

  /** Without what does not change the meaning: capitals, apostrophes, a stop at the end. */
  private static String plain(String answer) {
    return answer.strip().replaceAll(MARKS, "").replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
