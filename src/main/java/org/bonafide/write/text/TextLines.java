package org.bonafide.write.text;

import java.util.ArrayList;
import java.util.List;

/** Lines of text: prose broken at {@link #WIDTH} columns, entries never. */
final class TextLines {

  /** Columns; a Chinese character takes two. */
  static final int WIDTH = 78;

  private final List<String> lines = new ArrayList<>();

  /** A paragraph, its first line after a mark, the others under its words. */
  TextLines prose(String mark, String text) {
    gap();
    String indent = " ".repeat(columns(mark));
    String start = mark;
    StringBuilder line = new StringBuilder();
    for (String piece : pieces(text)) {
      boolean full =
          columns(start) + columns(line.toString()) + columns(piece.stripTrailing()) > WIDTH;
      if (full && !line.toString().isBlank()) {
        lines.add((start + line).stripTrailing());
        start = indent;
        line.setLength(0);
      }
      line.append(line.length() == 0 ? piece.stripLeading() : piece);
    }
    lines.add((start + line).stripTrailing());
    return this;
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

  /** Words with the space behind them; Chinese breaks anywhere but before its closing marks. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      piece.append(c);
      boolean last = i + 1 == text.length();
      boolean closes = !last && "，。；：、！？）》”’】…".indexOf(text.charAt(i + 1)) >= 0;
      boolean opens = "（《“‘【".indexOf(c) >= 0;
      if (last || c == ' ' || (isWide(c) && !closes && !opens && text.charAt(i + 1) != ' ')) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
    }
    return pieces;
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
