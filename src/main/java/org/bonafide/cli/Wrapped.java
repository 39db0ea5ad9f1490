package org.bonafide.cli;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Lays words out in lines of a width on a terminal, where a Chinese character takes two columns.
 *
 * <p>Example: {@code Wrapped.lines("创作记录", 5)} is 创作 and 记录.
 */
final class Wrapped {

  private Wrapped() {}

  /** The words in lines no wider than {@code width}; at least one line, which may be empty. */
  static List<String> lines(String words, int width) {
    List<String> lines = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(words);
    StringBuilder line = new StringBuilder();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (isWithin(words, end)) {
        continue;
      }
      String piece = words.substring(start, end);
      if (line.length() > 0 && width(line + piece.stripTrailing()) > width) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      line.append(piece);
      cut(line, width, lines);
      start = end;
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  /** A day, an option, a key or a path is copied whole, so it is not parted at its hyphens. */
  private static boolean isWithin(String words, int end) {
    return end < words.length() && isPrinted(words.charAt(end - 1)) && isPrinted(words.charAt(end));
  }

  private static boolean isPrinted(char c) {
    return c > ' ' && c < 0x7f;
  }

  /** A word wider than the line is cut where the line ends. */
  private static void cut(StringBuilder line, int width, List<String> lines) {
    while (width(line.toString().stripTrailing()) > width) {
      int end = 0;
      int columns = 0;
      int next = columns(line.codePointAt(0));
      while (columns + next <= width || end == 0) {
        columns += next;
        end += Character.charCount(line.codePointAt(end));
        next = columns(line.codePointAt(end));
      }
      lines.add(line.substring(0, end));
      line.delete(0, end);
    }
  }

  /** The words and spaces after them, up to a width. */
  static String pad(String words, int width) {
    return words + " ".repeat(Math.max(0, width - width(words)));
  }

  /** How many columns the words take. */
  static int width(String words) {
    return words.codePoints().map(Wrapped::columns).sum();
  }

  private static int columns(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(c) ? 2 : 1;
  }

  /** East Asian scripts and punctuation, full-width forms, pictures. */
  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115f)
        || (c >= 0x2e80 && c <= 0xa4cf && c != 0x303f)
        || (c >= 0xac00 && c <= 0xd7a3)
        || (c >= 0xf900 && c <= 0xfaff)
        || (c >= 0xfe30 && c <= 0xfe6f)
        || (c >= 0xff01 && c <= 0xff60)
        || (c >= 0xffe0 && c <= 0xffe6)
        || (c >= 0x1f300 && c <= 0x1faff)
        || (c >= 0x20000 && c <= 0x3fffd);
  }
}
