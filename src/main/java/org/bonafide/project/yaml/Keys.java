package org.bonafide.project.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bonafide.data.Suggestion;
import org.bonafide.diagnose.Place;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The keys of one mapping: unknown and duplicate ones reported, merge keys followed, the place of
 * each remembered.
 */
final class Keys {

  final Context context;
  final String path;
  final MappingNode node;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Node> keyNodes = new LinkedHashMap<>();

  /** Any keys, as in a mapping of ids. */
  Keys(Context context, String path, MappingNode node) {
    this.context = context;
    this.path = path;
    this.node = node;
    gather(node);
  }

  /** Only the keys of a shape. */
  Keys(Context context, String path, MappingNode node, String shape) {
    this(context, path, node);
    List<String> known = Shapes.keys(shape);
    for (String key : List.copyOf(values.keySet())) {
      if (!known.contains(key)) {
        unknown(key, known);
        values.remove(key);
      }
    }
  }

  private void unknown(String key, List<String> known) {
    if (isRestOfAText(key)) {
      context.findings.error(
          "unknown-key",
          keyNodes.get(key),
          "The words \""
              + shown(key)
              + "\" follow a comma inside { }, so they are read as a key "
              + here()
              + ".",
          "Put quotes around the whole text: \"..., " + shown(key) + "\".");
      return;
    }
    String remedy =
        Suggestion.near(key, known)
            .map(k -> "Write \"" + k + "\".")
            .orElse("Known keys are " + String.join(", ", known) + ".");
    context.findings.error(
        "unknown-key",
        keyNodes.get(key),
        "The key \"" + shown(key) + "\" is not known " + here() + ".",
        remedy);
  }

  /** Inside braces a comma ends a value; what follows it is a key with nothing under it. */
  private boolean isRestOfAText(String key) {
    return node.getFlowStyle() == FlowStyle.FLOW
        && values.get(key) instanceof ScalarNode value
        && value.isPlain()
        && value.getValue().isEmpty();
  }

