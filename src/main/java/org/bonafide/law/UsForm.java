package org.bonafide.law;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bonafide.project.Category;

/**
 * The US Standard Application as data: boxes by type of work, limits, and the nouns of the claim.
 *
 * @param sharedLimit characters for Material Excluded and New Material Included together
 */
record UsForm(
    Map<String, Map<String, String>> boxes,
    Map<String, String> nouns,
    int sharedLimit,
    int noteLimit) {

  private static final UsForm SHIPPED = read();

  static UsForm shipped() {
    return SHIPPED;
  }

  /** The box for a kind of authorship on the application for a category; none where it has none. */
  Optional<String> box(Category category, String what) {
    return Optional.ofNullable(boxes.getOrDefault(category.word(), Map.of()).get(what));
  }

  /**
   * The noun of a claim for an element's kind: {@code artwork}; the user's word where it is new.
   */
  String noun(String what) {
    return what.isEmpty() ? "material" : nouns.getOrDefault(what, what);
  }

  @SuppressWarnings("unchecked")
  private static UsForm read() {
    Map<String, Object> data = LawData.read("us-standard-application.yaml");
    Map<String, Map<String, String>> boxes = new LinkedHashMap<>();
    LawData.section(data, "boxes").forEach((k, v) -> boxes.put(k, (Map<String, String>) v));
    Map<String, String> nouns = new LinkedHashMap<>();
    LawData.section(data, "nouns").forEach((k, v) -> nouns.put(k, v.toString()));
    Map<String, Object> limits = LawData.section(data, "limits");
    return new UsForm(
        boxes,
        nouns,
        (Integer) limits.get("excluded-and-new"),
        (Integer) limits.get("note-to-office"));
  }
}
