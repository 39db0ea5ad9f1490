package org.bonafide.evidence.trace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bonafide.evidence.container.FileParts;
import org.bonafide.evidence.container.Json;
import org.bonafide.evidence.container.Xmp;

/** Draw Things: JSON in the user comment of XMP, with one-letter names for the prompts. */
final class DrawThings implements TraceReader {

  private static final Set<String> SAID = Set.of("c", "uc", "seed");

  @Override
  public List<Trace> read(FileParts file) {
    return Stream.concat(
            file.xmp().stream().map(Xmp::comment).flatMap(Optional::stream),
            file.exif("UserComment").stream())
        .map(words -> Json.object(words).orElse(Map.of()))
        .filter(json -> json.containsKey("c") && json.containsKey("model"))
        .findFirst()
        .map(json -> List.of(trace(json)))
        .orElse(List.of());
  }

  private static Trace trace(Map<String, Object> json) {
    Trace.Draft draft =
        new Trace.Draft("draw-things", Doing.GENERATED)
            .tool("Draw Things", "", "")
            .prompts(Json.words(json.get("c")), Json.words(json.get("uc")))
            .seed(Json.words(json.get("seed")));
    json.forEach(
        (name, value) -> {
          if (!SAID.contains(name)) {
            draft.with(name, Json.words(value));
          }
        });
    return draft.done();
  }
}
