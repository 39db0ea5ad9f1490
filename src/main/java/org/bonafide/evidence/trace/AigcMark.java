package org.bonafide.evidence.trace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bonafide.evidence.container.Json;
import org.bonafide.evidence.container.Taken;
import org.bonafide.evidence.container.Xmp;

/** The PRC mark (GB 45438-2025, second-hand): JSON in XMP, in a text chunk or in EXIF. */
final class AigcMark implements TraceReader {

  @Override
  public List<Trace> read(Taken file) {
    return Stream.of(
            file.xmp().stream()
                .map(xmp -> xmp.text(Xmp.AIGC, "AIGC"))
                .flatMap(Optional::stream)
                .findFirst(),
            file.text("AIGC"),
            file.exif("UserComment").filter(words -> words.contains("\"AIGC\"")))
        .flatMap(Optional::stream)
        .findFirst()
        .map(words -> List.of(trace(words)))
        .orElse(List.of());
  }

  private static Trace trace(String words) {
    Map<String, Object> json = Json.object(words).orElse(Map.of());
    Map<String, Object> mark = json.containsKey("AIGC") ? Json.map(json.get("AIGC")) : json;
    Trace.Draft draft = new Trace.Draft("aigc", Doing.MARKED);
    mark.forEach((name, value) -> draft.with(name, Json.words(value)));
    if (mark.isEmpty()) {
      draft.remark("The mark is not in the form of the standard.");
    }
    return draft.done();
  }
}
