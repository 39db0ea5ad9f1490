package org.bonafide.jurisdictions.us;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonafide.data.Data;
import org.bonafide.project.LocalText;

/**
 * Selections and arrangements that take no choice, and how many things are enough, as {@code
 * arrangement.yaml} lists them (Compendium (Third) 312.2).
 *
 * <p>Example: {@code UsRoutine.in(LocalText.of("listed alphabetically by name"))} holds {@code
 * alphabetically}; {@code not in chronological order} holds nothing.
 */
record UsRoutine(List<Pattern> orders, Pattern denied, long enough) {

  private static final UsRoutine SHIPPED = UnitedStates.FOLDER.read("arrangement", UsRoutine::read);

  private static final String START = "(?<![\\p{IsLatin}\\p{N}])";
  private static final String END = "(?![\\p{IsLatin}\\p{N}])";

  private static UsRoutine read(Data data) {
    data.knows("enough routine denied-by");
    String denied =
        data.texts("denied-by").stream().map(Pattern::quote).collect(Collectors.joining("|"));
    return new UsRoutine(
        data.texts("routine").stream().map(UsRoutine::pattern).toList(),
        Pattern.compile(START + "(?:" + denied + ")(?:\\s*[\\p{L}\\p{N}-]+){0,3}\\s*$"),
        data.number("enough"));
  }

  /** A number of things at which the Office does not look closely. */
  static long enoughThings() {
    return SHIPPED.enough;
  }

  /** The words of a description that tell such an order, in whatever language it is written. */
  static Optional<String> in(LocalText describe) {
    return Stream.concat(Stream.of(describe.plain()), describe.languages().values().stream())
        .map(text -> text.toLowerCase(Locale.ROOT))
        .flatMap(text -> SHIPPED.orders.stream().flatMap(order -> SHIPPED.found(order, text)))
        .findFirst();
  }

  private Stream<String> found(Pattern order, String text) {
    Matcher matcher = order.matcher(text);
    return matcher
        .results()
        .filter(found -> !denied.matcher(text.substring(0, found.start())).find())
        .map(found -> found.group());
  }

  private static Pattern pattern(String order) {
    String words =
        Stream.of(order.split(" ")).map(UsRoutine::word).collect(Collectors.joining("[\\s,;:]+"));
    return Pattern.compile(START + words.replace("[\\s,;:]+(?:", "(?:") + END);
  }

  private static String word(String word) {
    if (word.equals("…")) {
      return "(?:[\\s,;:]+[\\p{L}\\p{N}-]+){0,2}";
    }
    if (word.equals("#")) {
      return "\\p{N}+";
    }
    return word.endsWith("*")
        ? Pattern.quote(word.substring(0, word.length() - 1)) + "[\\p{L}-]*"
        : Pattern.quote(word);
  }
}
