package org.bonafide.draft.markdown;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that a clause or template text prints by itself: not what FreeMarker computes, not
 * where a link leads, not a directive or a name in braces.
 *
 * <p>Example: {@code StaticText.of("a ${tool.licence} licence").map(String::toUpperCase)} is {@code
 * A ${tool.licence} LICENCE}.
 */
public record StaticText(String source) {

  private static final String QUOTED = "\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'";
  private static final Pattern LITERAL = Pattern.compile(QUOTED);
  private static final Pattern KEPT =
      Pattern.compile(
          "<#--(?s:.*?)-->"
              + "|\\$\\{(?:"
              + QUOTED
              + "|[^\"'{}]|\\{[^{}]*\\})*+\\}"
              + "|</?[#@](?:"
              + QUOTED
              + "|[^\"'>])*+>"
              + "|\\]\\([^)\\s]*\\)"
              + "|\\{[.#][^}:]*[}:]");

  public static StaticText of(String source) {
    return new StaticText(source);
  }

  /** The text with its own words changed. */
  public String map(UnaryOperator<String> change) {
    return map(change, UnaryOperator.identity());
  }

  /**
   * The text with its own words changed, and those that FreeMarker is given to choose from.
   *
   * @param chosen changes what stands between quotation marks and is more than one word: one word
   *     alone is a name, such as {@code "licence"}
   */
  public String map(UnaryOperator<String> change, UnaryOperator<String> chosen) {
    Matcher kept = KEPT.matcher(source);
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (kept.find()) {
      out.append(change.apply(source.substring(at, kept.start())));
      String computed = kept.group();
      boolean code = computed.startsWith("${") || isDirective(computed);
      out.append(code ? phrases(computed, chosen) : computed);
      at = kept.end();
    }
    return out.append(change.apply(source.substring(at))).toString();
  }

  private static boolean isDirective(String directive) {
    return directive.startsWith("<#") && !directive.startsWith("<#--");
  }

  private static String phrases(String code, UnaryOperator<String> chosen) {
    Matcher literal = LITERAL.matcher(code);
    StringBuilder out = new StringBuilder();
    while (literal.find()) {
      String whole = literal.group();
      String words = whole.substring(1, whole.length() - 1);
      boolean phrase =
          !words.contains("${")
              && words
                  .codePoints()
                  .anyMatch(c -> Character.isWhitespace(c) || Character.isIdeographic(c));
      String mark = whole.substring(0, 1);
      literal.appendReplacement(
          out, Matcher.quoteReplacement(phrase ? mark + chosen.apply(words) + mark : whole));
    }
    return literal.appendTail(out).toString();
  }
}
