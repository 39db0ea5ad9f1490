package org.bonafide.evidence.trace;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bonafide.evidence.container.Json;
import org.bonafide.evidence.trace.NodeGraph.Node;
import org.bonafide.evidence.trace.NodeTable.Kind;

/** The names of the models behind a node of a graph: all of them, by what they are. */
final class NodeModels {

  private static final int DEEPEST = 200;

  private final NodeGraph graph;
  private final Set<String> seen = new HashSet<>();

  /** The names, as in {@code lora}: two names. */
  final Map<String, Set<String>> names = new LinkedHashMap<>();

  NodeModels(NodeGraph graph) {
    this.graph = graph;
  }

  /** All that a node holds or leads to. */
  void of(Node node) {
    at(node, 0);
  }

  /** All that a link leads to. */
  void of(Object link) {
    graph.to(link).ifPresent(node -> at(node, 0));
  }

  private void at(Node node, int depth) {
    if (depth > DEEPEST || !seen.add(node.id())) {
      return;
    }
    Map<String, Object> live = graph.live(node);
    live.forEach(
        (input, value) -> {
          if (NodeGraph.isLink(value)) {
            if (!Kind.MODELLESS.has(input)) {
              graph.to(value).ifPresent(next -> at(next, depth + 1));
            }
          } else {
            name(input, value, live);
          }
        });
  }

  /** Lists of LoRAs are structures with a switch, or have a switch of the same number. */
  private void name(String input, Object value, Map<String, Object> beside) {
    Optional<String> as = NodeTable.model(input);
    Map<String, Object> structure = Json.map(value);
    Object named = structure.isEmpty() ? value : structure.get("lora");
    boolean off =
        Boolean.FALSE.equals(structure.get("on"))
            || "Off".equals(beside.get(input.replaceFirst("^\\D+", "switch_")));
    String words = named instanceof String text ? text.strip() : "";
    if (as.isPresent() && !off && !words.isEmpty() && !words.equalsIgnoreCase("none")) {
      names.computeIfAbsent(as.get(), none -> new LinkedHashSet<>()).add(words);
    }
  }
}
