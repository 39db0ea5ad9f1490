package org.bonafide.project.yaml;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One change in the text of a record; each gives the whole text, in which all else is as it was.
 */
final class KeyEdit {

  private KeyEdit() {}

  /** Another value in place of one; a comment behind it on its line stays. */
  static String replaced(String text, Node there, Object value) {
    String words = words(value);
    if (isOnItsLine(there)) {
      return spliced(text, start(there), there.getEndMark().getIndex(), words);
    }
    // What stands in lines below its key is written behind the key.
    int from = start(there);
    int to = Layout.end(there);
    String before = head(text, from).stripTrailing();
    String after = text.substring(text.offsetByCodePoints(0, to));
    String tail = after.startsWith("\n") || after.isEmpty() ? after : "\n" + after;
    String between = before.endsWith(":") ? " " : "\n" + " ".repeat(margin(before) + 2);
    return before + between + words + tail;
  }

  /** A new key at the end of a map, with the keys that lead to the value. */
  static String added(String text, MappingNode map, List<String> path, Object value) {
    if (Layout.isFlow(map)) {
      String words = path.get(0) + ": " + words(nested(path, value));
      return spliced(
          text, Layout.end(map), Layout.end(map), Layout.isEmpty(map) ? words : ", " + words);
    }
    return line(
        text, Layout.afterLine(text, Layout.end(map)), lines(Layout.column(map), path, value));
  }

  /** A value behind a key that stands there with nothing. */
  static String filled(String text, MappingNode map, Node empty, List<String> path, Object value) {
    Object all = nested(path, value);
    int at = empty.getStartMark().getIndex();
    if (all instanceof Map<?, ?> && !Layout.isFlow(map)) {
      String below = lines(Layout.column(map) + 2, path.subList(1, path.size()), value);
      return line(text, Layout.afterLine(text, at), below);
    }
    String before = head(text, at);
    return before
        + (before.endsWith(" ") ? "" : " ")
        + words(all)
        + text.substring(before.length());
  }

  /** Another entry in a list. */
  static String inserted(String text, SequenceNode list, int before, Object entry) {
    String words = words(entry);
    int size = list.getValue().size();
    if (Layout.isFlow(list)) {
      int at = before < size ? start(list.getValue().get(before)) : Layout.end(list);
      return spliced(text, at, at, before < size ? words + ", " : size == 0 ? words : ", " + words);
    }
    String item = " ".repeat(list.getStartMark().getColumn()) + "- " + words + "\n";
    int at =
        before < size
            ? lineStart(text, start(list.getValue().get(before)))
            : Layout.afterLine(text, Layout.end(list));
    return line(text, at, item);
  }

  /** Without a key or an entry, which is not the last one there. */
  static String removed(String text, Node parent, String name) {
    return parent instanceof MappingNode map
        ? withoutKey(text, map, name)
        : withoutEntry(text, (SequenceNode) parent, Integer.parseInt(name));
  }

  private static String withoutKey(String text, MappingNode map, String name) {
    NodeTuple tuple = RecordKeys.tuple(map, name).orElseThrow();
    int place = map.getValue().indexOf(tuple);
    Node value = tuple.getValueNode();
    int from = start(tuple.getKeyNode());
    int to =
        RecordKeys.isNothing(value) ? tuple.getKeyNode().getEndMark().getIndex() + 1 : end(value);
    if (Layout.isFlow(map)) {
      return place > 0
          ? spliced(text, end(map.getValue().get(place - 1).getValueNode()), to, "")
          : spliced(text, from, start(map.getValue().get(1).getKeyNode()), "");
    }
    if (isFirstBehindDash(text, from)) {
      return spliced(text, from, start(map.getValue().get(1).getKeyNode()), "");
    }
    return spliced(text, lineStart(text, from), Layout.afterLine(text, to), "");
  }

  private static String withoutEntry(String text, SequenceNode list, int place) {
    List<Node> items = list.getValue();
    Node item = items.get(place);
    if (Layout.isFlow(list)) {
      return place > 0
          ? spliced(text, end(items.get(place - 1)), end(item), "")
          : spliced(text, start(item), start(items.get(1)), "");
    }
    return spliced(text, lineStart(text, start(item)), Layout.afterLine(text, end(item)), "");
  }

  /**
   * A value as it can stand anywhere: within brackets a comma would end it, so it is written as an
   * entry of a list is.
   */
  private static String words(Object value) {
    String listed = YamlText.flow(List.of(value));
    return listed.substring(1, listed.length() - 1);
  }

  private static boolean isFirstBehindDash(String text, int at) {
    String before = head(text, at);
    return before.substring(before.lastIndexOf('\n') + 1).strip().endsWith("-");
  }

  private static boolean isOnItsLine(Node node) {
    return node instanceof ScalarNode scalar
        ? scalar.getScalarStyle() != ScalarStyle.LITERAL
            && scalar.getScalarStyle() != ScalarStyle.FOLDED
        : Layout.isFlow(node);
  }

  private static Object nested(List<String> path, Object value) {
    Object all = value;
    for (int i = path.size() - 1; i > 0; i--) {
      Map<String, Object> map = new LinkedHashMap<>();
      map.put(path.get(i), all);
      all = map;
    }
    return all;
  }

  /** The keys of a path each on a line of its own, and the value behind or below the last. */
  private static String lines(int column, List<String> path, Object value) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < path.size(); i++) {
      lines.append(" ".repeat(column + 2 * i)).append(path.get(i)).append(':');
      lines.append(i < path.size() - 1 ? "\n" : "");
    }
    String margin = " ".repeat(column + 2 * path.size());
    if (value instanceof Collection<?> list
        && !list.isEmpty()
        && list.iterator().next() instanceof Map) {
      lines.append('\n');
      list.forEach(one -> lines.append(margin).append("- ").append(words(one)).append('\n'));
    } else {
      lines.append(' ').append(words(value)).append('\n');
    }
    return lines.toString();
  }

  private static String line(String text, int at, String words) {
    String before = head(text, at);
    String end = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
    return before + end + words + text.substring(before.length());
  }

  private static String spliced(String text, int from, int to, String words) {
    return head(text, from) + words + text.substring(text.offsetByCodePoints(0, to));
  }

  private static String head(String text, int at) {
    return text.substring(0, text.offsetByCodePoints(0, at));
  }

  /** The blanks before the words of the line in which a text ends. */
  private static int margin(String before) {
    String line = before.substring(before.lastIndexOf('\n') + 1);
    return line.length() - line.stripLeading().length();
  }

  private static int start(Node node) {
    return node.getStartMark().getIndex();
  }

  /** Behind all of a node; that of brackets is behind the bracket. */
  private static int end(Node node) {
    return isOnItsLine(node) ? node.getEndMark().getIndex() : Layout.end(node);
  }

  private static int lineStart(String text, int at) {
    String before = head(text, at);
    int line = before.lastIndexOf('\n') + 1;
    return text.codePointCount(0, line);
  }
}
