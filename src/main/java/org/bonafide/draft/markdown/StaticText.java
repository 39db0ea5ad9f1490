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
    Matcher kept = KEPT.matcher(source);
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (kept.find()) {
      out.append(change.apply(source.substring(at, kept.start()))).append(kept.group());
      at = kept.end();
    }
    return out.append(change.apply(source.substring(at))).toString();
  }
}
