package org.bonafide.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of a part, by its places in the text of that part.
 *
 * <p>Example: {@code node.local().equals("p")}; {@code text.substring(node.start(), node.end())} is
 * the element as it was written.
 */
public final class XmlNode {

  private final String source;
  private final String name;
  private final XmlNode parent;
  private final int start;
  private final List<XmlNode> children = new ArrayList<>();
  private int inside;
  private int close;
  private int end;

  XmlNode(String source, String name, XmlNode parent, int start) {
    this.source = source;
    this.name = name;
    this.parent = parent;
    this.start = start;
  }

  /**
   * The root of a part that is XML as Word writes it.
   *
   * @throws HostRefused where it is not
   */
  public static XmlNode root(String file, String part) throws HostRefused {
    return XmlScan.root(file, part);
  }

  /**
   * A part as characters that go back to the same bytes.
   *
   * @throws HostRefused where it is not in UTF-8
   */
  public static String text(String file, byte[] part) throws HostRefused {
    return XmlScan.text(file, part);
  }

  void opened(int at) {
    inside = at;
    close = at;
    end = at;
  }

  void closed(int at, int after) {
    close = at;
    end = after;
  }

  /** Its name as it is written, with the prefix. */
  public String name() {
    return name;
  }

  /** Its name without the prefix. */
  public String local() {
    return name.substring(name.indexOf(':') + 1);
  }

  /** Its prefix; empty without one. */
  public String prefix() {
    return name.contains(":") ? name.substring(0, name.indexOf(':')) : "";
  }

  /** Where its tag begins. */
  public int start() {
    return start;
  }

  /** Where what is in it begins. */
  public int inside() {
    return inside;
  }

  /** Where its end tag begins. */
  public int close() {
    return close;
  }

  /** Behind its end tag. */
  public int end() {
    return end;
  }

  /** The element around it; null for the root. */
  public XmlNode parent() {
    return parent;
  }

  /** The elements in it, in order. */
  public List<XmlNode> children() {
    return children;
  }

  /** As it was written. */
  public String written() {
    return source.substring(start, end);
  }

  /** The text between its tags, as characters; only for an element without others in it. */
  public String text() {
    return XmlScan.unescaped(source.substring(inside, close));
  }

  /** The first child of a name without prefix. */
  public Optional<XmlNode> child(String local) {
    return children.stream().filter(one -> one.local().equals(local)).findFirst();
  }

  /** The first child of a child, and so on. */
  public Optional<XmlNode> path(String... locals) {
    Optional<XmlNode> at = Optional.of(this);
    for (String local : locals) {
      at = at.flatMap(node -> node.child(local));
    }
    return at;
  }

  /** This element and all inside it, in order. */
  public Stream<XmlNode> walk() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(XmlNode::walk));
  }

  /** Whether an element of a name is around it. */
  public boolean isWithin(String local) {
    for (XmlNode at = parent; at != null; at = at.parent) {
      if (at.local().equals(local)) {
        return true;
      }
    }
    return false;
  }

  /** An attribute by its name without prefix; empty where it is not there. */
  public String attribute(String local) {
    return attributes().stream()
        .filter(one -> one[0].substring(one[0].indexOf(':') + 1).equals(local))
        .map(one -> one[1])
        .findFirst()
        .orElse("");
  }

  /** Its attributes: name as written, value as characters. */
  List<String[]> attributes() {
    List<String[]> all = new ArrayList<>();
    int at = start + 1 + name.length();
    while (at < inside) {
      int equals = source.indexOf('=', at);
      if (equals < 0 || equals >= inside) {
        return all;
      }
      int quote = equals + 1;
      while (quote < inside && source.charAt(quote) != '"' && source.charAt(quote) != '\'') {
        quote++;
      }
      int last = quote < inside ? source.indexOf(source.charAt(quote), quote + 1) : -1;
      if (last < 0) {
        return all;
      }
      String value = XmlScan.unescaped(source.substring(quote + 1, last));
      all.add(new String[] {source.substring(at, equals).strip(), value});
      at = last + 1;
    }
    return all;
  }
}
