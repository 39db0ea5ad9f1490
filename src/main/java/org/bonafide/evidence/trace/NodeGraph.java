package org.bonafide.evidence.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.bonafide.evidence.container.Json;
import org.bonafide.evidence.trace.NodeTable.Kind;

/**
 * A graph of ComfyUI as it was run: nodes by their ids, each with values and links to other nodes.
 *
 * <p>Example: {@code {"6": {"class_type": "CLIPTextEncode", "inputs": {"text": "a boat", "clip":
 * ["4", 1]}}}} has one node with a value and a link to the second output of node 4.
 */
record NodeGraph(Map<String, Node> nodes) {

  /** Longer ways than any graph has. */
  private static final int DEEPEST = 400;

  private static final int MOST_HOPS = 12;

  /** More nodes than any graph of a person has. */
  private static final int MOST_NODES = 5_000;

  /** A node. */
  record Node(String id, String type, Map<String, Object> inputs) {

    /** Whether it takes noise out, by its class or by what it has. */
    boolean samples() {
      boolean conditioned =
          NodeTable.conditionings().stream().anyMatch(name -> isLink(inputs.get(name)));
      return conditioned
          && !Kind.SAVES.has(type)
          && (Kind.SAMPLERS.has(type) || NodeTable.own().stream().anyMatch(inputs::containsKey));
    }

    /** Whether it sends a prompt to a service. */
    boolean asks() {
      return inputs.containsKey("prompt") && Kind.SERVICES.has(type);
    }
  }

  /** The graph, where the object is one. */
  static Optional<NodeGraph> of(Map<String, Object> json) {
    Map<String, Node> nodes = new LinkedHashMap<>();
    json.forEach(
        (id, node) -> {
          Map<String, Object> its = Json.map(node);
          if (its.containsKey("class_type")) {
            String type = Json.words(its.get("class_type"));
            nodes.put(id, new Node(id, type, Json.map(its.get("inputs"))));
          }
        });
    return nodes.isEmpty() || nodes.size() > MOST_NODES
        ? Optional.empty()
        : Optional.of(new NodeGraph(nodes));
  }

  static boolean isLink(Object value) {
    return Json.list(value).size() == 2 && Json.list(value).get(1) instanceof Number;
  }

  /** The node to which a link leads. */
  Optional<Node> to(Object link) {
    return isLink(link)
        ? Optional.ofNullable(nodes.get(Json.words(Json.list(link).get(0))))
        : Optional.empty();
  }

  /** The number of the output to which a link leads. */
  static int slot(Object link) {
    return ((Number) Json.list(link).get(1)).intValue();
  }

  /** What writes the picture; where nothing does, what shows it; else what no other node uses. */
  List<Node> ends() {
    for (Kind kind : List.of(Kind.SAVES, Kind.SHOWS)) {
      List<Node> ends = nodes.values().stream().filter(n -> kind.has(n.type)).toList();
      if (!ends.isEmpty()) {
        return ends;
      }
    }
    Set<String> used = new HashSet<>();
    for (Node node : nodes.values()) {
      node.inputs
          .values()
          .forEach(l -> to(l).filter(n -> n != node).ifPresent(n -> used.add(n.id)));
    }
    List<Node> ends = nodes.values().stream().filter(n -> !used.contains(n.id)).toList();
    return ends.isEmpty() ? List.copyOf(nodes.values()) : ends;
  }

  /** All that led to the picture, what ran first before what used it. */
  List<Node> ran() {
    List<Node> order = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    ends().forEach(end -> before(end, order, seen, 0));
    return List.copyOf(order);
  }

  private void before(Node node, List<Node> order, Set<String> seen, int depth) {
    if (depth > DEEPEST || !seen.add(node.id)) {
      return;
    }
    if (!Kind.EMPTIES.has(node.type)) {
      live(node).values().forEach(l -> to(l).ifPresent(n -> before(n, order, seen, depth + 1)));
    }
    order.add(node);
  }

  /** The inputs of a node that count: of a switch, those that it lets through. */
  Map<String, Object> live(Node node) {
    Map<String, Object> live = new LinkedHashMap<>(node.inputs);
    NodeTable.Either either = NodeTable.either();
    if (live.containsKey(either.yes()) && live.containsKey(either.no())) {
      either.by().stream()
          .filter(live::containsKey)
          .map(by -> number(by, live.get(by)))
          .filter(said -> said.equals("true") || said.equals("false"))
          .findFirst()
          .ifPresent(said -> live.remove(said.equals("true") ? either.no() : either.yes()));
    }
    chosen(live);
    if (Kind.FIRST.has(node.type)) {
      live.values().removeIf(value -> !isLink(value));
      live.keySet().retainAll(live.keySet().stream().sorted().limit(1).toList());
    }
    return live;
  }

  private void chosen(Map<String, Object> live) {
    NodeTable.Choice choice = NodeTable.choice();
    Optional<String> which =
        choice.by().stream()
            .filter(live::containsKey)
            .map(by -> number(by, live.get(by)))
            .filter(said -> said.matches("\\d{1,3}"))
            .findFirst();
    if (which.isPresent() && live.keySet().stream().anyMatch(k -> isOf(choice, k, which.get()))) {
      live.keySet()
          .removeIf(k -> choice.of().matcher(k).matches() && !isOf(choice, k, which.get()));
    }
  }

  private static boolean isOf(NodeTable.Choice choice, String input, String number) {
    Matcher matcher = choice.of().matcher(input);
    return matcher.matches() && matcher.group(1).equals(number);
  }

  /** Whether it is a switch of which the graph does not say what it lets through. */
  boolean isOpen(Node node) {
    NodeTable.Either either = NodeTable.either();
    Map<String, Object> live = live(node);
    return live.containsKey(either.yes()) && live.containsKey(either.no());
  }

  /** A value that stands in an input, or in the node to which the input leads; else empty. */
  String number(String name, Object value) {
    Object at = value;
    for (int hop = 0; hop < MOST_HOPS && isLink(at); hop++) {
      Map<String, Object> inputs = to(at).map(Node::inputs).orElse(Map.of());
      List<String> names = new ArrayList<>(List.of(name));
      names.addAll(NodeTable.numbers());
      at = names.stream().filter(inputs::containsKey).findFirst().map(inputs::get).orElse("");
    }
    return isLink(at) ? "" : Json.words(at);
  }

  /** Nodes of a kind that ran, by class, each class once. */
  static List<String> types(List<Node> ran, Kind kind) {
    return ran.stream()
        .map(Node::type)
        .filter(kind::has)
        .distinct()
        .sorted(Comparator.naturalOrder())
        .toList();
  }
}
