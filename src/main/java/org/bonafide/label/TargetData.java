package org.bonafide.label;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.diagnose.Scope;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A section of a target's data file, which knows where each key stands. Every value is text as
 * written; what is wrong is added to the findings and read as empty.
 */
record TargetData(String file, Node node, List<Finding> findings) {

  String text(String key) {
    return find(key).map(this::scalar).orElse("");
  }

  int number(String key) {
    String text = text(key);
    if (!text.matches("[0-9]{0,6}")) {
      fault(key, "is not a number", "Write a whole number of characters.");
      return 0;
    }
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }

  /** A text that must be one of a list; nothing at all is a fault too. */
  String oneOf(String key, Set<String> allowed) {
    String text = text(key);
    if (!allowed.contains(text)) {
      fault(
          key,
          text.isEmpty() ? "is missing" : "is \"" + text + "\", which is not known",
          "Choose from " + String.join(", ", new TreeSet<>(allowed)) + ".");
    }
    return text;
  }

  List<String> texts(String key) {
    return find(key).map(this::list).orElse(List.of());
  }

  /** Words by language, or one text for all languages. */
  Words words(String key) {
    return find(key).map(this::words).orElse(Words.NONE);
  }

  /** A section of words by name, in the file's order. */
  Map<String, Words> section(String key) {
    Map<String, Words> section = new LinkedHashMap<>();
    find(key).ifPresent(n -> pairs(n).forEach((name, value) -> section.put(name, words(value))));
    return section;
  }

  /** A section of lists by name; one text is a list of one. */
  Map<String, List<String>> lists(String key) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    find(key).ifPresent(n -> pairs(n).forEach((name, value) -> lists.put(name, list(value))));
    return lists;
  }

  /** The sections of a list. */
  List<TargetData> items(String key) {
    List<TargetData> items = new ArrayList<>();
    if (find(key).orElse(null) instanceof SequenceNode list) {
      list.getValue().forEach(item -> items.add(new TargetData(file, item, findings)));
    }
    return items;
  }

  /** Says which keys there are, parted by spaces; any other is a fault. */
  void knows(String keys) {
    List<String> known = List.of(keys.split(" "));
    for (String key : pairs(node).keySet()) {
      if (!known.contains(key)) {
        fault(key, "is not known here", "Choose from " + String.join(", ", known) + ".");
      }
    }
  }

  void fault(String key, String what, String remedy) {
    Node at = find(key).orElse(node);
    Place place =
        new Place(file, at.getStartMark().getLine() + 1, at.getStartMark().getColumn() + 1);
    findings.add(
        Finding.error("target-file", place, "The key \"" + key + "\" " + what + ".", remedy)
            .withholding(Scope.disclosure()));
  }

  private Optional<Node> find(String key) {
    return Optional.ofNullable(pairs(node).get(key));
  }

  private static Map<String, Node> pairs(Node node) {
    Map<String, Node> pairs = new LinkedHashMap<>();
    if (node instanceof MappingNode map) {
      for (NodeTuple tuple : map.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode name) {
          pairs.put(name.getValue(), tuple.getValueNode());
        }
      }
    }
    return pairs;
  }

  private String scalar(Node value) {
    return value instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
  }

  private List<String> list(Node value) {
    return value instanceof SequenceNode list
        ? list.getValue().stream().map(this::scalar).toList()
        : List.of(scalar(value));
  }

  private Words words(Node value) {
    if (value instanceof MappingNode) {
      Map<String, String> byTag = new LinkedHashMap<>();
      pairs(value).forEach((tag, text) -> byTag.put(tag, scalar(text)));
      return new Words(byTag);
    }
    return Words.same(scalar(value));
  }
}
