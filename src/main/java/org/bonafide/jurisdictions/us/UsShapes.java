package org.bonafide.jurisdictions.us;

import java.util.List;
import java.util.Map;
import org.bonafide.data.Data;
import org.bonafide.project.Element;
import org.bonafide.project.Work;

/**
 * Whether a work of visual art is an object, a building or flat, by {@code shapes} of {@code
 * deposit.yaml}: what is deposited turns on it.
 *
 * <p>Example: a work with an element whose {@code what} is {@code jewelry} is {@code solid}.
 */
record UsShapes(Work work) {

  private static final Map<String, Data> SHAPES =
      UnitedStates.FOLDER.read("deposit", data -> data.children("shapes"));

  /** The name of the first shape that an element has; {@code flat} where none has one. */
  String shape() {
    return SHAPES.entrySet().stream()
        .filter(shape -> work.elements().values().stream().anyMatch(e -> has(e, shape.getValue())))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("flat");
  }

  /** By what it is, or, of a kind that leaves it open, by what was done to it. */
  private static boolean has(Element element, Data shape) {
    List<String> acts = shape.texts("acts");
    return shape.texts("what").contains(element.what())
        || shape.texts("of").contains(element.what())
            && element.steps().stream().anyMatch(step -> acts.contains(step.act().word()));
  }
}
