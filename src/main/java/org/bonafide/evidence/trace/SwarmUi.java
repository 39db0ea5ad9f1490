package org.bonafide.evidence.trace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bonafide.evidence.container.FileParts;
import org.bonafide.evidence.container.Json;

/** SwarmUI: JSON with {@code sui_image_params}; numbers may be written as texts. */
final class SwarmUi implements TraceReader {

  private static final Set<String> SAID =
      Set.of("prompt", "negativeprompt", "seed", "swarm_version");

  @Override
  public List<Trace> read(FileParts file) {
    return Stream.of(
            file.text("parameters"),
            file.text("stealth"),
            file.exif("UserComment"),
            file.exif("Model"))
        .flatMap(Optional::stream)
        .map(words -> Json.object(words).orElse(Map.of()))
        .filter(json -> json.containsKey("sui_image_params"))
        .findFirst()
        .map(json -> List.of(trace(json)))
        .orElse(List.of());
  }

  private static Trace trace(Map<String, Object> json) {
    Map<String, Object> said = Json.map(json.get("sui_image_params"));
    Map<String, Object> extra = Json.map(json.get("sui_extra_data"));
    Trace.Draft draft =
        new Trace.Draft("swarmui", Doing.GENERATED)
            .tool("SwarmUI", Json.words(said.get("swarm_version")), "")
            .prompts(Json.words(said.get("prompt")), Json.words(said.get("negativeprompt")))
            .seed(Json.words(said.get("seed")))
            .at(Json.words(extra.get("date")));
    said.forEach(
        (name, value) -> {
          if (!SAID.contains(name)) {
            draft.with(name, Json.words(value));
          }
        });
    if (said.containsKey("initimage")) {
      draft.input("initimage");
    }
    String original = Json.words(extra.get("original_prompt"));
    if (!original.isEmpty() && !original.equals(Json.words(said.get("prompt")))) {
      draft.remark("The prompt as typed differs from the prompt as used.");
    }
    return draft.done();
  }
}
