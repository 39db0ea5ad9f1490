package org.bonafide.evidence.trace;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bonafide.evidence.container.FileParts;
import org.bonafide.evidence.container.Json;
import org.bonafide.evidence.trace.NodeGraph.Node;
import org.bonafide.evidence.trace.NodeTable.Kind;

/**
 * ComfyUI: the graph that was run, followed from the node that wrote the picture. Each sampler has
 * prompts, seed, settings and models of its own; those of the first that ran stand as the trace's,
 * the others are numbered. What led to no picture is not told.
 */
final class ComfyUi implements TraceReader {

  private static final String XMP = "https://github.com/Comfy-Org/ComfyUI";

  /** More samplers than a person would read. */
  private static final int MOST_BLOCKS = 12;

  /** What is not said again where it is that of the first sampler. */
  private static final Set<String> SAID_ONCE =
      Set.of("model", "lora", "control net", "adapter", "style model", "hypernetwork");

  @Override
  public List<Trace> read(FileParts file) {
    return Stream.of(
            file.text("prompt").stream(),
            file.exif("Make").stream().filter(m -> m.startsWith("Prompt:")).map(m -> from(m, 7)),
            file.exif("Model").stream().filter(m -> m.startsWith("prompt:")).map(m -> from(m, 7)),
            file.exif("UserComment").stream(),
            file.text("Comment").stream(),
            file.xmp().stream().flatMap(xmp -> xmp.text(XMP, "prompt").stream()))
        .flatMap(all -> all)
        .flatMap(words -> Json.object(words).stream())
        .flatMap(json -> graph(json).map(graph -> trace(graph, json)).stream())
        .findFirst()
        .map(List::of)
        .orElse(List.of());
  }

  private static String from(String words, int at) {
    return words.substring(at);
  }

  /** The object is the graph, or holds it under the name that a text chunk would have. */
  private static Optional<NodeGraph> graph(Map<String, Object> json) {
    Object within = json.get("prompt");
    return NodeGraph.of(json)
        .or(() -> NodeGraph.of(Json.map(within)))
        .or(
            () ->
                within instanceof String words
                    ? Json.object(words).flatMap(NodeGraph::of)
                    : Optional.empty());
  }

  private static Trace trace(NodeGraph graph, Map<String, Object> json) {
    List<Node> ran = graph.ran();
    List<Node> samplers = ran.stream().filter(node -> node.samples() || node.asks()).toList();
    List<SamplerBlock> blocks =
        samplers.stream().limit(MOST_BLOCKS).map(node -> SamplerBlock.of(graph, node)).toList();
    Trace.Draft draft = new Trace.Draft("comfyui", Doing.GENERATED).tool("ComfyUI", "", "");
    if (blocks.isEmpty()) {
      unsampled(graph, ran, json, draft);
    } else {
      first(blocks.get(0), draft);
      for (int i = 1; i < blocks.size(); i++) {
        later(blocks.get(i), blocks.get(0), "sampler " + (i + 1) + " ", draft);
      }
    }
    if (samplers.size() > 1) {
      draft.remark(
          samplers.size()
              + " samplers of the graph led to the picture: prompt, seed and settings are those of"
              + " the first that ran, the others are numbered; what is not said of one is as with"
              + " the first, or not stated.");
    }
    words(blocks, json, draft);
    around(graph, ran, draft);
    return draft.done();
  }

  private static void first(SamplerBlock block, Trace.Draft draft) {
    draft.prompts(block.prompt(), block.negative()).seed(block.seed());
    block.facts().forEach(draft::with);
  }

  private static void later(SamplerBlock its, SamplerBlock first, String name, Trace.Draft draft) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("seed", its.seed());
    facts.putAll(its.facts());
    facts.keySet().removeIf(k -> SAID_ONCE.contains(k) && same(its, first, k));
    facts.forEach((key, value) -> draft.with(name + key, value));
    if (!its.prompt().equals(first.prompt())) {
      draft.withText(name + "prompt", its.prompt().isEmpty() ? "none found" : its.prompt());
    }
    if (!its.negative().equals(first.negative())) {
      draft.withText(name + "negative prompt", its.negative().isEmpty() ? "empty" : its.negative());
    }
  }

  private static boolean same(SamplerBlock one, SamplerBlock other, String key) {
    return one.facts().get(key).equals(other.facts().get(key));
  }

  /** A graph that only changed a picture: what is told of the models in it, and of its origin. */
  private static void unsampled(
      NodeGraph graph, List<Node> ran, Map<String, Object> json, Trace.Draft draft) {
    NodeModels models = new NodeModels(graph);
    ran.forEach(models::of);
    models.names.forEach((as, names) -> draft.with(as, String.join(", ", names)));
    for (Node node : ran) {
      for (String name : List.of("seed", "noise_seed")) {
        String said = graph.number(name, node.inputs().get(name));
        if (!said.isEmpty()) {
          draft.seed(said);
        }
      }
    }
    Map<String, Object> before = before(json);
    if (before.containsKey("prompt")) {
      draft
          .prompts(Json.words(before.get("prompt")), Json.words(before.get("negativePrompt")))
          .remark("Prompts are those that Civitai wrote of the picture which the graph changed.");
    }
  }

  private static Map<String, Object> before(Map<String, Object> json) {
    return Json.object(Json.words(json.get("extraMetadata"))).orElse(Map.of());
  }

  private static void words(
      List<SamplerBlock> blocks, Map<String, Object> json, Trace.Draft draft) {
    Set<String> writers = new LinkedHashSet<>();
    blocks.forEach(block -> writers.addAll(block.writers()));
    if (!writers.isEmpty()) {
      draft.remark(
          "A text model of the graph wrote a prompt, or a part of it, which is not in the file ("
              + String.join(", ", writers)
              + "); what that model was told is no prompt for the picture.");
    } else if (blocks.stream().anyMatch(SamplerBlock::isOpen)) {
      draft.remark("The graph leaves open which of several texts was used.");
    } else if (blocks.stream().allMatch(block -> block.prompt().isEmpty())
        && !(blocks.isEmpty() && before(json).containsKey("prompt"))) {
      draft.remark("No prompt was found behind a sampler of the graph.");
    }
  }

  private static void around(NodeGraph graph, List<Node> ran, Trace.Draft draft) {
    Set<String> upscalers = new LinkedHashSet<>();
    for (Node node : ran) {
      if (Kind.UPSCALERS.has(node.type())) {
        upscalers.add(graph.number("model_name", node.inputs().get("model_name")));
      }
      if (Kind.LOADS.has(node.type())) {
        draft.input(
            NodeTable.fed().stream()
                .map(name -> graph.number(name, node.inputs().get(name)))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("a picture that is not named"));
      }
    }
    upscalers.remove("");
    draft.with("upscaler", String.join(", ", upscalers));
    List<String> merges = NodeGraph.types(ran, Kind.MERGES);
    if (!merges.isEmpty()) {
      draft.remark("Models were merged (" + String.join(", ", merges) + ").");
    }
  }
}
