package org.bonafide.jurisdictions.us;

import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bonafide.data.Data;
import org.bonafide.data.Dialect;
import org.bonafide.data.Grammar;
import org.bonafide.law.table.FieldSource;
import org.bonafide.project.Category;

/**
 * The US Standard Application as data: screens, boxes by type of work, limits, the nouns of the
 * claim, and words that make an examiner write.
 *
 * @param checked the day the data was last checked
 * @param days how the form takes a day
 * @param limits characters by name, as in {@code note-to-office}
 * @param unclear phrases that no public field should hold
 */
record UsForm(
    String checked,
    DateTimeFormatter days,
    Map<String, Map<String, String>> boxes,
    Map<String, String> nouns,
    Map<String, String> plurals,
    Map<String, Integer> limits,
    List<Screen> screens,
    List<Unclear> unclear) {

  /** What the language in which the Office reads does with words. */
  static final Grammar ENGLISH = Grammar.of(Locale.US);

  /** How it spells them. */
  static final Dialect AMERICAN = Dialect.of(Locale.US);

  private static final UsForm SHIPPED = UnitedStates.FOLDER.read("form", UsForm::read);

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
   * @param source where its entry is from, where it is a plain fact of the record
   */
  record Field(
      String id,
      String name,
      boolean isPublic,
      String limit,
      String remark,
      Optional<FieldSource> source) {}

  /**
   * Phrases that make an examiner write.
   *
   * @param why what is wrong with them, behind "which"
   */
  record Unclear(String why, List<String> words) {}

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

  /**
   * The nouns as they stand among others: {@code photograph(s)}; artwork and text have no plural.
   */
  List<String> plurals(Collection<String> nouns) {
    return nouns.stream().map(noun -> plurals.getOrDefault(noun, noun)).toList();
  }

  /** The characters there is room for, 0 where none is known. */
  int limit(String name) {
    return limits.getOrDefault(name, 0);
  }

  private static UsForm read(Data data) {
    Map<String, Map<String, String>> boxes = new LinkedHashMap<>();
    data.children("boxes").forEach((category, of) -> boxes.put(category, of.strings()));
    Map<String, Integer> limits = new LinkedHashMap<>();
    Data limited = data.child("limits");
    limited.keys().forEach(name -> limits.put(name, limited.number(name)));
    return new UsForm(
        data.day("checked"),
        DateTimeFormatter.ofPattern(data.text("days"), Locale.ROOT),
        boxes,
        data.strings("nouns"),
        data.strings("plurals"),
        limits,
        data.items("screens").stream().map(screen -> screen(data, screen)).toList(),
        data.children("unclear").values().stream()
            .map(kind -> new Unclear(kind.text("why"), kind.texts("words")))
            .toList());
  }

  private static Screen screen(Data form, Data screen) {
    return new Screen(
        screen.text("id"),
        screen.text("name"),
        screen.text("repeat"),
        screen.items("fields").stream().map(field -> field(form, field)).toList());
  }

  private static Field field(Data form, Data field) {
    field.knows("id name public limit remark " + FieldSource.KEYS);
    return new Field(
        field.text("id"),
        field.text("name"),
        field.answer("public"),
        field.text("limit"),
        field.text("remark"),
        FieldSource.find(form, field));
  }
}
