package org.bonafide.cli;

/** Lays words out in columns. */
final class TerminalColumns {

  private TerminalColumns() {}

  /** Words and widths in turn: {@code line("in", 6, "records", 22, "1.0.0")}. */
  static String line(Object... cells) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.length; i += 2) {
      String words = (String) cells[i];
      line.append(i + 1 < cells.length ? pad(words, (Integer) cells[i + 1]) : words);
    }
    return line.toString().stripTrailing();
  }

  /** At least one space follows, also where the words are too long for their column. */
  static String pad(String words, int width) {
    return words + " ".repeat(Math.max(1, width - words.length()));
  }
}
