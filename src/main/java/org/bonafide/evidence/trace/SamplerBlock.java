package org.bonafide.evidence.trace;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.bonafide.evidence.trace.NodeGraph.Node;
import org.bonafide.evidence.trace.NodeTable.Kind;
import org.bonafide.evidence.trace.NodeTexts.Side;

/**
 * What one sampler of a graph was told: its own prompts, seed, settings and models.
 *
 * @param seed empty where it adds no noise of its own
 * @param facts settings and names of models, in order
 * @param writers models that wrote the prompt
 * @param isOpen whether the graph leaves open which of several texts was used
 */
record SamplerBlock(
    String prompt,
    String negative,
    String seed,
    Map<String, String> facts,
    Set<String> writers,
    boolean isOpen) {

  static SamplerBlock of(NodeGraph graph, Node node) {
    NodeTexts positive = NodeTexts.of(graph, node, Side.POSITIVE);
    NodeTexts negative = NodeTexts.of(graph, node, Side.NEGATIVE);
    Map<String, String> facts = new LinkedHashMap<>();
    Map<String, String> seeds = new LinkedHashMap<>();
    settings(graph, node, facts, seeds, new HashSet<>());
    if (!positive.guidance.isEmpty()) {
      facts.putIfAbsent("guidance", positive.guidance);
    }
    NodeModels models = new NodeModels(graph);
    models.of(node);
    positive.beside.forEach(models::of);
    negative.beside.forEach(models::of);
    models.names.forEach((as, names) -> facts.put(as, String.join(", ", names)));
    if (node.asks()) {
      facts.putIfAbsent("model", graph.number("model", node.inputs().get("model")));
      facts.put("service node", node.type());
    }
    Set<String> writers = new LinkedHashSet<>(positive.writers);
    writers.addAll(negative.writers);
    return new SamplerBlock(
        positive.words(),
        negative.words(),
        seeds.values().stream().findFirst().orElse(""),
        facts,
        writers,
        positive.isOpen || negative.isOpen);
  }

  private static void settings(
      NodeGraph graph,
      Node node,
      Map<String, String> facts,
      Map<String, String> seeds,
      Set<String> seen) {
    if (!seen.add(node.id())) {
      return;
    }
    Map<String, Object> inputs = node.inputs();
    for (String name : NodeTable.settings()) {
      String said = graph.number(name, inputs.get(name));
      if (!said.isEmpty()) {
        facts.putIfAbsent(name, said);
      }
    }
    String noise = graph.number("add_noise", inputs.get("add_noise"));
    if (!noise.equals("disable") && !noise.equals("false")) {
      for (String name : new String[] {"seed", "noise_seed"}) {
        String said = graph.number(name, inputs.get(name));
        if (!said.isEmpty()) {
          seeds.putIfAbsent(name, said);
        }
      }
    }
    inputs.forEach(
        (input, value) -> {
          if (Kind.SETTINGS_AT.has(input)) {
            graph.to(value).ifPresent(next -> settings(graph, next, facts, seeds, seen));
          }
        });
  }
}
