package org.bonafide.project.yaml;

import java.util.List;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Where a node stands in the text, in code points. */
final class Layout {

  private Layout() {}

  static boolean isFlow(Node node) {
    return node instanceof CollectionNode<?> collection
        && collection.getFlowStyle() == DumperOptions.FlowStyle.FLOW;
  }

  static boolean isEmpty(Node node) {
    return node instanceof CollectionNode<?> collection && collection.getValue().isEmpty();
  }

  /** The column of the keys of a map in block style. */
  static int column(MappingNode map) {
    return map.getValue().isEmpty()
        ? map.getStartMark().getColumn()
        : map.getValue().get(0).getKeyNode().getStartMark().getColumn();
  }

  /**
   * Where the next entry can be put: behind the last entry, before the comments that follow it. A
   * node behind an alias stands elsewhere, so the end never lies before the start.
   */
  static int end(Node node) {
    if (isFlow(node) && isEmpty(node)) {
      return node.getStartMark().getIndex() + 1;
    }
    if (node instanceof MappingNode map && !map.getValue().isEmpty()) {
      var last = map.getValue().get(map.getValue().size() - 1);
      return Math.max(last.getKeyNode().getEndMark().getIndex() + 1, deep(last.getValueNode()));
    }
    if (node instanceof SequenceNode sequence && !sequence.getValue().isEmpty()) {
      List<Node> items = sequence.getValue();
      return Math.max(sequence.getStartMark().getIndex() + 1, deep(items.get(items.size() - 1)));
    }
    return node.getEndMark().getIndex();
  }

  private static int deep(Node node) {
    return isFlow(node) ? node.getEndMark().getIndex() : end(node);
  }

  /** The blanks before the line in which a node starts. */
  static int indent(String text, Node node) {
    int at = text.offsetByCodePoints(0, node.getStartMark().getIndex());
    int line = text.lastIndexOf('\n', at - 1) + 1;
    int blanks = line;
    while (blanks < at && text.charAt(blanks) == ' ') {
      blanks++;
    }
    return blanks - line;
  }

  /** The start of the next line, or the end of the text. */
  static int afterLine(String text, int end) {
    int at = text.offsetByCodePoints(0, end);
    if (at > 0 && text.charAt(at - 1) == '\n') {
      return end;
    }
    int line = text.indexOf('\n', at);
    return line < 0 ? text.codePointCount(0, text.length()) : text.codePointCount(0, line) + 1;
  }
}
