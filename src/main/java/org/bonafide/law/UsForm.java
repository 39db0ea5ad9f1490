package org.bonafide.law;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bonafide.project.Category;

/**
 * The US Standard Application as data: screens, boxes by type of work, limits, the nouns of the
 * claim, and words that make an examiner write.
 *
 * @param checked the day the data was last checked
 * @param limits characters by name, as in {@code note-to-office}
 * @param unclear phrases that no public field should hold, by what is wrong with them
 * @param routine words of an order that takes no choice
 */
record UsForm(
    String checked,
    Map<String, String> types,
    Map<String, Map<String, String>> boxes,
    Map<String, String> nouns,
    Map<String, String> plurals,
    Map<String, Integer> limits,
    List<Screen> screens,
    Map<String, List<String>> unclear,
    List<String> routine) {

  private static final UsForm SHIPPED = read();

  /**
   * A screen as the data has it.
   *
   * @param repeat what it is repeated for, or empty
   */
  record Screen(String id, String name, String repeat, List<Field> fields) {}

  /**
   * A field as the data has it.
   *
   * @param limit the name of its limit, or empty
   */
  record Field(String id, String name, boolean isPublic, String limit, String remark) {}

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

  /**
   * Nouns in the order of the data, then the user's own: the order of the elements of a record
   * decides nothing.
   */
  List<String> ordered(Collection<String> some) {
    List<String> known = List.copyOf(nouns.values());
    return some.stream()
        .distinct()
        .sorted(
            Comparator.comparingInt(
                    (String noun) -> known.contains(noun) ? known.indexOf(noun) : known.size())
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** Boxes in the order of the form. */
  List<String> orderedBoxes(Category category, Collection<String> some) {
    return boxes.getOrDefault(category.word(), Map.of()).values().stream()
        .distinct()
        .filter(some::contains)
        .toList();
  }

  /** The nouns as they stand among others: {@code photographs}; artwork and text have no plural. */
  List<String> plurals(Collection<String> nouns) {
    return nouns.stream().map(noun -> plurals.getOrDefault(noun, noun)).toList();
  }

  /** The characters there is room for, 0 where none is known. */
  int limit(String name) {
    return limits.getOrDefault(name, 0);
  }

  @SuppressWarnings("unchecked")
  private static UsForm read() {
    Map<String, Object> data = LawData.read("us-standard-application.yaml");
    Map<String, Map<String, String>> boxes = new LinkedHashMap<>();
    LawData.section(data, "boxes").forEach((k, v) -> boxes.put(k, (Map<String, String>) v));
    Map<String, Integer> limits = new LinkedHashMap<>();
    LawData.section(data, "limits").forEach((k, v) -> limits.put(k, (Integer) v));
    Map<String, List<String>> unclear = new LinkedHashMap<>();
    LawData.section(data, "unclear").forEach((k, v) -> unclear.put(k, (List<String>) v));
    return new UsForm(
        data.get("checked").toString(),
        LawData.texts(data, "types"),
        boxes,
        LawData.texts(data, "nouns"),
        LawData.texts(data, "plurals"),
        limits,
        screens((List<Map<String, Object>>) data.get("screens")),
        unclear,
        (List<String>) data.get("routine"));
  }

  @SuppressWarnings("unchecked")
  private static List<Screen> screens(List<Map<String, Object>> data) {
    List<Screen> screens = new ArrayList<>();
    for (Map<String, Object> screen : data) {
      List<Field> fields = new ArrayList<>();
      for (Map<String, Object> field : (List<Map<String, Object>>) screen.get("fields")) {
        fields.add(
            new Field(
                LawData.text(field, "id"),
                LawData.text(field, "name"),
                Boolean.TRUE.equals(field.get("public")),
                LawData.text(field, "limit"),
                LawData.text(field, "remark")));
      }
      screens.add(
          new Screen(
              LawData.text(screen, "id"),
              LawData.text(screen, "name"),
              LawData.text(screen, "repeat"),
              List.copyOf(fields)));
    }
    return List.copyOf(screens);
  }
}
