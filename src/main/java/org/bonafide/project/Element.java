package org.bonafide.project;

import java.util.List;

/**
 * A part of a work that one can point at: the scene, the lettering, the melody.
 *
 * @param what {@code text, artwork, photograph, music, lyrics, sound, video, code, layout} or the
 *     user's own word
 * @param describe a noun phrase that fits after "the element:", as in {@code the harbor scene}
 */
public record Element(
    String id, String what, String describe, GeneratedPart generatedPart, List<Step> steps) {
  public Element {
    steps = List.copyOf(steps);
  }
}
