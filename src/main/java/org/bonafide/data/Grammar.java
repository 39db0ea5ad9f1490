package org.bonafide.data;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a language does with words: lists, dates, marks, quotes. It is data, one file a language
 * ({@code languages/<tag>/grammar.yaml}); nothing else asks which language it is.
 *
 * <p>Example: {@code Grammar.of(Locale.ENGLISH).list(List.of("a", "b", "c"))} is {@code a, b and
 * c}.
 */
public final class Grammar {

  /** What ends a question or a call. */
  private static final List<String> ENDS = List.of("?", "!", "？", "！");

  private static final Map<Locale, Grammar> READ = new ConcurrentHashMap<>();

  private final String tag;
  private final String tongue;
  private final String region;
  private final boolean wide;
  private final int firstLine;
  private final Set<UnicodeScript> scripts;
  private final String face;
  private final String wordFace;
  private final boolean capital;
  private final Set<String> common;
  private final Map<String, String> list;
  private final Map<String, String> date;
  private final List<String> months;
  private final Map<String, String> marks;
  private final String quoted;
  private final String titled;
  private final String named;
  private final boolean writtenInForms;
  private final String bracketed;
  private final String blank;
  private final ClauseNumbers numbering;
  private final KeptNumbers keptNumbers;
  private final Optional<String> nothingFollows;

  private Grammar(String tag, Dialect dialect, Data data) {
    data.knows(
        "name region wide scripts face word-face first-line list date entry-date months marks quoted titled named bracketed blank capital"
            + " common numbering kept-numbers nothing-follows");
    this.tag = tag;
    this.tongue = Locale.forLanguageTag(tag).getLanguage();
    this.region = data.text("region");
    this.wide = data.answer("wide");
    this.firstLine = data.number("first-line");
    this.scripts =
        data.texts("scripts").stream().map(UnicodeScript::forName).collect(Collectors.toSet());
    this.face = data.text("face");
    this.wordFace = data.text("word-face");
    this.capital = data.answer("capital");
    this.common = Set.copyOf(data.texts("common"));
    this.list = all(data, "list", "between and all or run clauses");
    this.date = dialect.date(all(data, "date", "day month year range"));
    this.months = data.texts("months");
    this.marks = all(data, "marks", "comma semicolon colon stop sentence word after-number");
    this.quoted = data.text("quoted");
    this.titled = data.text("titled");
    this.named = data.text("named");
    this.writtenInForms =
        data.oneOf("entry-date", Set.of("as-stated", "written")).equals("written");
    this.bracketed = data.text("bracketed");
    this.blank = data.text("blank");
    this.numbering = ClauseNumbers.read(data.child("numbering"));
    this.keptNumbers = KeptNumbers.read(data.child("kept-numbers"));
    this.nothingFollows = Optional.of(data.text("nothing-follows")).filter(said -> !said.isEmpty());
    if (months.size() != 12) {
      data.fault("months", "has not twelve names", "Write the twelve months.");
    }
  }

  /** The grammar of a language; English where it has none. */
  public static Grammar of(Locale language) {
    Grammar known = READ.get(language); // asked for every character that is drawn
    return known != null ? known : READ.computeIfAbsent(language, Grammar::read);
  }

  private static Grammar read(Locale language) {
    String tag = Languages.serving(language);
    return Data.shipped(
        Grammar.class,
        Languages.FOLDER + tag + "/grammar.yaml",
        data -> new Grammar(tag, Dialect.of(language), data));
  }

  /** The tag of the language whose grammar this is, as in {@code zh-CN}. */
  public String tag() {
    return tag;
  }

  /** A language with the region whose spelling its documents use, where it has a grammar. */
  public static Optional<String> region(Locale language) {
    Grammar grammar = of(language);
    return grammar.tongue.equals(language.getLanguage())
        ? Optional.of(grammar.region)
        : Optional.empty();
  }

  /**
   * Whether each letter fills a square, as a Han character does: other faces and weights, no
   * italics, no blank after a sentence.
   */
  public boolean wide() {
    return wide;
  }

  /** Letters by which the first line of a running paragraph is indented; 0 where it is not. */
  public int firstLine() {
    return firstLine;
  }

  /** Whether a character is one of those that fill a square in this language: Han, kana. */
  public boolean hasWide(int codePoint) {
    return scripts.contains(UnicodeScript.of(codePoint));
  }

  /**
   * The printed face that comes first, as in {@code NotoSerifJP}: the same Han character is drawn
   * otherwise in Japan than in China. Empty for the Latin one.
   */
  public String face() {
    return face;
  }

  /** The face of wide letters in Word files, as in {@code SimSun}; empty where there are none. */
  public String wordFace() {
    return wordFace;
  }

  /**
   * Small words, in lower case, that make a good part of every long text of a language whose
   * letters many share; empty where the letters tell.
   */
  Set<String> common() {
    return common;
  }

  /** {@code a, b and c}. */
  public String list(List<String> words) {
    return joined(words, "and");
  }

