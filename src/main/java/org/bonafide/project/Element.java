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
   * @param earlierPublished whether that version was published or registered
   * @param excludedAs what the tool made, where it is not the element's kind; else empty
   * @param word the word of the record for its kind, in lower case, as in {@code vocals} where
   *     {@code what} is {@code sound}
   */
  public record OfPart(
      Impression impression,
      Others others,
      Answer fromEarlier,
      Answer earlierPublished,
      LocalText excludedAs,
      String word) {}

  /** The words for it; its id where none are stated. */
  public LocalText named() {
    return describe.isEmpty() ? LocalText.of(id) : describe;
  }

  /**
   * Whether the record tells how it came about: by acts that make or change, by generation that is
   * stated to be appreciable, or as material of somebody else. An idea or a look at it tells
   * nothing.
   */
  public boolean tellsHowItCameAbout() {
    boolean generated = generatedPart == GeneratedPart.APPRECIABLE && !steps.isEmpty();
    return generated
        || !part.others().items().isEmpty()
        || steps.stream()
            .map(Step::act)
            .anyMatch(act -> act.makesExpression() || act.changes() || act == Act.INPUT);
  }
}
