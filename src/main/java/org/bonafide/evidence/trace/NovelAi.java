package org.bonafide.evidence.trace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bonafide.evidence.container.FileParts;
import org.bonafide.evidence.container.Json;

/** NovelAI: text chunks, or the same hidden in the pixels as JSON. */
final class NovelAi implements TraceReader {

  private static final Set<String> SAID = Set.of("prompt", "uc", "seed", "signed_hash");

  /** Lists that have an entry for each picture that was given as a reference. */
  private static final List<String> REFERENCES =
      List.of("reference_strength_multiple", "director_reference_strengths");

  @Override
  public List<Trace> read(FileParts file) {
    if (file.text("Software").map("NovelAI"::equals).orElse(false)) {
      return List.of(
          trace(
              file,
              file.text("Description").orElse(""),
              file.text("Source").orElse(""),
              file.text("Comment").orElse("")));
    }
    // In WebP the fields of the text chunks stand as one JSON, and the model under Software.
    String software = file.exif("Software").orElse("");
    return Stream.of(file.text("stealth"), file.exif("UserComment"))
        .flatMap(Optional::stream)
        .flatMap(words -> Json.object(words).stream())
        .filter(json -> isIts(json, software))
        .findFirst()
        .map(json -> List.of(trace(file, json, software)))
        .orElse(List.of());
  }

  private static boolean isIts(Map<String, Object> json, String software) {
    return json.containsKey("Comment")
        && (software.startsWith("NovelAI") || "NovelAI".equals(Json.words(json.get("Software"))));
  }

  private static Trace trace(FileParts file, Map<String, Object> json, String software) {
    String source = Json.words(json.get("Source"));
    return trace(
        file,
        Json.words(json.get("Description")),
        source.isEmpty() ? software : source,
        Json.words(json.get("Comment")));
  }

  private static Trace trace(FileParts file, String prompt, String model, String comment) {
    Map<String, Object> json = Json.object(comment).orElse(Map.of());
    Trace.Draft draft =
        new Trace.Draft("novelai", Doing.GENERATED)
            .tool("NovelAI", "", "Anlatan")
            .prompts(
                prompt.isEmpty() ? Json.words(json.get("prompt")) : prompt,
                Json.words(json.get("uc")))
            .seed(Json.words(json.get("seed")))
            .with("model", model);
    characters(json, "v4_prompt", "prompt", draft);
    characters(json, "v4_negative_prompt", "negative prompt", draft);
    json.forEach(
        (name, value) -> {
          if (!SAID.contains(name)) {
            draft.with(name, Json.words(value));
          }
        });
    for (String list : REFERENCES) {
      Json.list(json.get(list)).forEach(each -> draft.input("a reference picture, not named"));
    }
    if (!Json.words(json.get("signed_hash")).isEmpty()) {
      boolean holds = file.text("novelai signature holds").isPresent();
      draft
          .under(holds ? Signature.OWN_HOLDS : Signature.NOT_CHECKED)
          .remark(
              holds
                  ? "Pixels and settings are as NovelAI signed them, by the key that it publishes."
                  : "A signature of NovelAI is there; that it holds could not be shown.");
    }
    return draft.done();
  }

  /** Each character of a scene has prompts of its own. */
  private static void characters(
      Map<String, Object> json, String of, String called, Trace.Draft draft) {
    Map<String, Object> caption = Json.map(Json.map(json.get(of)).get("caption"));
    List<Object> all = Json.list(caption.get("char_captions"));
    for (int i = 0; i < all.size(); i++) {
      draft.withText(
          "character " + (i + 1) + " " + called,
          Json.words(Json.map(all.get(i)).get("char_caption")));
    }
  }
}
