package org.bonafide.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bonafide.data.Grammar;
import org.bonafide.data.Languages;
import org.bonafide.data.Words;
import org.bonafide.project.LocalText;
import org.bonafide.project.When;

/**
 * The same words in each language in which the law is said.
 *
 * <p>Example: {@code Sentence.of("us-prompts").in(Locale.ENGLISH)}.
 */
public record Sentence(Words words) {

  /** Those in which there is law: a language of disclosures alone has no statements. */
  private static final List<Locale> LANGUAGES =
      Languages.having("law").stream().map(Locale::forLanguageTag).toList();

  /** No words. */
  public static final Sentence NONE = same("");

  /** Complete in every language, so that the same words are equal however they came about. */
  public Sentence {
    Map<String, String> all = new LinkedHashMap<>(words.byTag());
    for (Locale language : LANGUAGES) {
      all.put(language.toLanguageTag(), words.in(language));
    }
    words = new Words(all);
  }

  /** Words that are the same in every language, such as a name. */
  public static Sentence same(String words) {
    return new Sentence(Words.same(words));
  }

  /** Words made in each language. */
  public static Sentence by(Function<Locale, String> made) {
    return new Sentence(Words.by(LANGUAGES, made));
  }

  /** Words of the user's own, each language with what is stated for it. */
  public static Sentence said(LocalText words) {
    return by(words::in);
  }

  /** A sentence of {@code sentences.yaml}, with words of the record in its places. */
  public static Sentence of(String id, Sentence... words) {
    return Sentences.get(id).words(words);
  }

  /** A day as an entry of a form. */
  public static Sentence day(When when) {
    return by(language -> Grammar.of(language).entryDate(when.text()));
  }

  /** {@code a, b and c}. */
  public static Sentence list(List<Sentence> all) {
    return by(language -> Grammar.of(language).list(in(all, language)));
  }

  /** {@code a, b and c} of things that have a name in each language. */
  public static <T> Sentence list(List<T> all, Named<T> named) {
    return list(all.stream().map(one -> by(language -> named.in(one, language))).toList());
  }

  /** {@code a; b; c}. */
  public static Sentence parted(List<Sentence> all) {
    return by(language -> String.join(Grammar.of(language).semicolon(), in(all, language)));
  }

  /** Whole sentences, one after the other. */
  public static Sentence after(List<Sentence> all) {
    return by(language -> Grammar.of(language).sentences(in(all, language)));
  }

  /** The name of a thing in a language. */
  public interface Named<T> {
    String in(T one, Locale language);
  }

  /** In a language; English where it has no words. */
  public String in(Locale language) {
    return words.in(language);
  }

  /** In English. */
  public String en() {
    return words.in(Locale.ENGLISH);
  }

  /** Whether there are no words. */
  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** With other words right after these. */
  public Sentence and(Sentence more) {
    return by(language -> in(language) + more.in(language));
  }

  /** At the start of a sentence. */
  public Sentence capitalised() {
    return by(language -> Grammar.of(language).capitalised(in(language)));
  }

  /** With {@code {0}}, {@code {1}} filled. */
  public Sentence with(Sentence... more) {
    return by(language -> filled(in(language), in(Stream.of(more).toList(), language)));
  }

  private static List<String> in(List<Sentence> all, Locale language) {
    return all.stream().map(one -> one.in(language)).toList();
  }

  private static String filled(String pattern, List<String> words) {
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
