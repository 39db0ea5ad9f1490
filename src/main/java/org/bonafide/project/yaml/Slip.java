package org.bonafide.project.yaml;

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

  static Slip of(String problem) {
    if (problem.contains("mapping values are not allowed")) {
      return new Slip(
          "A colon followed by a space stands in this text, so YAML reads a key in it.",
          "Put quotes around the text: \"Harbor: Print\".");
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
    return OTHER;
  }
}
