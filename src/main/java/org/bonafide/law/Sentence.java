package org.bonafide.law;

import java.util.Locale;
import java.util.stream.Stream;
import org.bonafide.project.LocalText;

/**
 * The same words in English and in Chinese.
 *
 * <p>Example: {@code Sentence.of("us-prompts").in(Locale.ENGLISH)}.
 */
public record Sentence(String en, String zh) {

  /** Words that are the same in both languages, such as a name. */
  public static Sentence same(String words) {
    return new Sentence(words, words);
  }

  /** Words of the user's own, each language with what is stated for it. */
  static Sentence said(LocalText words) {
    return new Sentence(words.in(Locale.ENGLISH), words.in(Locale.SIMPLIFIED_CHINESE));
  }

  /** A sentence of {@code sentences.yaml}, with words of the record in its places. */
  static Sentence of(String id, Sentence... words) {
    return Sentences.get(id).words(words);
  }

  /** In a language; English for all but Chinese. */
  public String in(Locale language) {
    return language.getLanguage().equals("zh") ? zh : en;
  }

  /** Whether there are no words. */
  public boolean isEmpty() {
    return en.isEmpty() && zh.isEmpty();
  }

  /** With other words right after these. */
  Sentence and(Sentence more) {
    return new Sentence(en + more.en, zh + more.zh);
  }

  /** With {@code {0}}, {@code {1}} filled. */
  Sentence with(Sentence... words) {
    return new Sentence(
        filled(en, Stream.of(words).map(Sentence::en).toList()),
        filled(zh, Stream.of(words).map(Sentence::zh).toList()));
  }

  private static String filled(String pattern, java.util.List<String> words) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      boolean place = pattern.startsWith("{", i) && pattern.startsWith("}", i + 2);
      if (place) {
        String word = words.get(pattern.charAt(i + 1) - '0');
        i += 2;
        String next = pattern.substring(i + 1);
        boolean pause = word.endsWith("。") && next.matches("(?s)[，；、,;].*");
        out.append(pause ? word.substring(0, word.length() - 1) : word);
        i += word.matches("(?s).*[.。!?！？]") && next.matches("(?s)[.。].*") ? 1 : 0;
      } else {
        out.append(pattern.charAt(i));
      }
    }
    return out.toString();
  }
}
