package org.bonafide.project.yaml;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The text of a record as keys that can be read and changed one by one. What is not changed stays
 * as it is written: comments, order, quotes and blank lines.
 *
 * <p>Example: {@code RecordKeys.of(text).get().with("works.poster.title", "Harbor").text()}. A path
 * is keys parted by dots, with the number of an entry of a list, as in {@code steps.0.act}.
 */
public final class RecordKeys {

  /** Keys of a map that are looked through; more are put in order when first asked for. */
  private static final int FEW = 16;

  private final String text;
  private final MappingNode root;
  private final Map<String, Map<String, Node>> belowLong = new ConcurrentHashMap<>();

  private RecordKeys(String text, MappingNode root) {
    this.text = text;
    this.root = root;
  }

  /** Nothing where the text is no record that can be taken apart. */
  public static Optional<RecordKeys> of(String text) {
    try {
      Node root = new LimitedComposer(text).getSingleNode();
      return root instanceof MappingNode map && !Layout.isFlow(map)
          ? Optional.of(new RecordKeys(text, map))
          : Optional.empty();
    } catch (YAMLException e) {
      return Optional.empty();
    }
  }

  public String text() {
    return text;
  }

  /** The path that a key names, as findings and open points write it: {@code steps[0].act}. */
  public static String path(String key) {
    return key.replaceAll("\\[(\\d+)\\]", ".$1");
  }

  /** The text at a path; empty where there is none, or keys of its own. */
  public String value(String path) {
    return node(path)
        .filter(ScalarNode.class::isInstance)
        .map(found -> ((ScalarNode) found).getValue())
        .orElse("");
  }

  /** The texts at a path: of a list, or the one text that stands there. */
  public List<String> values(String path) {
    Optional<Node> found = node(path);
    if (found.isPresent() && found.get() instanceof SequenceNode list) {
      return list.getValue().stream()
          .filter(ScalarNode.class::isInstance)
          .map(one -> ((ScalarNode) one).getValue())
          .toList();
    }
    String one = value(path);
    return one.isEmpty() ? List.of() : List.of(one);
  }

  /** The keys at the top, in their order. */
  public List<String> keysAtTop() {
    return keys(root);
  }

  /** The keys at a path, in their order. */
  public List<String> keys(String path) {
    return node(path)
        .filter(MappingNode.class::isInstance)
        .map(found -> keys((MappingNode) found))
        .orElse(List.of());
  }

  private static List<String> keys(MappingNode map) {
    return map.getValue().stream()
        .map(NodeTuple::getKeyNode)
        .filter(ScalarNode.class::isInstance)
        .map(key -> ((ScalarNode) key).getValue())
        .toList();
  }

  /** How many entries the list at a path has. */
  public int size(String path) {
    return node(path)
        .filter(SequenceNode.class::isInstance)
        .map(found -> ((SequenceNode) found).getValue().size())
        .orElse(0);
  }

  /** Every path at which a text stands, with the text, in the order of the record. */
  public Map<String, String> texts(String below) {
    Map<String, String> texts = new LinkedHashMap<>();
    (below.isEmpty() ? Optional.<Node>of(root) : node(below))
        .ifPresent(node -> texts(below, node, texts));
    return texts;
  }

  private static void texts(String path, Node node, Map<String, String> texts) {
    String front = path.isEmpty() ? "" : path + ".";
    if (node instanceof ScalarNode scalar) {
      texts.put(path, scalar.getValue());
    } else if (node instanceof SequenceNode list) {
      for (int i = 0; i < list.getValue().size(); i++) {
        texts(front + i, list.getValue().get(i), texts);
      }
    } else if (node instanceof MappingNode map) {
      for (NodeTuple one : map.getValue()) {
        if (one.getKeyNode() instanceof ScalarNode key) {
          texts(front + key.getValue(), one.getValueNode(), texts);
        }
      }
    }
  }

  /** Whether anything stands at a path. */
  public boolean has(String path) {
    return node(path).isPresent();
  }

  /** The path of the value that stands at a line, or above it; the first line is 1. */
  public String pathAt(int line) {
    return PathAtLine.of(root, line - 1);
  }

