package org.bonafide.project;

import java.util.List;

/**
 * A part of a work that one can point at: the scene, the lettering, the melody.
 *
 * @param what {@code text, artwork, photograph, music, lyrics, sound, video, code, layout} or the
 *     user's own word, for which the reader asks
 * @param describe a noun phrase that fits after "the element:", as in {@code the harbor scene}
 * @param part facts of this part that a work has as a whole
 */
public record Element(
    String id,
    String what,
    LocalText describe,
    GeneratedPart generatedPart,
    List<Step> steps,
    OfPart part) {
  public Element {
    steps = List.copyOf(steps);
  }

  /**
   * Facts of one part.
   *
   * @param impression how this part meets the public; what it leaves open the work may state
   * @param others material of others in this part
   * @param fromEarlier whether it stands in an earlier version of the work
   * @param excludedAs what the tool made, where it is not the element's kind; else empty
   */
  public record OfPart(
      Impression impression, Others others, Answer fromEarlier, LocalText excludedAs) {}

  /** The words for it; its id where none are stated. */
  public LocalText named() {
    return describe.isEmpty() ? LocalText.of(id) : describe;
  }
}
