package org.bonafide.project.yaml;

import java.util.List;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The path of what stands at a line: the last key or entry that begins at or before it. */
final class PathAtLine {

  private PathAtLine() {}

  /** The path, with lines counted from 0; empty above the first key. */
  static String of(Node in, int line) {
    String name = "";
    Node next = null;
    if (in instanceof MappingNode map) {
      for (NodeTuple tuple : map.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode key && begins(key, line)) {
          name = key.getValue();
          next = tuple.getValueNode();
        }
      }
    } else if (in instanceof SequenceNode list) {
      List<Node> items = list.getValue();
      for (int i = 0; i < items.size(); i++) {
        if (begins(items.get(i), line)) {
          name = String.valueOf(i);
          next = items.get(i);
        }
      }
    }
    if (next == null || next.getStartMark().getLine() > line) {
      return name;
    }
    String below = Layout.isFlow(next) ? "" : of(next, line);
    return below.isEmpty() ? name : name + "." + below;
  }

  private static boolean begins(Node node, int line) {
    return node.getStartMark().getLine() <= line;
  }
}
