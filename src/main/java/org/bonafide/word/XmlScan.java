package org.bonafide.word;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Takes a part apart into elements that know where they stand, so that words can be put between two
 * of them and nothing else changes. A document type, and with it every entity, is refused.
 *
 * <p>Limits: elements in each other to a depth of 256, two million of them.
 */
final class XmlScan {

  private static final int DEPTH = 256;
  private static final int NODES = 2_000_000;

  private final String file;
  private final String text;
  private int at;
  private int nodes;

  private XmlScan(String file, String text) {
    this.file = file;
    this.text = text;
  }

  /** The root of a part. */
  static XmlNode root(String file, String text) throws HostRefused {
    return new XmlScan(file, text).read();
  }

  /** A part as characters; only UTF-8 goes back to the same bytes. */
  static String text(String file, byte[] part) throws HostRefused {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(part)).toString();
    } catch (CharacterCodingException e) {
      throw HostRefused.unreadable(file, "its text is not in UTF-8.");
    }
  }

  private XmlNode read() throws HostRefused {
    XmlNode root = null;
    XmlNode open = null;
    int depth = 0;
    for (int next = text.indexOf('<', at); next >= 0; next = text.indexOf('<', at)) {
      at = next;
      if (text.startsWith("<!--", at)) {
        at = behind("-->");
      } else if (text.startsWith("<![CDATA[", at) && open != null) {
        at = behind("]]>");
      } else if (text.startsWith("<?", at)) {
        at = behind("?>");
      } else if (text.startsWith("<!", at)) {
        throw broken();
      } else if (text.startsWith("</", at)) {
        open = closed(open);
        depth--;
      } else {
        XmlNode node = opened(open);
        root = root == null ? node : root;
        if (node.end() < 0) {
          node.opened(at);
          open = node;
          depth++;
        }
      }
      if (depth > DEPTH || nodes > NODES) {
        throw HostRefused.unreadable(file, "it is nested or split beyond what Word writes.");
      }
    }
    if (root == null || open != null) {
      throw broken();
    }
    return root;
  }

  private XmlNode closed(XmlNode open) throws HostRefused {
    int end = behind(">");
    if (open == null || !text.substring(at + 2, end - 1).strip().equals(open.name())) {
      throw broken();
    }
    open.closed(at, end);
    at = end;
    return open.parent();
  }

  private XmlNode opened(XmlNode parent) throws HostRefused {
    int start = at;
    int name = start + 1;
    while (name < text.length() && " \t\r\n/>".indexOf(text.charAt(name)) < 0) {
      name++;
    }
    int end = name;
    char quote = 0;
    while (end < text.length() && (quote != 0 || text.charAt(end) != '>')) {
      char c = text.charAt(end);
      if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      } else if (c == quote) {
        quote = 0;
      }
      end++;
    }
    if (end >= text.length() || name == start + 1) {
      throw broken();
    }
    XmlNode node = new XmlNode(text, text.substring(start + 1, name), parent, start);
    nodes++;
    if (parent != null) {
      parent.children().add(node);
    }
    at = end + 1;
    boolean empty = text.charAt(end - 1) == '/';
    node.opened(at);
    if (!empty) {
      node.closed(at, -1);
    }
    return node;
  }

  private int behind(String mark) throws HostRefused {
    int found = text.indexOf(mark, at);
    if (found < 0) {
      throw broken();
    }
    return found + mark.length();
  }

  private HostRefused broken() {
    return HostRefused.unreadable(file, "a part of it is no XML that Word writes.");
  }

  /** The five names and the numbers that XML itself has for characters. */
  static String unescaped(String written) {
    if (written.indexOf('&') < 0) {
      return written;
    }
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < written.length()) {
      int end = written.charAt(at) == '&' ? written.indexOf(';', at) : -1;
      if (end < 0) {
        out.append(written.charAt(at++));
      } else {
        out.append(character(written.substring(at + 1, end)));
        at = end + 1;
      }
    }
    return out.toString();
  }

  private static String character(String name) {
    switch (name) {
      case "amp":
        return "&";
      case "lt":
        return "<";
      case "gt":
        return ">";
      case "quot":
        return "\"";
      case "apos":
        return "'";
      default:
        try {
          int point =
              name.startsWith("#x")
                  ? Integer.parseInt(name.substring(2), 16)
                  : Integer.parseInt(name.substring(1));
          return Character.toString(point);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
          return "\uFFFD";
        }
    }
  }
}
