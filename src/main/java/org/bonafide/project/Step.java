package org.bonafide.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One act in the making of an element. The order of the list is the order of the acts.
 *
 * @param by ids of people; empty where nobody is named
 * @param with ids of tools; empty for work by hand
 * @param generative what the step says itself; its tool's answer is only the default
 * @param prompts a count as written, never a ground of authorship
 * @param parameters as the user wrote them, in order
 * @param records ids of the records of this step
 */
public record Step(
    Act act,
    List<String> by,
    List<String> with,
    Optional<When> on,
    String detail,
    List<String> aspects,
    Answer generative,
    Answer expressive,
    Answer perceptible,
    Answer separable,
    String prompts,
    String prompt,
    String negativePrompt,
    Map<String, String> parameters,
    String seed,
    String candidates,
    String kept,
    String reason,
    String before,
    String after,
    List<String> records,
    Answer confidential) {
  public Step {
    by = List.copyOf(by);
    with = List.copyOf(with);
    aspects = List.copyOf(aspects);
    parameters = Project.ordered(parameters);
    records = List.copyOf(records);
  }
}
