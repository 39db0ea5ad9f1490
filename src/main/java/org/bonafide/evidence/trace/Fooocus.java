package org.bonafide.evidence.trace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bonafide.evidence.container.FileParts;
import org.bonafide.evidence.container.Json;

/** Fooocus: JSON, or the text of WebUI, with the scheme named beside. */
final class Fooocus implements TraceReader {

  private static final Set<String> SAID =
      Set.of(
          "prompt",
          "negative_prompt",
          "seed",
          "version",
          "metadata_scheme",
          "full_prompt",
          "full_negative_prompt",
          "created_by");

  @Override
  public List<Trace> read(FileParts file) {
    boolean named =
        file.text("fooocus_scheme").isPresent()
            || file.exif("Software").map(s -> s.startsWith("Fooocus")).orElse(false);
    return Stream.of(file.text("parameters"), file.exif("UserComment"), file.text("Comment"))
        .flatMap(Optional::stream)
        .map(words -> read(words, named))
        .flatMap(Optional::stream)
        .findFirst()
        .map(List::of)
        .orElse(List.of());
  }

  private static Optional<Trace> read(String words, boolean named) {
    Map<String, Object> json = Json.object(words).orElse(Map.of());
    if (json.containsKey("base_model") || (named && json.containsKey("prompt"))) {
      return Optional.of(trace(json));
    }
    return named
        ? Infotext.read(words).map(text -> rename(WebUi.trace(text), text))
        : Optional.empty();
  }

  private static Trace rename(Trace t, Infotext text) {
    return new Trace(
        "fooocus",
        "Fooocus",
        version(text.settings().getOrDefault("Version", "")),
        "",
        t.doing(),
        t.prompt(),
        t.negativePrompt(),
        t.seed(),
        t.parameters(),
        t.at(),
        t.inputs(),
        t.signature(),
        t.ai(),
        t.remarks());
  }

  private static Trace trace(Map<String, Object> json) {
    Trace.Draft draft =
        new Trace.Draft("fooocus", Doing.GENERATED)
            .tool("Fooocus", version(Json.words(json.get("version"))), "")
            .prompts(Json.words(json.get("prompt")), Json.words(json.get("negative_prompt")))
            .seed(Json.words(json.get("seed")));
    json.forEach(
        (name, value) -> {
          if (!SAID.contains(name)) {
            draft.with(name, Json.words(value));
          }
        });
    return draft.done();
  }

  private static String version(String words) {
    return words.replaceFirst("^Fooocus v?", "");
  }
}
