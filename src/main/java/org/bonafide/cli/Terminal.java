package org.bonafide.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Where a command reads and writes: the streams, the current folder, and what is a person's
 * terminal.
 *
 * @param in what a person answers to questions
 * @param asks whether questions can be asked
 * @param watched whether a person watches the error stream, so that progress is worth showing
 * @param colour whether words may be coloured
 * @param width in columns, of which a Chinese character takes two
 */
record Terminal(
    PrintStream out,
    PrintStream err,
    BufferedReader in,
    Path current,
    boolean asks,
    boolean watched,
    boolean colour,
    int width) {

  /** How wide a terminal is taken to be that does not say it. */
  static final int USUAL_WIDTH = 100;

  private static final int NARROWEST = 40;

  /** A terminal without a person: plain words, no questions, no progress. */
  static Terminal plain(PrintStream out, PrintStream err, Path current) {
    BufferedReader nobody = new BufferedReader(java.io.Reader.nullReader());
    return new Terminal(out, err, nobody, current, false, false, false, USUAL_WIDTH);
  }

  /**
   * The process's own. Java 17 cannot tell whether one stream is a terminal, so the launcher says
   * it: {@code -Dbonafide.terminals=012} names the streams that are.
   */
  static Terminal ofProcess(OutputStream out) {
    String terminals = System.getProperty("bonafide.terminals", "");
    boolean plain = System.getenv("NO_COLOR") != null && !System.getenv("NO_COLOR").isEmpty();
    boolean dumb = "dumb".equals(System.getenv("TERM"));
    return new Terminal(
        utf8(new BufferedOutputStream(out, 1 << 13)),
        utf8(System.err),
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
        Path.of(""),
        terminals.contains("0") && terminals.contains("1"),
        terminals.contains("2") && !dumb,
        terminals.contains("1") && !plain && !dumb,
        width(System.getenv("COLUMNS")));
  }

  /** What {@code COLUMNS} says, where it says something that can be used. */
  static int width(String columns) {
    boolean number = columns != null && columns.matches("[1-9][0-9]{0,3}");
    return number ? Math.max(NARROWEST, Integer.parseInt(columns)) : USUAL_WIDTH;
  }

  private static PrintStream utf8(OutputStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }

  /** Asks a question and reads a line; empty where the person just presses return. */
  String ask(String question) {
    out.print(question + " ");
    out.flush();
    try {
      String line = in.readLine();
      return line == null ? "" : line.strip();
    } catch (IOException e) {
      return "";
    }
  }

  /** Takes the line of progress away on which the error stream stands. */
  void wipe() {
    err.print("\r\u001b[K");
    err.flush();
  }

  /** Words in a colour, where colours may be used: {@code paint("31", "error")} is red. */
  String paint(String code, String words) {
    return colour ? "\u001b[" + code + "m" + words + "\u001b[0m" : words;
  }
}
