package org.bonafide.data;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.bonafide.diagnose.Place;

/**
 * The words of a room in a language ({@code languages/<tag>/<room>.yaml}). Where the language has
 * no words for a key, the English ones stand in.
 *
 * <p>Example: {@code WordList.of("signing", Locale.ENGLISH).say("seal")} is {@code Seal}.
 */
public final class WordList {

  private static final Map<String, Map<String, String>> READ = new ConcurrentHashMap<>();

  private static final String ENGLISH = "en";
  private static final Map<List<Object>, WordList> LISTS = new ConcurrentHashMap<>();

  private final String room;
  private final Map<String, String> own;
  private final Map<String, String> english;
  private final Grammar grammar;

  /** The English sentences of the room to be known again, the longer first. */
  private final Kept<List<Sentence>> sentences = new Kept<>(this::sentences);

  /** A sentence with values, by its key. */
  private record Sentence(String key, Pattern read) {}

  private WordList(
      String room, Grammar grammar, Map<String, String> own, Map<String, String> english) {
    this.room = room;
    this.grammar = grammar;
    this.own = own;
    this.english = english;
  }

  /** The words of a room. */
  public static WordList of(String room, Locale language) {
    WordList known = LISTS.get(List.of(room, language));
    return known != null
        ? known
        : LISTS.computeIfAbsent(List.of(room, language), key -> read(room, language));
  }

  /** Words that there are in one language alone, as a file of a room: those of an office's form. */
  public static WordList shipped(Class<?> room, String name, Locale language) {
    Map<String, String> own =
        Data.shipped(room, name, data -> flat("", data, new LinkedHashMap<>()));
    return new WordList(name, Grammar.of(language), own, Map.of());
  }

  private static WordList read(String room, Locale language) {
    Grammar grammar = Grammar.of(language);
    Map<String, String> own = new LinkedHashMap<>(words(grammar.tag(), room));
    own.replaceAll((key, words) -> Dialect.of(language).spelled(words));
    return new WordList(room, grammar, own, words(ENGLISH, room));
  }

  /** The words of a room where those of two languages must not stand together. */
  public static WordList unmixed(String room, Locale language) {
    Grammar grammar = Grammar.of(language);
    Map<String, String> own = words(grammar.tag(), room);
    return new WordList(room, grammar, own, own.isEmpty() ? words(ENGLISH, room) : Map.of());
  }

  /** What the language does with words. */
  public Grammar grammar() {
    return grammar;
  }

  /** The words for a key, a section and its key parted by a dot; nothing where there are none. */
  public Optional<String> find(String key) {
    return Optional.ofNullable(own.getOrDefault(key, english.get(key)));
  }

  /** The words for a key that the room must have, with values for {@code {0}}, {@code {1}}. */
  public String say(String key, Object... values) {
    String pattern = find(key).orElseThrow(() -> missing(key));
    return values.length == 0 ? pattern : filled(pattern, values);
  }

  /**
   * An English sentence of the room in this language: {@code "Models were merged (a)."} in the
   * words of its key, with what stood in the places {@code {0}}, {@code {1}}; nothing where the
   * room has no such sentence. The longer pattern goes first.
   */
  public Optional<String> again(String sentence) {
    return sentences.get().stream()
        .flatMap(one -> values(one.read(), sentence).map(v -> say(one.key(), v)).stream())
        .findFirst();
  }

  private List<Sentence> sentences() {
    return english.entrySet().stream()
        .sorted(Comparator.comparing(one -> -one.getValue().length()))
        .map(one -> new Sentence(one.getKey(), read(one.getValue())))
        .toList();
  }

  /** What stands in the places of a sentence. */
  private static Optional<Object[]> values(Pattern read, String sentence) {
    Matcher found = read.matcher(sentence);
    return found.matches()
        ? Optional.of(IntStream.rangeClosed(1, found.groupCount()).mapToObj(found::group).toArray())
        : Optional.empty();
  }

  private static Pattern read(String pattern) {
    StringBuilder regex = new StringBuilder("(?s)");
    for (String piece : pattern.split("(?=[{]\\d[}])|(?<=[{]\\d[}])")) {
      regex.append(piece.matches("[{]\\d[}]") ? "(.+?)" : Pattern.quote(piece));
    }
    return Pattern.compile(regex.toString());
  }

  private FaultyData missing(String key) {
    return FaultyData.at(
        Place.of(room.startsWith("/") ? room.substring(1) : room + ".yaml"),
        "The words \"" + key + "\" are missing.",
        "Add them.");
  }

  /** In one pass: braces in a value stay as they are. */
  private static String filled(String pattern, Object... values) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      int place =
          pattern.startsWith("}", i + 2)
              ? pattern.charAt(Math.min(i + 1, pattern.length() - 1)) - '0'
              : -1;
      if (pattern.charAt(i) == '{' && place >= 0 && place < values.length) {
        out.append(values[place]);
        i += 2;
      } else {
        out.append(pattern.charAt(i));
      }
    }
    return out.toString();
  }

  private static Map<String, String> words(String tag, String room) {
    String name = Languages.FOLDER + tag + "/" + room + ".yaml";
    return READ.computeIfAbsent(
        name,
        file ->
            WordList.class.getResource(file) == null
                ? Map.of()
                : Data.shipped(
                    WordList.class, file, data -> flat("", data, new LinkedHashMap<>())));
  }

  private static Map<String, String> flat(String front, Data data, Map<String, String> out) {
    for (String key : data.keys()) {
      if (data.isSection(key)) {
        flat(front + key + ".", data.child(key), out);
      } else {
        out.put(front + key, data.text(key));
      }
    }
    return out;
  }
}
