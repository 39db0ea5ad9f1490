package org.bonafide.draft.facts;

import java.util.ArrayList;
import java.util.List;
import org.bonafide.project.Element;
import org.bonafide.project.Places;
import org.bonafide.project.Work;

/**
 * The stated facts that a derived sentence rests on, so that {@code explain} can show them: of a
 * label, a verdict or a claim the keys of the making, as far as the record states them.
 *
 * <p>Example: {@code works.poster.elements.scene.generated-part}, {@code ...steps[0].with}.
 */
record Basis(Places places) {

  private static final List<String> OF_A_STEP =
      List.of(
          "act",
          "by",
          "with",
          "function",
          "on",
          "of",
          "what",
          "generative",
          "expressive",
          "perceptible",
          "separable",
          "records");
  private static final List<String> OF_AN_ELEMENT =
      List.of(
          "what",
          "generated-part",
          "third-party",
          "from-earlier",
          "earlier-published",
          "impression");
  private static final List<String> OF_A_WORK =
      List.of("arrangement", "third-party", "impression", "owner", "owners");

  /** What is said of a whole work; the work itself where nothing of its making is stated. */
  List<String> of(Work work) {
    String path = "works." + work.id();
    List<String> all = new ArrayList<>();
    work.elements().values().forEach(element -> add(all, work, element));
    stated(all, path, OF_A_WORK);
    return all.isEmpty() ? List.of(path) : all;
  }

  /** What is said of one element. */
  List<String> of(Work work, Element element) {
    List<String> all = new ArrayList<>();
    add(all, work, element);
    return all.isEmpty() ? List.of("works." + work.id() + ".elements." + element.id()) : all;
  }

  private void add(List<String> all, Work work, Element element) {
    String path = "works." + work.id() + ".elements." + element.id();
    stated(all, path, OF_AN_ELEMENT);
    for (int i = 0; i < element.steps().size(); i++) {
      stated(all, path + ".steps[" + i + "]", OF_A_STEP);
    }
  }

  private void stated(List<String> all, String path, List<String> keys) {
    keys.stream().map(key -> path + "." + key).filter(places::has).forEach(all::add);
  }
}
