package org.bonafide.evidence.trace;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bonafide.evidence.container.FileParts;

/** Stable Diffusion WebUI, Forge, SD.Next and what writes like them. */
final class WebUi implements TraceReader {

  private static final Set<String> SAID_ELSEWHERE = Set.of("Seed", "Version", "App");

  @Override
  public List<Trace> read(FileParts file) {
    return Stream.of(
            file.text("parameters"),
            file.text("stealth"),
            file.exif("UserComment"),
            file.text("Comment"))
        .flatMap(Optional::stream)
        .map(Infotext::read)
        .flatMap(Optional::stream)
        .findFirst()
        .map(text -> List.of(trace(text)))
        .orElse(List.of());
  }

  static Trace trace(Infotext text) {
    String version = text.settings().getOrDefault("Version", "");
    Trace.Draft draft =
        new Trace.Draft("webui", Doing.GENERATED)
            .tool(name(text, version), version, "")
            .prompts(text.prompt(), text.negative())
            .seed(text.settings().getOrDefault("Seed", ""));
    text.settings()
        .forEach(
            (name, value) -> {
              if (!SAID_ELSEWHERE.contains(name)) {
                draft.with(name, value);
              }
            });
    if (text.settings().containsKey("Denoising strength")
        && !text.settings().containsKey("Hires upscale")) {
      draft.remark("A denoising strength is written: a picture may have been fed in.");
    }
    return draft.done();
  }

  /** The text does not name the program; Forge is known by its version, SD.Next by its own key. */
  private static String name(Infotext text, String version) {
    String app = text.settings().getOrDefault("App", "");
    if (!app.isEmpty()) {
      return app;
    }
    if (version.matches("f\\d.*")) {
      return "Stable Diffusion WebUI Forge";
    }
    return version.matches("v?\\d.*")
        ? "Stable Diffusion WebUI"
        : "Stable Diffusion (program not named)";
  }
}