  /** With a text, a list of texts or a map at a path; what is above it is made where it is not. */
  public RecordKeys with(String path, Object value) {
    List<String> steps = List.of(path.split("\\."));
    Optional<Node> there = node(path);
    if (there.isPresent()) {
      return again(KeyEdit.replaced(text, there.get(), value));
    }
    Node at = root;
    int depth = 0;
    for (Optional<Node> next = child(at, steps.get(0)); next.isPresent(); depth++) {
      if (isNothing(next.get())) {
        break;
      }
      at = next.get();
      next = child(at, steps.get(depth + 1));
    }
    List<String> rest = steps.subList(depth, steps.size());
    if (at instanceof SequenceNode list) {
      return again(KeyEdit.inserted(text, list, list.getValue().size(), value));
    }
    if (!(at instanceof MappingNode map)) {
      return this; // a text where keys should stand: the finding of the reader says so
    }
    Optional<Node> empty = child(map, rest.get(0));
    return again(
        empty.isPresent()
            ? KeyEdit.filled(text, map, empty.get(), rest, value)
            : KeyEdit.added(text, map, rest, value));
  }

  /** With another entry in a list, before the one that has the number. */
  public RecordKeys inserted(String path, int before, Map<String, Object> entry) {
    Optional<Node> there = node(path);
    if (there.isPresent() && there.get() instanceof SequenceNode list) {
      return again(KeyEdit.inserted(text, list, Math.min(before, list.getValue().size()), entry));
    }
    return with(path, List.of(entry));
  }

  /** Without what stands at a path; a section that holds nothing then goes too. */
  public RecordKeys without(String path) {
    Optional<Node> there = node(path);
    if (there.isEmpty()) {
      return this;
    }
    int dot = path.lastIndexOf('.');
    String above = dot < 0 ? "" : path.substring(0, dot);
    Node parent = dot < 0 ? root : node(above).orElseThrow();
    boolean last =
        parent instanceof MappingNode map
            ? map.getValue().size() == 1
            : ((SequenceNode) parent).getValue().size() == 1;
    return last && dot >= 0
        ? without(above)
        : again(KeyEdit.removed(text, parent, path.substring(dot + 1)));
  }

  private RecordKeys again(String changed) {
    return of(changed).orElse(this);
  }

  private Optional<Node> node(String path) {
    Optional<Node> at = Optional.of(root);
    String above = "";
    for (String step : path.split("\\.")) {
      String here = above;
      at = at.flatMap(node -> below(here, node, step));
      above = here.isEmpty() ? step : here + "." + step;
    }
    return at.filter(node -> !isNothing(node));
  }

  /** What stands below a path: a work may have ten thousand elements, and each is asked for. */
  private Optional<Node> below(String path, Node in, String step) {
    return in instanceof MappingNode map && map.getValue().size() > FEW
        ? Optional.ofNullable(belowLong.computeIfAbsent(path, p -> byKey(map)).get(step))
        : child(in, step);
  }

  private static Map<String, Node> byKey(MappingNode map) {
    Map<String, Node> all = new HashMap<>();
    for (NodeTuple one : map.getValue()) {
      if (one.getKeyNode() instanceof ScalarNode key) {
        all.putIfAbsent(key.getValue(), one.getValueNode());
      }
    }
    return all;
  }

  private static Optional<Node> child(Node in, String step) {
    if (in instanceof MappingNode map) {
      return tuple(map, step).map(NodeTuple::getValueNode);
    }
    if (in instanceof SequenceNode list && step.matches("[0-9]{1,6}")) {
      int n = Integer.parseInt(step);
      return n < list.getValue().size() ? Optional.of(list.getValue().get(n)) : Optional.empty();
    }
    return Optional.empty();
  }

  /** A key of a map with what stands behind it. */
  static Optional<NodeTuple> tuple(MappingNode in, String key) {
    return in.getValue().stream()
        .filter(t -> t.getKeyNode() instanceof ScalarNode k && k.getValue().equals(key))
        .findFirst();
  }

  /** A key behind which nothing is written. */
  static boolean isNothing(Node node) {
    return node instanceof ScalarNode scalar && scalar.isPlain() && scalar.getValue().isEmpty();
  }
}
