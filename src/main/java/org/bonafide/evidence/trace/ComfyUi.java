package org.bonafide.evidence.trace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bonafide.evidence.container.FileParts;
import org.bonafide.evidence.container.Json;

/**
 * ComfyUI: the graph that was run. The prompts are found from the sampler back along its links; a
 * picture that the graph loads was fed in.
 */
final class ComfyUi implements TraceReader {

  private static final int DEEPEST = 50;
  private static final List<String> SETTINGS =
      List.of("steps", "cfg", "sampler_name", "scheduler", "denoise");

  @Override
  public List<Trace> read(FileParts file) {
    return Stream.of(
            file.text("prompt"),
            file.exif("Make").filter(m -> m.startsWith("Prompt:")).map(m -> m.substring(7)),
            file.exif("Model").filter(m -> m.startsWith("prompt:")).map(m -> m.substring(7)),
            file.exif("UserComment"))
        .flatMap(Optional::stream)
        .map(words -> Json.object(words).orElse(Map.of()))
        .filter(ComfyUi::isGraph)
        .findFirst()
        .map(graph -> List.of(trace(graph)))
        .orElse(List.of());
  }

  private static boolean isGraph(Map<String, Object> json) {
    return json.values().stream().anyMatch(node -> Json.map(node).containsKey("class_type"));
  }

  private static Trace trace(Map<String, Object> graph) {
    Trace.Draft draft = new Trace.Draft("comfyui", Doing.GENERATED).tool("ComfyUI", "", "");
    Set<String> positive = new LinkedHashSet<>();
    Set<String> negative = new LinkedHashSet<>();
    for (Object node : graph.values()) {
      Map<String, Object> inputs = Json.map(Json.map(node).get("inputs"));
      String type = Json.words(Json.map(node).get("class_type"));
      if (type.contains("Sampler") && inputs.containsKey("positive")) {
        positive.addAll(texts(graph, inputs.get("positive"), "positive", new LinkedHashSet<>()));
        negative.addAll(texts(graph, inputs.get("negative"), "negative", new LinkedHashSet<>()));
        SETTINGS.forEach(name -> draft.with(name, Json.words(inputs.get(name))));
      }
      for (String name : List.of("seed", "noise_seed")) {
        if (!Json.words(inputs.get(name)).isEmpty()) {
          draft.seed(Json.words(inputs.get(name)));
        }
      }
      models(draft, inputs);
      if (type.startsWith("LoadImage")) {
        String picture = Json.words(inputs.get("image"));
        draft.input(picture.isEmpty() ? "a picture that is not named" : picture);
      }
    }
    if (positive.isEmpty()) {
      draft.remark("No prompt was found behind a sampler of the graph.");
    }
    return draft.prompts(String.join("\n", positive), String.join("\n", negative)).done();
  }

  private static void models(Trace.Draft draft, Map<String, Object> inputs) {
    draft.with("model", Json.words(inputs.getOrDefault("ckpt_name", inputs.get("unet_name"))));
    draft.with("lora", Json.words(inputs.get("lora_name")));
  }

  /** Encoders name it {@code text}, nodes that only hold a text {@code value} or {@code string}. */
  private static boolean isText(String input) {
    return input.startsWith("text") || input.equals("value") || input.equals("string");
  }

  /** The texts that a link leads to, through whatever stands between. */
  private static List<String> texts(
      Map<String, Object> graph, Object link, String wanted, Set<String> seen) {
    List<Object> to = Json.list(link);
    if (to.isEmpty() || seen.size() > DEEPEST || !seen.add(Json.words(to.get(0)))) {
      return List.of();
    }
    Map<String, Object> inputs = Json.map(Json.map(graph.get(Json.words(to.get(0)))).get("inputs"));
    List<String> found = new ArrayList<>();
    for (Map.Entry<String, Object> input : inputs.entrySet()) {
      boolean other = input.getKey().equals(wanted.equals("positive") ? "negative" : "positive");
      if (input.getValue() instanceof String words && isText(input.getKey())) {
        found.add(words);
      } else if (!other) {
        found.addAll(texts(graph, input.getValue(), wanted, seen));
      }
    }
    return found;
  }
}
