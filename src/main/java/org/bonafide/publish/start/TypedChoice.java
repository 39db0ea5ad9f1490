package org.bonafide.publish.start;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One of some numbered choices, by its number or its name, with what is typed behind it.
 *
 * <p>Example: {@code 3 Midjourney v7: the cover} is the third choice with {@code Midjourney v7}
 * before the colon and {@code the cover} after it. {@code 1, 3 ChatGPT} are two; behind a colon
 * only a semicolon parts.
 *
 * @param choice which it is
 * @param rest what stands behind it up to a colon
 * @param detail what stands behind the colon
 */
record TypedChoice(String choice, String rest, String detail) {

  private static final String COLONS = ":\\uFF1A";
  private static final Pattern SEMICOLON = Pattern.compile("[;\\uFF1B]");
  private static final Pattern COMMA = Pattern.compile("[,\\uFF0C\\u3001]");
  private static final Pattern COLON = Pattern.compile("[" + COLONS + "]");
  private static final Pattern NUMBER =
      Pattern.compile("(\\d{1,2})(?![\\d\\p{IsLatin}]|\\.\\d)[.)]?\\s*");
  private static final Pattern LEADING = Pattern.compile("^[\\s" + COLONS + ",\\uFF0C]+");

  /**
   * All that are typed; none where any of it is no choice.
   *
   * @param choices by number, then those that have a name alone
   * @param numbered how many of them have a number
   */
  static List<TypedChoice> all(String typed, List<String> choices, int numbered) {
    List<TypedChoice> all = new ArrayList<>();
    for (String piece : pieces(typed, choices, numbered)) {
      Optional<TypedChoice> one = lead(piece, choices, numbered);
      if (one.isEmpty()) {
        return List.of();
      }
      all.add(one.get());
    }
    return all;
  }

  /** What stands behind the choice, whether before or after a colon. */
  String words() {
    return rest.isEmpty() || detail.isEmpty() ? rest + detail : rest + ": " + detail;
  }

  /** The tools that are named behind the choice. */
  List<String> tools() {
    return TypedTools.of(rest).tools();
  }

  /** What stands behind the choice besides the tools. */
  String about() {
    return TypedTools.of(rest).about(detail);
  }

  private boolean isBare() {
    return words().isEmpty();
  }

  private static List<String> pieces(String typed, List<String> choices, int numbered) {
    List<String> pieces = new ArrayList<>();
    for (String part : SEMICOLON.split(typed)) {
      int from = 0;
      Matcher comma = COMMA.matcher(part);
      while (comma.find()) {
        String before = part.substring(from, comma.start());
        Optional<TypedChoice> next = lead(part.substring(comma.end()), choices, numbered);
        boolean bare =
            lead(before, choices, numbered).filter(TypedChoice::isBare).isPresent()
                || lead(upToComma(part, comma.end()), choices, numbered)
                    .filter(TypedChoice::isBare)
                    .isPresent();
        if (next.isPresent() && bare && !COLON.matcher(before).find()) {
          pieces.add(before);
          from = comma.end();
        }
      }
      pieces.add(part.substring(from));
    }
    return pieces.stream().map(String::strip).filter(p -> !p.isEmpty()).toList();
  }

  private static String upToComma(String part, int from) {
    Matcher next = COMMA.matcher(part);
    return part.substring(from, next.find(from) ? next.start() : part.length());
  }

  private static Optional<TypedChoice> lead(String piece, List<String> choices, int numbered) {
    String plain = piece.strip();
    Matcher number = NUMBER.matcher(plain);
    if (number.lookingAt()) {
      int n = Integer.parseInt(number.group(1));
      return n >= 1 && n <= numbered
          ? Optional.of(of(choices.get(n - 1), plain.substring(number.end())))
          : Optional.empty();
    }
    return choices.stream()
        .flatMap(choice -> names(choice).map(name -> new String[] {choice, name}))
        .filter(named -> begins(plain, named[1]))
        .max(Comparator.comparingInt(named -> named[1].length()))
        .map(named -> of(named[0], plain.substring(named[1].length())))
        .or(() -> TypedTools.namedFirst(plain).flatMap(rest -> behindTool(rest, choices)));
  }

  /** Where words have no gaps between them, a choice behind the tool with which it was done. */
  private static Optional<TypedChoice> behindTool(String typed, List<String> choices) {
    return choices.stream()
        .flatMap(choice -> names(choice).map(name -> new String[] {choice, name}))
        .filter(named -> named[1].length() > 1 && Character.isIdeographic(named[1].charAt(0)))
        .filter(named -> typed.indexOf(named[1]) > 0)
        .max(Comparator.comparingInt(named -> named[1].length()))
        .map(
            named -> {
              int at = typed.indexOf(named[1]);
              String behind = typed.substring(at + named[1].length());
              return of(named[0], typed.substring(0, at) + " " + behind);
            });
  }

  private static Stream<String> names(String choice) {
    return Stream.concat(Stream.of(choice), AnswerWords.named("answers.label." + choice).stream());
  }

  /** Letters that go on would make another word of it, where words have gaps between them. */
  private static boolean begins(String typed, String name) {
    if (!typed.regionMatches(true, 0, name, 0, name.length())) {
      return false;
    }
    boolean ends = typed.length() == name.length();
    return ends
        || !Character.isAlphabetic(typed.charAt(name.length()))
        || Character.isIdeographic(name.charAt(name.length() - 1));
  }

  /** A choice with what stands behind it. */
  static TypedChoice of(String choice, String behind) {
    String plain = LEADING.matcher(behind).replaceFirst("").strip();
    Matcher colon = COLON.matcher(plain);
    return colon.find()
        ? new TypedChoice(
            choice, plain.substring(0, colon.start()).strip(), plain.substring(colon.end()).strip())
        : new TypedChoice(choice, plain, "");
  }
}