  private void gather(MappingNode mapping) {
    List<Node> merged = new ArrayList<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (tuple.getKeyNode().getTag().equals(Tag.MERGE)) {
        merged.add(tuple.getValueNode());
      } else if (tuple.getKeyNode() instanceof ScalarNode key) {
        put(key, tuple.getValueNode());
      } else {
        context.findings.error(
            "wrong-type",
            tuple.getKeyNode(),
            "A key must be a word.",
            "Write the key as plain text.");
      }
    }
    merged.forEach(this::merge);
  }

  private void put(ScalarNode key, Node value) {
    Node earlier = keyNodes.get(key.getValue());
    if (earlier != null) {
      context.findings.error(
          "duplicate-key",
          key,
          "The key \""
              + shown(key.getValue())
              + "\" stands here a second time; the first is at "
              + context.findings.place(earlier)
              + ".",
          "Keep one of the two.");
      return;
    }
    keyNodes.put(key.getValue(), key);
    values.put(key.getValue(), value);
    context.places.putIfAbsent(child(key.getValue()), context.findings.place(key));
  }

  private void merge(Node node) {
    if (node instanceof SequenceNode list) {
      list.getValue().forEach(this::merge);
    } else if (node instanceof MappingNode mapping) {
      Keys other = new Keys(context, path, mapping);
      other.values.forEach(
          (key, value) -> {
            values.putIfAbsent(key, value);
            keyNodes.putIfAbsent(key, other.keyNodes.get(key));
          });
    } else {
      context.findings.error(
          "wrong-type",
          node,
          "The merge key \"<<\" needs a mapping.",
          "Name an anchor of a mapping.");
    }
  }

  String child(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private String here() {
    return path.isEmpty() ? "at the top of the record" : "in \"" + path + "\"";
  }

  Iterable<String> names() {
    return values.keySet();
  }

  Optional<Node> value(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** Where a key stands, or the section that it is missing from. */
  Place place(String key) {
    Node node = keyNodes.get(key);
    Place section = context.places.getOrDefault(path, context.findings.place(this.node));
    return node == null ? section : context.findings.place(node);
  }

  /** Text as the user wrote it; the empty string where the key or its value is left out. */
  String text(String key) {
    return value(key).map(v -> context.scalar(v, child(key))).orElse("");
  }

  /** Text that must be there. */
  String required(String key) {
    String text = text(key);
    boolean stated = value(key).map(v -> !(v instanceof ScalarNode)).orElse(false);
    if (org.bonafide.data.Characters.drawsNothing(text) && !stated) {
      context.findings.error(
          "missing-key",
          place(key),
          "The key \"" + key + "\" is missing " + here() + ".",
          "Add \"" + key + ": ...\".");
    }
    return text;
  }

  /** A section under a key, with the keys of a shape. */
  Optional<Keys> section(String key, String shape) {
    return value(key)
        .flatMap(v -> context.mapping(v, child(key), Shapes.keys(shape)))
        .map(m -> new Keys(context, child(key), m, shape));
  }

  /** A list of sections under a key. */
  List<Keys> list(String key, String shape) {
    List<Keys> all = new ArrayList<>();
    List<Node> items = value(key).map(v -> context.items(v, child(key), false)).orElse(List.of());
    for (int i = 0; i < items.size(); i++) {
      String at = child(key) + "[" + i + "]";
      context
          .mapping(items.get(i), at, Shapes.keys(shape))
          .ifPresent(m -> all.add(new Keys(context, at, m, shape)));
    }
    return all;
  }

  /** An item of a list, and its path. */
  record Item(Node node, String path) {}

  /** The items of a list that may hold ids and sections; one id counts as a list of one. */
  List<Item> itemsOf(String key) {
    List<Item> all = new ArrayList<>();
    List<Node> items = value(key).map(v -> context.items(v, child(key), true)).orElse(List.of());
    for (int i = 0; i < items.size(); i++) {
      all.add(new Item(items.get(i), child(key) + "[" + i + "]"));
    }
    return all;
  }

  /** Whether a key holds a mapping with at least one key. */
  boolean hasKeys(String key) {
    return value(key)
        .filter(v -> v instanceof MappingNode mapping && !mapping.getValue().isEmpty())
        .isPresent();
  }

  /** Whether a key holds a list with nothing in it, which says "none". */
  boolean isEmptyList(String key) {
    return value(key)
        .filter(v -> v instanceof SequenceNode list && list.getValue().isEmpty())
        .isPresent();
  }

  /** The keys of the mapping under a key, without a finding. */
  List<String> idsUnder(String key) {
    return value(key)
        .filter(MappingNode.class::isInstance)
        .map(
            node ->
                List.copyOf(
                    new Keys(new Context(new Findings("")), child(key), (MappingNode) node)
                        .values.keySet()))
        .orElse(List.of());
  }

  /**
   * A mapping of ids under a key; each id with its own section. An id with nothing under it has an
   * empty one, so that what it needs is asked for.
   */
  Map<String, Keys> sections(String key, String shape) {
    Map<String, Keys> all = new LinkedHashMap<>();
    open(key)
        .ifPresent(
            ids ->
                ids.names()
                    .forEach(
                        id -> {
                          if (context.checkId(id, ids.keyNodes.get(id))) {
                            ids.section(id, shape)
                                .or(() -> ids.empty(id, shape))
                                .ifPresent(s -> all.put(id, s));
                          }
                        }));
    return all;
  }

  /** The section of a key that stands there with nothing under it. */
  private Optional<Keys> empty(String key, String shape) {
    return value(key)
        .filter(Context::isEmpty)
        .map(
            v ->
                new MappingNode(
                    Tag.MAP,
                    false,
                    List.of(),
                    v.getStartMark(),
                    v.getEndMark(),
                    DumperOptions.FlowStyle.BLOCK))
        .map(m -> new Keys(context, child(key), m, shape));
  }

  /** A mapping with any keys. */
  Optional<Keys> open(String key) {
    return value(key)
        .flatMap(v -> context.mapping(v, child(key), List.of()))
        .map(m -> new Keys(context, child(key), m));
  }

  static String shown(String key) {
    return key.length() > 60 ? key.substring(0, 60) + "…" : key;
  }
}
