package org.bonafide.draft.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * A rendered text with a hole for each value of the record, and what stands in each. Values are
 * escaped and make no structure, so that the text with holes is read once for all records, however
 * their values differ.
 *
 * <p>Example: of {@code **Author:** ${person.name}} only the name is another for each record.
 *
 * @param text with one character for each hole, which says which it is
 * @param values as they stand in the text behind CommonMark, with the marks of their fields
 */
record Holes(String text, List<String> values) {

  /** The first hole; the private characters of Unicode end at U+F8FF. */
  private static final char FIRST = '\uE100';

  private static final int MOST = '\uF8FF' - FIRST;

  /**
   * Takes values out of a text. A line that is a directive keeps its own, since CommonMark does not
   * read it; so does a text with more values than there are characters for holes, and one that has
   * such a character, or may have one behind CommonMark, without any value standing there.
   */
  static Holes in(String rendered) {
    StringBuilder text = new StringBuilder(rendered.length());
    List<String> values = new ArrayList<>();
    int most = mayHoldHole(rendered) ? 0 : MOST;
    int at = 0;
    while (at < rendered.length()) {
      int end = end(rendered, at);
      if (end == at) {
        text.append(rendered.charAt(at));
        at++;
        continue;
      }
      if (values.size() < most && !isInDirective(rendered, at)) {
        text.append((char) (FIRST + values.size()));
        values.add(plain(rendered, at, end, true));
      } else {
        text.append(plain(rendered, at, end, false));
      }
      at = end;
    }
    return new Holes(text.toString(), values);
  }

  private static boolean mayHoldHole(String rendered) {
    return rendered.contains("&#") || rendered.chars().anyMatch(c -> c >= FIRST && c <= '\uF8FF');
  }

  /** Where the marks of fields end that stand here, with the value that they are of. */
  private static int end(String rendered, int from) {
    int at = from;
    int end = Fact.endOfMark(rendered, at);
    while (end > at) {
      at = end;
      int close = startsValue(rendered, at) ? rendered.indexOf(Stops.END, at) : -1;
      at = close < 0 ? at : close + 1;
      end = Fact.endOfMark(rendered, at);
    }
    return at;
  }

  private static boolean startsValue(String rendered, int at) {
    return at < rendered.length() && rendered.charAt(at) == Stops.BEGIN;
  }

  private static boolean isInDirective(String rendered, int at) {
    return rendered.startsWith("{.", rendered.lastIndexOf('\n', at) + 1);
  }

  private static String plain(String rendered, int from, int to, boolean unescaped) {
    StringBuilder plain = new StringBuilder(to - from);
    for (int at = from; at < to; at++) {
      char c = rendered.charAt(at);
      if (c == '\\' && unescaped) {
        at++;
        plain.append(rendered.charAt(at));
      } else if (c != Stops.BEGIN && c != Stops.END) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** A text of CommonMark's with its holes filled. */
  String filled(String literal) {
    StringBuilder filled = null;
    for (int at = 0; at < literal.length(); at++) {
      char c = literal.charAt(at);
      boolean hole = c >= FIRST && c - FIRST < values.size();
      if (hole && filled == null) {
        filled = new StringBuilder(literal.length() + 32).append(literal, 0, at);
      }
      if (filled != null) {
        if (hole) {
          filled.append(values.get(c - FIRST));
        } else {
          filled.append(c);
        }
      }
    }
    return filled == null ? literal : filled.toString();
  }
}
