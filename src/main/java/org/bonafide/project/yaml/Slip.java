package org.bonafide.project.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A slip of YAML that people make who do not know it, told in plain words instead of the parser's.
 *
 * <p>Example: {@code title: Harbor: Print} needs quotes, since a colon and a space make a key.
 *
 * @param message empty where the parser's own words are all there is
 */
record Slip(String message, String remedy) {

  private static final Slip OTHER =
      new Slip("", "Check indentation, quotes and colons here and on the line before.");

  private static final Pattern VALUE = Pattern.compile("^[\\s-]*[^:\"'{]+?:\\s+(.+?)\\s*$");
  private static final Pattern NEXT_KEY = Pattern.compile(",\\s*[a-z-]+:\\s");
  private static final int LONGEST_SHOWN = 60;

  /**
   * What is meant by what the parser says.
   *
   * @param line in which it stopped, or empty
   * @param column before which it stopped, counted from 0
   */
  static Slip of(String problem, String line, int column) {
    if (problem.contains("mapping values are not allowed")) {
      return colon(line);
    }
    if (problem.contains("\\t") || problem.contains("TAB")) {
      return new Slip(
          "A tab stands here, and YAML indents with spaces only.",
          "Replace each tab by two spaces.");
    }
    if (problem.contains("expected ',' or '}'") || problem.contains("expected ',' or ']'")) {
      return new Slip(
          "The { } or [ ] that starts before this does not end where it should.",
          "Close it, and put quotes around texts with a comma, a colon, a bracket or a # in them.");
    }
    if (problem.contains("cannot start any token")) {
      return new Slip(
          "A text cannot start with this sign unless it stands in quotes.",
          "Put quotes around the text.");
    }
    if (problem.contains("expected <block end>")) {
      return behind(line, column);
    }
    return OTHER;
  }

  private static Slip colon(String line) {
    String message = "A colon followed by a space stands in this text, so YAML reads a key in it.";
    Matcher value = VALUE.matcher(line);
    if (NEXT_KEY.matcher(line).find()) {
      return new Slip(
          message,
          "Put { } around several keys on one line, or quotes around a text with a colon.");
    }
    boolean shown = value.matches() && value.group(1).length() <= LONGEST_SHOWN;
    String quoted = shown ? value.group(1).replace("\\", "\\\\").replace("\"", "\\\"") : "...";
    return new Slip(message, "Put quotes around the text: \"" + quoted + "\".");
  }

  /** More stands where the parser took something to have ended. */
  private static Slip behind(String line, int column) {
    String before = line.substring(0, Math.min(column, line.length())).stripTrailing();
    if (before.endsWith("\"") || before.endsWith("'") || before.matches(".*'\\S+")) {
      return new Slip(
          "The quotes of this text end before the text does.",
          "Put the whole text in double quotes, and write a double quote within it as \\\".");
    }
    if (before.isEmpty()) {
      return new Slip(
          "This line starts further left or right than the lines that it belongs to.",
          "Give the keys of one section the same number of spaces at the head of the line.");
    }
    return OTHER;
  }
}
