package org.bonafide.data;

import java.lang.Character.UnicodeScript;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The languages that have a folder of data. Each {@code languages.index} on the class path names
 * some, so that another jar can bring a language without a line of Java.
 */
public final class Languages {

  static final String FOLDER = "/org/bonafide/languages/";

  private static final int LAST_ASCII = 0x7F;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

  /** Fewer different words than these need not have a small one among them: so many headings do. */
  private static final int FEW_WORDS = 24;

  /** English agreements have one small word in three; others a stray {@code in} or {@code all}. */
  private static final int ONE_IN = 12;

  private static final List<String> TAGS = List.copyOf(indexed());
  private static final Map<String, List<String>> HAVING = new ConcurrentHashMap<>();
  private static final List<Locale> ALL = TAGS.stream().map(Locale::forLanguageTag).toList();

  private Languages() {}

  /** The tags, the one that stands in for others first. */
  public static List<String> tags() {
    return TAGS;
  }

  /** The languages, in the order of {@link #tags()}. */
  public static List<Locale> all() {
    return ALL;
  }

  /** A file of a language's folder, if it is there. */
  public static Optional<Data> file(String tag, String name) {
    String file = path(tag, name);
    return Languages.class.getResource(file) == null
        ? Optional.empty()
        : Optional.of(Data.shipped(Languages.class, file));
  }

  /** The language whose data serve: the same, else one of the same tongue, else the first. */
  static String serving(Locale language) {
    String own = language.toLanguageTag();
    if (TAGS.contains(own)) {
      return own;
    }
    return TAGS.stream()
        .filter(tag -> Locale.forLanguageTag(tag).getLanguage().equals(language.getLanguage()))
        .findFirst()
        .orElse(TAGS.get(0));
  }

  /**
   * The languages that have words of a room: those in which a conversation or an agreement can be
   * held, while documents of one kind may come in more.
   *
   * <p>Example: {@code having("init")} is {@code [en, zh-CN]}.
   */
  public static List<String> having(String room) {
    return HAVING.computeIfAbsent(
        room,
        name ->
            TAGS.stream()
                .filter(tag -> Languages.class.getResource(path(tag, name)) != null)
                .toList());
  }

  /** The language to which Han characters belong that stand in text of another. */
  public static Locale ofHan() {
    return wide().findFirst().orElse(Locale.ROOT);
  }

  /**
   * The language to which the wide letters of some words belong, by their script: the first that
   * has all of them.
   *
   * <p>Example: {@code of("Ato 工房")} is Chinese, {@code of("Ato のれん工房")} Japanese.
   */
  public static Locale of(String words) {
    return wide()
        .filter(one -> wideLetters(words).allMatch(Grammar.of(one)::hasWide))
        .findFirst()
        .orElseGet(Languages::ofHan);
  }

  /**
   * The language that a long text is written in, by its letters, and where many languages share
   * them by its small words; empty where there is no such language.
   *
   * <p>Example: an agreement in Japanese has a third of kana or more, one in Chinese none but in
   * names. One in German has English letters, but hardly a {@code the} or {@code of}.
   */
  public static Optional<Locale> ofMost(String words) {
    long letters = words.codePoints().filter(Character::isLetter).count();
    long wide = wideLetters(words).count();
    if (wide * 4 > letters) {
      return ofWide(words);
    }
    long latin = words.codePoints().filter(c -> UnicodeScript.of(c) == UnicodeScript.LATIN).count();
    return (latin + wide) * 2 < letters ? Optional.empty() : ofCommon(words);
  }

  private static Optional<Locale> ofCommon(String words) {
    List<String> all =
        BETWEEN_WORDS
            .splitAsStream(words.toLowerCase(Locale.ROOT))
            .filter(w -> !w.isEmpty())
            .toList();
    boolean few = Set.copyOf(all).size() < FEW_WORDS;
    return ALL.stream()
        .filter(one -> !Grammar.of(one).wide())
        .filter(
            one ->
                few
                    || all.stream().filter(Grammar.of(one).common()::contains).count() * ONE_IN
                        >= all.size())
        .findFirst();
  }

  /**
   * The language of the wide letters among some words; empty where there are none. A name in
   * another script makes no difference, so nine of ten decide.
   *
   * <p>Example: {@code ofWide("猫の絵")} is Japanese, which shares the Han characters.
   */
  public static Optional<Locale> ofWide(String words) {
    long all = wideLetters(words).count();
    return wide()
        .filter(one -> all > 0)
        .filter(one -> wideLetters(words).filter(Grammar.of(one)::hasWide).count() * 10 >= all * 9)
        .findFirst();
  }

  /**
   * Whether words are written in the letters of a language: with wide ones that are all its own, or
   * with none where it has none.
   */
  public static boolean areWritten(String words, Locale language) {
    Grammar grammar = Grammar.of(language);
    return grammar.wide() == wideLetters(words).findAny().isPresent()
        && (!grammar.wide() || wideLetters(words).allMatch(grammar::hasWide));
  }

  private static Stream<Locale> wide() {
    return ALL.stream().filter(one -> Grammar.of(one).wide());
  }

  /** Those of some words. Every passage that is read asks, so Latin letters cost nothing. */
  private static IntStream wideLetters(String words) {
    return words.codePoints().filter(c -> c > LAST_ASCII && isWide(c));
  }

  private static boolean isWide(int letter) {
    for (Locale one : ALL) {
      Grammar grammar = Grammar.of(one);
      if (grammar.wide() && grammar.hasWide(letter)) {
        return true;
      }
    }
    return false;
  }

  private static String path(String tag, String name) {
    return FOLDER + tag + "/" + name + ".yaml";
  }

  private static Set<String> indexed() {
    Set<String> tags = new LinkedHashSet<>(List.of("en"));
    tags.addAll(FolderIndex.names("languages"));
    return tags;
  }
}
