package org.bonafide.write.markup;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Writes XML into a buffer: {@code out.open("w:p").leaf("w:b").close()}. It is well-formed by
 * construction: every value is escaped, here and nowhere else, and every element is closed.
 *
 * <p>A buffer and not a stream, since many small writes into a deflater are six times slower. A
 * full buffer is put aside as bytes: a part of thirty million letters is then in memory once and a
 * half, not five times.
 */
public final class Markup {

  /** Letters after which a buffer is put aside. */
  private static final int FULL = 1 << 18;

  private final StringBuilder buffer = new StringBuilder(16_384);
  private final List<byte[]> before = new ArrayList<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final boolean page;
  private boolean tagOpen;
  private int illegal = -1;

  private Markup(boolean page) {
    this.page = page;
  }

  /** A fragment, such as a picture. */
  public static Markup xml() {
    return new Markup(false);
  }

  /**
   * A web page or a piece of one: well-formed XML that reads as HTML too. An element that is opened
   * gets an end tag, also where nothing is in it, and an attribute without a value is left out.
   */
  public static Markup page() {
    return new Markup(true);
  }

  /** A whole part: the declaration, then whatever is written. */
  public static Markup part() {
    Markup markup = xml();
    markup.buffer.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    return markup;
  }

  /** Opens an element; attributes follow as name and value in turn. */
  public Markup open(String element, String... attributes) {
    start(element, attributes);
    open.push(element);
    return this;
  }

  /** Writes an element without content. */
  public Markup leaf(String element, String... attributes) {
    start(element, attributes);
    buffer.append("/>");
    tagOpen = false;
    return this;
  }

  /** Writes {@code <element w:val="value"/>}, the commonest shape of WordprocessingML. */
  public Markup val(String element, String value) {
    return leaf(element, "w:val", value);
  }

  /** Closes the element opened last. */
  public Markup close() {
    String element = open.pop();
    if (tagOpen && !page) {
      buffer.append("/>");
      tagOpen = false;
    } else {
      endTag();
      buffer.append("</").append(element).append('>');
    }
    return this;
  }

  /** Writes words, escaped. */
  public Markup text(String words) {
    endTag();
    escape(words, page);
    return this;
  }

  /** Our own style, script and document type; never a value of the record. */
  public Markup raw(String markup) {
    endTag();
    buffer.append(markup);
    return this;
  }

  /** A line end between elements. */
  public Markup line() {
    return raw("\n");
  }

  /** Words as they stand between tags, for markup that is a text of its own. */
  public static String escaped(String words) {
    Markup out = xml();
    out.escape(words, false);
    return out.toString();
  }

  /** The first character that XML cannot hold, or -1; it was written as U+FFFD. */
  public int illegal() {
    return illegal;
  }

  /** The part as UTF-8. */
  public byte[] bytes() {
    whole();
    byte[] last = buffer.toString().getBytes(StandardCharsets.UTF_8);
    ByteBuffer all =
        ByteBuffer.allocate(before.stream().mapToInt(part -> part.length).sum() + last.length);
    before.forEach(all::put);
    return all.put(last).array();
  }

  @Override
  public String toString() {
    whole();
    return before.isEmpty() ? buffer.toString() : new String(bytes(), StandardCharsets.UTF_8);
  }

  private void whole() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("still open: " + open.peek());
    }
  }

  private void start(String element, String... attributes) {
    endTag();
    if (buffer.length() > FULL) {
      before.add(buffer.toString().getBytes(StandardCharsets.UTF_8));
      buffer.setLength(0);
    }
    buffer.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!page || !attributes[i + 1].isEmpty()) {
        buffer.append(' ').append(attributes[i]).append("=\"");
        escape(attributes[i + 1], true);
        buffer.append('"');
      }
    }
    tagOpen = true;
  }

  private void endTag() {
    if (tagOpen) {
      buffer.append('>');
      tagOpen = false;
    }
  }

  private void escape(String words, boolean quotes) {
    for (int i = 0; i < words.length(); ) {
      int plain = plain(words, i);
      if (plain > i) {
        buffer.append(words, i, plain);
        i = plain;
        continue;
      }
      int c = words.codePointAt(i);
      i += Character.charCount(c);
      switch (c) {
        case '<' -> buffer.append("&lt;");
        case '>' -> buffer.append("&gt;");
        case '&' -> buffer.append("&amp;");
        case '"' -> buffer.append(quotes ? "&quot;" : "\"");
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

  /** Where the letters end that stand as they are: most words have no others. */
  private static int plain(String words, int from) {
    int at = from;
    while (at < words.length() && isPlain(words.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isPlain(char c) {
    return c >= 0x20 && c < 0xD800 && c != '<' && c != '>' && c != '&' && c != '"';
  }

  private static boolean legal(int c) {
    return c >= 0x20 && c < 0xD800
        || c == '\t'
        || c == '\n'
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