  /** Things counted up: {@code a, b and c}; Chinese puts no word before the last. */
  public String all(List<String> things) {
    return joined(things, "all");
  }

  /** {@code a, b or c}. */
  public String either(List<String> words) {
    return joined(words, "or");
  }

  /** {@code a, b, c}. */
  public String run(List<String> words) {
    return String.join(list.get("run"), words);
  }

  /** {@code one did this, another did that, and a third did more}. */
  public String clauses(List<String> clauses) {
    int last = clauses.size() - 1;
    return last < 1
        ? String.join("", clauses)
        : String.join(marks.get("comma"), clauses.subList(0, last))
            + list.get("clauses")
            + clauses.get(last);
  }

  /** A day, a month, a year, or two of them: {@code 2026-03-02/2026-03-09}. */
  public String date(String when) {
    String[] ends = when.strip().split("/");
    return ends.length == 2
        ? date.get("range").replace("{from}", day(ends[0])).replace("{to}", day(ends[1]))
        : day(ends[0]);
  }

  /** As {@link #date}, where an entry of a form is filled in. */
  public String entryDate(String when) {
    return writtenInForms ? date(when) : when;
  }

  private String day(String text) {
    String[] parts = text.strip().split("-");
    String form = parts.length > 2 ? "day" : parts.length > 1 ? "month" : "year";
    String shown = date.get(form).replace("{year}", parts[0]);
    if (parts.length > 1) {
      shown = shown.replace("{month}", months.get(Integer.parseInt(parts[1]) - 1));
    }
    return parts.length > 2
        ? shown.replace("{day}", Integer.toString(Integer.parseInt(parts[2])))
        : shown;
  }

  /** Sentences one after the other; those without words are left out. */
  public String sentences(List<String> sentences) {
    return sentences.stream()
        .filter(Predicate.not(String::isEmpty))
        .collect(Collectors.joining(marks.get("sentence")));
  }

  /** Sentences one after the other. */
  public String sentences(String... sentences) {
    return sentences(Stream.of(sentences).toList());
  }

  /** What stands between two words: a blank, or nothing. */
  public String space() {
    return marks.get("word");
  }

  /** Words with the full stop, unless they end as a sentence of any language does. */
  public String stopped(String words) {
    boolean ended = ENDS.stream().anyMatch(words::endsWith) || stops().anyMatch(words::endsWith);
    return ended ? words : words + stop();
  }

  /** Words without the full stop of any language, as they stand within a sentence. */
  public static String unstopped(String words) {
    return stops()
        .filter(words::endsWith)
        .findFirst()
        .map(stop -> words.substring(0, words.length() - stop.length()))
        .orElse(words);
  }

  private static Stream<String> stops() {
    return Languages.tags().stream().map(Locale::forLanguageTag).map(one -> of(one).stop());
  }

  /** What parts the number of a schedule from its heading. */
  public String numberGap() {
    return marks.get("after-number");
  }

  /** The comma, with the blank after it. */
  public String comma() {
    return marks.get("comma");
  }

  /** The semicolon, with the blank after it. */
  public String semicolon() {
    return marks.get("semicolon");
  }

  /** The colon, with the blank after it. */
  public String colon() {
    return marks.get("colon");
  }

  /** The full stop. */
  public String stop() {
    return marks.get("stop");
  }

  /** {@code “words”}. */
  public String quoted(String words) {
    return quoted.replace("{0}", words);
  }

  /** The title of a work: {@code “Cat”}, {@code 《猫》}. */
  public String titled(String title) {
    return titled.replace("{0}", title);
  }

  /** The words for a part, in the middle of a sentence: {@code the drawing}, {@code “图画”}. */
  public String named(String words) {
    return named.replace("{0}", words);
  }

  /** Right behind a word: {@code (words)}, {@code （words）}. */
  public String bracketed(String words) {
    return bracketed.replace("{0}", words);
  }

  /** What a person still has to fill: {@code [words]}. */
  public String blank(String words) {
    return blank.replace("{0}", words);
  }

  /** Words at the start of a sentence. */
  public String capitalised(String words) {
    if (!capital || words.isEmpty()) {
      return words;
    }
    int first = Character.charCount(words.codePointAt(0));
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }

  /** How clauses are numbered. */
  public ClauseNumbers numbering() {
    return numbering;
  }

  /** Which numbers no line ends before, behind or in. */
  public KeptNumbers keptNumbers() {
    return keptNumbers;
  }

  /**
   * What stands below the last words of a paper that is signed further down, where papers say so.
   */
  public Optional<String> nothingFollows() {
    return nothingFollows;
  }

  private String joined(List<String> words, String joint) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(list.get("between"), words.subList(0, last))
            + list.get(joint)
            + words.get(last);
  }

  private static Map<String, String> all(Data data, String key, String names) {
    Map<String, String> all = data.strings(key);
    for (String name : names.split(" ")) {
      if (!all.containsKey(name)) {
        data.fault(key, "lacks \"" + name + "\"", "Add it.");
      }
    }
    return all;
  }
}
