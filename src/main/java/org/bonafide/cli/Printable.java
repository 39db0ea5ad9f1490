package org.bonafide.cli;

/** Makes words of a record safe for a terminal: control characters are shown, never sent. */
final class Printable {

  private Printable() {}

  /** An escape character comes out as <code>&#92;u001b</code>; letters of every script stay. */
  static String of(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isISOControl(c) || isDirectional(c)) {
                safe.append(String.format(java.util.Locale.ROOT, "\\u%04x", c));
              } else {
                safe.appendCodePoint(c);
              }
            });
    return safe.toString();
  }

  /** Overrides and isolates, which can make a line read as something else. */
  private static boolean isDirectional(int c) {
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
  }
}
