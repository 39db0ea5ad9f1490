package org.bonafide.evidence.trace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bonafide.evidence.container.Json;
import org.bonafide.evidence.trace.NodeGraph.Node;
import org.bonafide.evidence.trace.NodeTable.Kind;

/**
 * The words of one side of a conditioning, found from the sampler back along its links. What
 * another model was told is not a prompt, and what was made empty has none.
 */
final class NodeTexts {

  /** The two sides. */
  enum Side {
    POSITIVE("pos"),
    NEGATIVE("neg");

    private final String letters;

    Side(String letters) {
      this.letters = letters;
    }

    private Side other() {
      return this == POSITIVE ? NEGATIVE : POSITIVE;
    }

    private boolean isOf(String input) {
      return input.toLowerCase(java.util.Locale.ROOT).contains(letters);
    }
  }

  private static final int DEEPEST = 100;

  private static final String DELIMITER = "delimiter";

  private final NodeGraph graph;
  private final Side side;
  private final Set<String> seen = new HashSet<>();
  private final Set<String> words = new LinkedHashSet<>();

  /** Links beside the words, as to a control net. */
  final List<Object> beside = new ArrayList<>();

  /** Classes of models that wrote the words. */
  final Set<String> writers = new LinkedHashSet<>();

  /** Whether a switch leaves open which words were used. */
  boolean isOpen;

  /** The guidance that stands on the way, or empty. */
  String guidance = "";

  private NodeTexts(NodeGraph graph, Side side) {
    this.graph = graph;
    this.side = side;
  }

  /** Of a node that samples or asks a service. */
  static NodeTexts of(NodeGraph graph, Node node, Side side) {
    NodeTexts texts = new NodeTexts(graph, side);
    String own =
        side == Side.NEGATIVE
            ? node.inputs().containsKey("negative") ? "negative" : "negative_prompt"
            : node.inputs().containsKey("positive") ? "positive" : "prompt";
    if (node.inputs().containsKey(own)) {
      texts.words.addAll(texts.value(own, node.inputs().get(own), side, 0));
    } else {
      NodeTable.conditionings().stream()
          .filter(node.inputs()::containsKey)
          .findFirst()
          .ifPresent(name -> texts.words.addAll(texts.within(node.inputs().get(name), 0)));
    }
    return texts;
  }

  String words() {
    return String.join("\n", words);
  }

  /** In a guider or a pipe the negative side is only what is called so. */
  private List<String> within(Object link, int depth) {
    return side == Side.POSITIVE ? at(link, side, depth) : called(link, depth);
  }

  private List<String> called(Object link, int depth) {
    List<String> found = new ArrayList<>();
    Node node = graph.to(link).orElse(null);
    if (node == null || depth > DEEPEST || !seen.add("called " + node.id())) {
      return found;
    }
    graph
        .live(node)
        .forEach(
            (input, value) -> {
              if (side.isOf(input)) {
                found.addAll(value(input, value, side, depth + 1));
              } else if (NodeGraph.isLink(value) && Kind.CARRIERS.has(input)) {
                found.addAll(called(value, depth + 1));
              }
            });
    return found;
  }

  private List<String> value(String input, Object value, Side now, int depth) {
    if (value instanceof String text) {
      return text.isBlank() || !Kind.TEXTS.has(input) ? List.of() : List.of(text);
    }
    return at(value, now, depth);
  }

  private List<String> at(Object link, Side now, int depth) {
    Node node = graph.to(link).orElse(null);
    if (node == null || depth > DEEPEST || !seen.add(now + node.id())) {
      return List.of();
    }
    if (Kind.EMPTIES.has(node.type()) || node.samples()) {
      return List.of();
    }
    if (Kind.WRITERS.has(node.type()) && !Kind.ENCODERS.has(node.type())) {
      writers.add(node.type());
      return List.of();
    }
    if (graph.isOpen(node)) {
      isOpen = true;
      return List.of();
    }
    return inside(node, paired(node, link, now), depth);
  }

  /** A node with both sides gives them out in their order, whatever the link is called. */
  private static Side paired(Node node, Object link, Side now) {
    boolean both =
        NodeGraph.isLink(node.inputs().get("positive"))
            && NodeGraph.isLink(node.inputs().get("negative"));
    if (!both || !Kind.PAIRED.has(node.type())) {
      return now;
    }
    return NodeGraph.slot(link) == 1 ? Side.NEGATIVE : Side.POSITIVE;
  }

  private List<String> inside(Node node, Side now, int depth) {
    Map<String, Object> live = graph.live(node);
    for (String became : NodeTable.became()) {
      if (!Json.words(live.get(became)).isEmpty()) {
        return List.of(Json.words(live.get(became)));
      }
    }
    if (guidance.isEmpty() && live.containsKey("guidance")) {
      guidance = graph.number("guidance", live.get("guidance"));
    }
    List<String> found = new ArrayList<>();
    live.forEach(
        (input, value) -> {
          boolean link = NodeGraph.isLink(value);
          if (now.other().isOf(input) && !now.isOf(input)) {
            return;
          }
          if (link && Kind.BESIDE.has(input)) {
            beside.add(value);
          } else if (!link || !Kind.WORDLESS.has(input)) {
            found.addAll(value(input, value, now, depth + 1));
          }
        });
    return live.get(DELIMITER) instanceof String between && found.size() > 1
        ? List.of(String.join(between.replace("\\n", "\n"), found))
        : found;
  }
}
