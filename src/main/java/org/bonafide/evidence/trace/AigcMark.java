package org.bonafide.evidence.trace;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bonafide.evidence.container.FileParts;
import org.bonafide.evidence.container.Json;
import org.bonafide.evidence.container.Xmp;

/**
 * The PRC mark (GB 45438-2025, second-hand): JSON in XMP, in a text chunk or in EXIF. Of its labels
 * only the first says that AI made the file; the others say that it may have.
 */
final class AigcMark implements TraceReader {

  /** The standard has "1"; some tools write the name of the mark in its place. */
  private static final Set<String> IS = Set.of("1", "AIGC");

  private static final Map<String, String> SUSPICIONS =
      Map.of(
          "2", "The mark says that AI may have made it (Label 2), not that it did.",
          "3", "The mark says that AI is suspected to have made it (Label 3), not that it did.");

  private static final String NO_LABEL = "The mark has no label of the standard.";

  @Override
  public List<Trace> read(FileParts file) {
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
    String label = Json.words(mark.get("Label"));
    boolean is = IS.contains(label.toUpperCase(Locale.ROOT));
    Trace.Draft draft = new Trace.Draft("aigc", is ? Doing.MARKED : Doing.STATED);
    mark.forEach((name, value) -> draft.with(name, Json.words(value)));
    if (is) {
      return draft.done();
    }
    return draft.ai(AiSaid.SUSPECTED).remark(SUSPICIONS.getOrDefault(label, NO_LABEL)).done();
  }
}
