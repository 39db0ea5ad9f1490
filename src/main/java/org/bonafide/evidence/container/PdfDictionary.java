package org.bonafide.evidence.container;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A dictionary of a PDF: its keys with their values as they are written. What stands within a value
 * is not taken apart.
 *
 * <p>Example: {@code <</Type /Catalog /Metadata 5 0 R>>} has {@code Metadata} with {@code 5 0 R}.
 *
 * @param end the place after it
 */
record PdfDictionary(Map<String, String> values, int end) {

  private static final String DELIMITERS = "()<>[]{}/%";

  private static final int DEEPEST = 60;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
  private static final Pattern REFERENCE = Pattern.compile("\\d{1,9} \\d{1,5} R");
  private static final Pattern NO_DIGIT = Pattern.compile("[^0-9A-Fa-f]");

  /**
   * The dictionary at a place; nothing where none stands there, or it goes on beyond the letters.
   */
  static Optional<PdfDictionary> at(String letters, int from) {
    int at = blanks(letters, from);
    if (!letters.startsWith("<<", at)) {
      return Optional.empty();
    }
    Map<String, String> values = new LinkedHashMap<>();
    at = blanks(letters, at + 2);
    while (at < letters.length() && letters.charAt(at) == '/') {
      int name = token(letters, at + 1);
      int value = blanks(letters, name);
      int end = value(letters, value, 0);
      if (end < 0) {
        return Optional.empty();
      }
      values.put(letters.substring(at + 1, name), letters.substring(value, end).strip());
      at = blanks(letters, end);
    }
    return letters.startsWith(">>", at)
        ? Optional.of(new PdfDictionary(values, at + 2))
        : Optional.empty();
  }

  /** A value as it is written, or empty. */
  String raw(String key) {
    return values.getOrDefault(key, "");
  }

  /** Whether a value is this name. */
  boolean is(String key, String name) {
    return raw(key).equals("/" + name);
  }

  /** The number of the object that a value refers to, or -1. */
  int reference(String key) {
    String words = raw(key);
    return REFERENCE.matcher(words).matches() ? number(words.substring(0, words.indexOf(' '))) : -1;
  }

  /** A whole number, or -1. */
  int whole(String key) {
    return number(raw(key));
  }

  /** A whole number as it is written, or -1. */
  static int number(String words) {
    return NUMBER.matcher(words).matches() ? Integer.parseInt(words) : -1;
  }

  /** A text: letters in round brackets or as hexadecimal digits; UTF-16, UTF-8 or Latin-1. */
  String text(String key) {
    String words = raw(key);
    byte[] bytes =
        words.startsWith("(")
            ? literal(words)
            : words.startsWith("<") ? digits(words) : new byte[0];
    if (bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    boolean utf8 = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB;
    return utf8
        ? new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8)
        : new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static byte[] digits(String words) {
    String plain = NO_DIGIT.matcher(words).replaceAll("");
    byte[] bytes = new byte[plain.length() / 2];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(plain.substring(2 * i, 2 * i + 2), 16);
    }
    return bytes;
  }

  private static byte[] literal(String words) {
    StringBuilder out = new StringBuilder();
    for (int i = 1; i < words.length() - 1; i++) {
      char c = words.charAt(i);
      if (c != '\\' || i + 1 >= words.length() - 1) {
        out.append(c);
        continue;
      }
      char next = words.charAt(++i);
      int octal = 0;
      int digits = 0;
      while (digits < 3 && i + digits < words.length() - 1 && isOctal(words.charAt(i + digits))) {
        octal = octal * 8 + words.charAt(i + digits++) - '0';
      }
      if (digits > 0) {
        out.append((char) (octal & 0xFF));
        i += digits - 1;
      } else if (next != '\n' && next != '\r') {
        int named = "nrtbf".indexOf(next);
        out.append(named < 0 ? next : "\n\r\t\b\f".charAt(named));
      }
    }
    return out.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static boolean isOctal(char c) {
    return c >= '0' && c <= '7';
  }

  /** The place after the value that begins at a place, or -1 where it has no end. */
  private static int value(String letters, int from, int depth) {
    if (from >= letters.length() || depth > DEEPEST) {
      return -1;
    }
    char c = letters.charAt(from);
    if (letters.startsWith("<<", from)) {
      return nested(letters, from + 2, ">>", depth);
    }
    if (c == '[') {
      return nested(letters, from + 1, "]", depth);
    }
    if (c == '(') {
      return bracketed(letters, from);
    }
    if (c == '<') {
      int end = letters.indexOf('>', from);
      return end < 0 ? -1 : end + 1;
    }
    if (c == '/') {
      return token(letters, from + 1);
    }
    int end = token(letters, from);
    return end == from ? -1 : referred(letters, from, end);
  }

  /** Two numbers and an R are one value. */
  private static int referred(String letters, int from, int end) {
    if (number(letters.substring(from, end)) < 0) {
      return end;
    }
    int second = blanks(letters, end);
    int after = token(letters, second);
    int mark = blanks(letters, after);
    boolean is =
        after > second
            && number(letters.substring(second, after)) >= 0
            && letters.startsWith("R", mark)
            && token(letters, mark) == mark + 1;
    return is ? mark + 1 : end;
  }

  private static int nested(String letters, int from, String close, int depth) {
    int at = blanks(letters, from);
    while (at >= 0 && at < letters.length() && !letters.startsWith(close, at)) {
      int end = value(letters, at, depth + 1);
      at = end < 0 ? -1 : blanks(letters, end);
    }
    return at < 0 || at >= letters.length() ? -1 : at + close.length();
  }

  private static int bracketed(String letters, int from) {
    int open = 0;
    for (int i = from; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '(') {
        open++;
      } else if (c == ')' && --open == 0) {
        return i + 1;
      }
    }
    return -1;
  }

  private static int token(String letters, int from) {
    int at = from;
    while (at < letters.length()
        && letters.charAt(at) > ' '
        && DELIMITERS.indexOf(letters.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  /** Passes over blanks and remarks. */
  static int blanks(String letters, int from) {
    int at = from;
    while (at < letters.length() && (letters.charAt(at) <= ' ' || letters.charAt(at) == '%')) {
      if (letters.charAt(at) == '%') {
        while (at < letters.length() && letters.charAt(at) != '\n' && letters.charAt(at) != '\r') {
          at++;
        }
      } else {
        at++;
      }
    }
    return at;
  }
}
