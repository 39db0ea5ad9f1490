package org.bonafide.evidence.trace;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bonafide.evidence.container.FileParts;

/** Stable Diffusion WebUI, Forge, SD.Next, Civitai and what writes like them. */
final class WebUi implements TraceReader {

  private static final Set<String> SAID_ELSEWHERE = Set.of("Seed", "Version", "App");

  /** Civitai writes when it made the picture. */
  private static final String CREATED = "Created Date";

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
    Programs.Program program = Programs.of(text.settings());
    Trace.Draft draft =
        new Trace.Draft("webui", Doing.GENERATED)
            .tool(program.name(), program.version(), program.provider());
    if (Programs.isPlaceholder(text.prompt())) {
      return draft
          .remark(
              "A saving node wrote a placeholder in place of the prompt; the settings beside it may"
                  + " be its own, and are left out.")
          .done();
    }
    draft
        .prompts(text.prompt(), text.negative())
        .seed(text.settings().getOrDefault("Seed", ""))
        .at(text.settings().getOrDefault(CREATED, ""));
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
}
