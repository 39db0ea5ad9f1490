package org.bonafide.data;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One of the ways in which a language is written: its dates and its spelling, as {@code
 * languages/<tag>/dialects.yaml} lists them. Our own words are in the usual one.
 *
 * <p>Example: {@code Dialect.of(Locale.US).spelled("a Licence")} is {@code a License}.
 */
public final class Dialect {

  private static final Dialect OURS = new Dialect(Map.of(), Map.of(), List.of());
  private static final Map<String, Dialects> READ = new ConcurrentHashMap<>();

  private final Map<String, String> date;
  private final Map<String, String> words;

  /** Words and phrases by the word with which each begins, the longest first. */
  private final Map<String, List<String>> beginning;

  private final Optional<Pattern> days;

  /** The dialects of a language; none where it is written in one way. */
  private record Dialects(String usual, Map<String, Dialect> all) {}

  private Dialect(Map<String, String> date, Map<String, String> words, List<String> months) {
    this.date = Map.copyOf(date);
    this.words = Map.copyOf(words);
    this.beginning =
        words.keySet().stream()
            .sorted((a, b) -> b.length() - a.length())
            .collect(Collectors.groupingBy(key -> key.substring(0, end(key, 0))));
    this.days =
        date.containsKey("day") && !months.isEmpty()
            ? Optional.of(
                Pattern.compile("\\b(\\d{1,2}) (" + String.join("|", months) + ") (\\d{4})\\b"))
            : Optional.empty();
  }

  /** The dialect that a language tag names; our own spelling where it names none. */
  public static Dialect of(Locale language) {
    return language.getCountry().isEmpty()
        ? OURS
        : in(language).all().getOrDefault(tag(language), OURS);
  }

  /**
   * A language as a document in it names it.
   *
   * @param asked a dialect of any language, as a law names it; empty for the usual one
   */
  public static Locale named(Locale language, String asked) {
    Dialects dialects = in(language);
    String tag = dialects.all().containsKey(asked) ? asked : dialects.usual();
    return tag.isEmpty() ? language : Locale.forLanguageTag(tag);
  }

  /**
   * Words of ours as the dialect writes them: spelled its way, capitals kept, and each day that is
   * written out in its order, {@code August 2, 2026}.
   */
  public String spelled(String ours) {
    String dated =
        days.filter(day -> hasDigit(ours)).map(day -> ordered(day.matcher(ours))).orElse(ours);
    return words.isEmpty() ? dated : words(dated);
  }

  /** Looked at first, since few texts name a day and an expression costs. */
  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  private String ordered(Matcher day) {
    return day.replaceAll(
        one ->
            Matcher.quoteReplacement(
                date.get("day")
                    .replace("{day}", one.group(1))
                    .replace("{month}", one.group(2))
                    .replace("{year}", one.group(3))));
  }

  private String words(String ours) {
    String small = small(ours);
    StringBuilder out = new StringBuilder(ours.length());
    for (int at = 0; at < ours.length(); ) {
      int end = end(small, at);
      if (end == at) {
        out.appendCodePoint(ours.codePointAt(at));
        at += Character.charCount(ours.codePointAt(at));
        continue;
      }
      String key = key(small, at, end);
      int next = key.isEmpty() ? end : at + key.length();
      String here = ours.substring(at, next);
      out.append(key.isEmpty() ? here : like(here, words.get(key)));
      at = next;
    }
    return out.toString();
  }

  /** What of ours stands at the beginning of a word, as whole words; nothing where none does. */
  private String key(String small, int at, int end) {
    for (String key : beginning.getOrDefault(small.substring(at, end), List.of())) {
      int behind = at + key.length();
      if (small.startsWith(key, at) && end(small, behind) == behind) {
        return key;
      }
    }
    return "";
  }

  /** With small letters in place of A to Z. */
  private static String small(String text) {
    StringBuilder small = new StringBuilder(text);
    for (int i = 0; i < small.length(); i++) {
      char c = small.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        small.setCharAt(i, (char) (c + 'a' - 'A'));
      }
    }
    return small.toString();
  }

  /** Where the word that begins at a place ends; there where none does. */
  private static int end(String text, int from) {
    int end = from;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (!isOfWord(c)) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private static boolean isOfWord(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.LETTER_NUMBER
        || Character.getType(c) == Character.OTHER_NUMBER;
  }

  /** How a date stands, by its form; a form that is not here stands as in the grammar. */
  Map<String, String> date(Map<String, String> usual) {
    Map<String, String> all = new HashMap<>(usual);
    all.putAll(date);
    return all;
  }

  /** The words that it spells in its own way, each with ours before it. */
  public Map<String, String> words() {
    return words;
  }

  private static String like(String ours, String own) {
    if (ours.length() > 1 && ours.equals(ours.toUpperCase(Locale.ROOT))) {
      return own.toUpperCase(Locale.ROOT);
    }
    boolean capital = Character.isUpperCase(ours.charAt(0));
    return capital ? own.substring(0, 1).toUpperCase(Locale.ROOT) + own.substring(1) : own;
  }

  private static String tag(Locale language) {
    return language.toLanguageTag();
  }

  private static Dialects in(Locale language) {
    return READ.computeIfAbsent(Languages.serving(language), Dialect::read);
  }

  private static Dialects read(String tag) {
    Optional<Data> file = Languages.file(tag, "dialects");
    if (file.isEmpty()) {
      return new Dialects("", Map.of());
    }
    Data data = file.get();
    data.knows("usual dialects");
    Map<String, Dialect> all = new LinkedHashMap<>();
    List<String> months =
        Languages.file(tag, "grammar").map(one -> one.texts("months")).orElse(List.of());
    data.children("dialects")
        .forEach(
            (name, own) -> {
              own.knows("date words");
              all.put(name, new Dialect(own.strings("date"), own.strings("words"), months));
            });
    data.oneOf("usual", all.keySet());
    return new Dialects(data.text("usual"), Map.copyOf(all));
  }
}
