package org.bonafide.write.text;

import java.util.ArrayList;
import java.util.List;

/** Lines of text: a paragraph is one, however long. */
final class TextLines {

  /** The longest rule under a heading, in columns; a Chinese character takes two. */
  static final int WIDTH = 78;

  private final List<String> lines = new ArrayList<>();

  /** A paragraph after its mark, on one line: what is pasted breaks where it is pasted. */
  TextLines prose(String mark, String text) {
    gap();
    return line(mark + text);
  }

  /** A heading with a rule under it. */
  TextLines heading(String text, char rule) {
    gap();
    lines.add(text);
    lines.add(String.valueOf(rule).repeat(Math.min(WIDTH, Math.max(3, columns(text)))));
    return this;
  }

  /** A line as it is, right under the one before. */
  TextLines line(String text) {
    lines.add(text.stripTrailing());
    return this;
  }

  /** An empty line, unless there is one. */
  TextLines gap() {
    if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
      lines.add("");
    }
    return this;
  }

  private static boolean isWide(char c) {
    return c >= 0x2E80 && c < 0xD800 || c >= 0xF900 && c <= 0xFF60;
  }

  static int columns(String text) {
    return text.chars().map(c -> isWide((char) c) ? 2 : 1).sum();
  }

  @Override
  public String toString() {
    return String.join("\n", lines) + "\n";
  }
}
