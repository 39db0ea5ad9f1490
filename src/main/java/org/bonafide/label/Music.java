package org.bonafide.label;

import java.util.List;
import java.util.Optional;
import org.bonafide.project.Element;

/**
 * Credits of music services. A role counts as filled by AI where a tool made all of it and no
 * person shaped it; what the record does not tell apart, such as voice and instruments, is left as
 * a choice. An element of a kind that is not known might be part of the role, and leaves it open.
 */
final class Music {

  private Music() {}

  /** The role of the lyricist, where all lyrics were generated and nobody shaped them. */
  static Optional<String> lyrics(Disclosable told) {
    return wholly(told, List.of("lyrics", "text")) ? Optional.of("AI") : Optional.empty();
  }

  static Optional<String> performers(Disclosable told) {
    return wholly(told, List.of("music", "sound"))
        ? Optional.of("AI, for each of these roles that was wholly generated")
        : Optional.empty();
  }

  static Optional<String> track(Disclosable told) {
    return contains(told, "sound")
        ? Optional.of("Tag")
        : Optional.of("Tag, if the recording itself was generated");
  }

  static Optional<String> composition(Disclosable told) {
    return contains(told, "music")
        ? Optional.of("Tag")
        : Optional.of("Tag, if the music itself was generated");
  }

  private static boolean contains(Disclosable told, String what) {
    return told.generated().stream().anyMatch(e -> e.what().equals(what));
  }

  private static boolean wholly(Disclosable told, List<String> whats) {
    List<Element> all =
        told.work().elements().values().stream().filter(e -> whats.contains(e.what())).toList();
    return !all.isEmpty()
        && told.parts(Medium.OTHER).isEmpty()
        && all.stream()
            .map(e -> GenerationInElement.of(told.project(), e))
            .allMatch(p -> p.is(Extent.GENERATED));
  }
}
