package org.bonafide.write.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML into a buffer: {@code out.open("w:p").leaf("w:b").close()}.
 *
 * <p>A buffer and not a stream, since many small writes into a deflater are six times slower.
 */
final class Markup {

  private final StringBuilder buffer = new StringBuilder(16_384);
  private final Deque<String> open = new ArrayDeque<>();
  private boolean tagOpen;
  private int illegal = -1;

  /** A whole part: the declaration, then whatever is written. */
  static Markup part() {
    Markup markup = new Markup();
    markup.buffer.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    return markup;
  }

  /** Opens an element; attributes follow as name and value in turn. */
  Markup open(String element, String... attributes) {
    start(element, attributes);
    open.push(element);
    return this;
  }

  /** Writes an element without content. */
  Markup leaf(String element, String... attributes) {
    start(element, attributes);
    buffer.append("/>");
    tagOpen = false;
    return this;
  }

  /** Writes {@code <element w:val="value"/>}, the commonest shape of WordprocessingML. */
  Markup val(String element, String value) {
    return leaf(element, "w:val", value);
  }

  /** Closes the element opened last. */
  Markup close() {
    String element = open.pop();
    if (tagOpen) {
      buffer.append("/>");
      tagOpen = false;
    } else {
      buffer.append("</").append(element).append('>');
    }
    return this;
  }

  /** Writes words, escaped. */
  Markup text(String words) {
    endTag();
    escape(words, false);
    return this;
  }

  /** The first character that XML cannot hold, or -1; it was written as U+FFFD. */
  int illegal() {
    return illegal;
  }

  /** The part as UTF-8. */
  byte[] bytes() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("still open: " + open.peek());
    }
    return buffer.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void start(String element, String... attributes) {
    endTag();
    buffer.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      buffer.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1], true);
      buffer.append('"');
    }
    tagOpen = true;
  }

  private void endTag() {
    if (tagOpen) {
      buffer.append('>');
      tagOpen = false;
    }
  }

  private void escape(String words, boolean attribute) {
    for (int i = 0; i < words.length(); ) {
      int c = words.codePointAt(i);
      i += Character.charCount(c);
      switch (c) {
        case '<' -> buffer.append("&lt;");
        case '>' -> buffer.append("&gt;");
        case '&' -> buffer.append("&amp;");
        case '"' -> buffer.append(attribute ? "&quot;" : "\"");
        default -> {
          if (legal(c)) {
            buffer.appendCodePoint(c);
          } else {
            illegal = illegal < 0 ? c : illegal;
            buffer.append('\uFFFD');
          }
        }
      }
    }
  }

  private static boolean legal(int c) {
    return c >= 0x20 && c < 0xD800
        || c == '\t'
        || c == '\n'
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
