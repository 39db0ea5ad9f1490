package org.bonafide.evidence.container;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * How a file begins, and its name: enough to tell its form before anything else is read.
 *
 * @param letters the first bytes, each as one letter
 * @param name in small letters
 */
record FileHead(String letters, String name) {

  /** Enough of a file to tell its form. */
  static final int LENGTH = 512;

  /** The mark of the byte order of UTF-8. */
  private static final String MARK = "\u00ef\u00bb\u00bf";

  static FileHead of(byte[] first, String name) {
    return new FileHead(
        new String(first, StandardCharsets.ISO_8859_1), name.toLowerCase(Locale.ROOT));
  }

  boolean begins(String with) {
    return letters.startsWith(with);
  }

  boolean has(int at, String there) {
    return letters.startsWith(there, at);
  }

  /** The first letters of a text, without the mark of its byte order and blanks. */
  String text() {
    return (begins(MARK) ? letters.substring(MARK.length()) : letters).stripLeading();
  }

  /** Whether the name ends so, as in {@code .xmp}. */
  boolean ends(String... endings) {
    for (String ending : endings) {
      if (name.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
