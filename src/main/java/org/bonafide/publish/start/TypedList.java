package org.bonafide.publish.start;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Several things typed in one line. What stands in quotation marks is one.
 *
 * <p>Example: {@code Midjourney, Adobe Firefly} are two tools, and so are {@code Midjourney and
 * Photoshop}; {@code Moon Cat, volume 2} is one work.
 */
public final class TypedList {

  /** Commas and semicolons of any script. */
  private static final String COMMAS = "[,;\\uFF0C\\uFF1B\\u3001]";

  static final String OPENING = "\"\u201C\u300C\u300E\u300A";
  static final String CLOSING = "\"\u201D\u300D\u300F\u300B";

  /** What stands between tools: a comma, or a word such as "and". */
  static final Pattern TOOLS = Pattern.compile("(?iu)" + COMMAS + "|" + any("and"));

  private static final Pattern WORKS =
      Pattern.compile("(?iu)" + COMMAS + "(?!\\s*" + any("goes-on") + "\\s*(?:" + COMMAS + "|$))");

  private TypedList() {}

  /** Works, each once, in order; a number of a volume is no work. */
  public static List<String> works(String typed) {
    return pieces(typed, WORKS);
  }

  /** Tools, each once, in order; a word such as "and" parts them too. */
  public static List<String> tools(String typed) {
    return pieces(typed, TOOLS);
  }

  /** Any of some words. */
  static String any(String key) {
    return "(?:" + String.join("|", AnswerWords.named(key)) + ")";
  }

  private static List<String> pieces(String typed, Pattern between) {
    List<String> all = new ArrayList<>();
    boolean[] quoted = quoted(typed);
    Matcher cut = between.matcher(typed);
    int from = 0;
    while (cut.find()) {
      if (!quoted[cut.start()]) {
        all.add(typed.substring(from, cut.start()));
        from = cut.end();
      }
    }
    all.add(typed.substring(from));
    return all.stream().map(TypedList::bare).filter(one -> !one.isEmpty()).distinct().toList();
  }

  /** Which characters stand in quotation marks; none do where a mark is never closed. */
  private static boolean[] quoted(String typed) {
    boolean[] quoted = new boolean[typed.length()];
    int open = -1;
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      boolean escaped = i > 0 && typed.charAt(i - 1) == '\\';
      quoted[i] = open >= 0;
      if (!escaped && open < 0) {
        open = OPENING.indexOf(c);
      } else if (!escaped && CLOSING.charAt(open) == c) {
        open = -1;
      }
    }
    return open < 0 ? quoted : new boolean[typed.length()];
  }

  /** Without the marks around the whole of it. */
  private static String bare(String piece) {
    String bare = piece.strip();
    int last = bare.length() - 1;
    int mark = bare.isEmpty() ? -1 : OPENING.indexOf(bare.charAt(0));
    boolean whole = last > 0 && mark >= 0 && bare.charAt(last) == CLOSING.charAt(mark);
    boolean[] quoted = quoted(bare);
    for (int i = 1; whole && i < last; i++) {
      whole = quoted[i];
    }
    return (whole ? bare.substring(1, last) : bare).replace("\\\"", "\"").strip();
  }
}
