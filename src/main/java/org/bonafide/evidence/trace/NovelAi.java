package org.bonafide.evidence.trace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bonafide.evidence.container.FileParts;
import org.bonafide.evidence.container.Json;

/** NovelAI: text chunks, or the same hidden in the pixels as JSON. */
final class NovelAi implements TraceReader {

  private static final Set<String> SAID = Set.of("prompt", "uc", "seed", "signed_hash");

  @Override
  public List<Trace> read(FileParts file) {
    if (file.text("Software").map("NovelAI"::equals).orElse(false)) {
      return List.of(
          trace(
              file.text("Description").orElse(""),
              file.text("Source").orElse(""),
              file.text("Comment").orElse("")));
    }
    Optional<Map<String, Object>> hidden = file.text("stealth").flatMap(Json::object);
    return hidden
        .filter(json -> "NovelAI".equals(Json.words(json.get("Software"))))
        .map(
            json ->
                List.of(
                    trace(
                        Json.words(json.get("Description")),
                        Json.words(json.get("Source")),
                        Json.words(json.get("Comment")))))
        .orElse(List.of());
  }

  private static Trace trace(String prompt, String model, String comment) {
    Map<String, Object> json = Json.object(comment).orElse(Map.of());
    Trace.Draft draft =
        new Trace.Draft("novelai", Doing.GENERATED)
            .tool("NovelAI", "", "Anlatan")
            .prompts(prompt, Json.words(json.get("uc")))
            .seed(Json.words(json.get("seed")))
            .with("model", model);
    json.forEach(
        (name, value) -> {
          if (!SAID.contains(name)) {
            draft.with(name, Json.words(value));
          }
        });
    if (!Json.words(json.get("signed_hash")).isEmpty()) {
      draft.signed().remark("Signature present, not verified.");
    }
    return draft.done();
  }
}
