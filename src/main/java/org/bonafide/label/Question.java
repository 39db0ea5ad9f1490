package org.bonafide.label;

import org.bonafide.project.Step;

/**
 * A question that the record leaves open, and the key that answers it.
 *
 * <p>Example: {@code perceptible}, asked in plain words as "Can one see what you changed?", and
 * answered by {@code elements.scene.steps[2].perceptible}.
 *
 * @param name its name in {@code facts.yaml}
 * @param key of the work, or of the record where it begins with {@code disclosure.}, {@code tools.}
 *     or {@code works.}
 */
record Question(String name, String key) {

  /** With what an act was done, or whether that generates. */
  static Question ofMeans(String step, Step of) {
    return new Question("means", step + (of.means().isStated() ? ".generative" : ".with"));
  }
}
