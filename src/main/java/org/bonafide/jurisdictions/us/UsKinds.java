package org.bonafide.jurisdictions.us;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bonafide.data.Data;
import org.bonafide.project.Act;
import org.bonafide.project.Category;

/**
 * The kind of expression that an act makes, where it is not the kind of its element, as {@code
 * kinds.yaml} lists it.
 *
 * <p>Example: {@code UsKinds.made(Act.FILM, "video", Category.MOTION_PICTURE)} is {@code
 * cinematography}.
 */
final class UsKinds {

  private static final UsKinds SHIPPED = UnitedStates.FOLDER.read("kinds", UsKinds::new);

  private final List<Row> rows;
  private final List<String> never;
  private final List<String> captures;
  private final Map<String, String> fixed;
  private final Map<String, String> produced;
  private final Map<String, String> arranged;
  private final Map<String, Map<String, String>> parts;

  /** A row; what it does not name fits everything. */
  private record Row(String category, List<String> acts, List<String> what, String is) {

    boolean fits(Act act, String kind, Category of) {
      return (category.isEmpty() || category.equals(of.word()))
          && acts.contains(act.word())
          && (what.isEmpty() || what.contains(kind));
    }
  }

  private UsKinds(Data data) {
    data.knows("rows captures fixed never produced arranged parts");
    this.rows = data.items("rows").stream().map(UsKinds::row).toList();
    this.captures = data.texts("captures");
    this.fixed = data.strings("fixed");
    this.never = data.texts("never");
    this.produced = data.strings("produced");
    this.arranged = data.strings("arranged");
    this.parts = new LinkedHashMap<>();
    data.children("parts").forEach((category, of) -> parts.put(category, of.strings()));
  }

  private static Row row(Data row) {
    row.knows("category act what is");
    return new Row(row.text("category"), row.texts("act"), row.texts("what"), row.text("is"));
  }

  /**
   * The kind, in the words of an element's {@code what}; empty where neither the act nor the
   * element says it.
   */
  static String made(Act act, String what, Category category) {
    return ofAct(act, what, category).orElse(what);
  }

  /** The kind that the act has by itself, whatever the element is; empty where it has none. */
  static Optional<String> ofAct(Act act, String what, Category category) {
    return SHIPPED.rows.stream()
        .filter(row -> row.fits(act, what, category))
        .findFirst()
        .map(Row::is)
        .filter(is -> !is.isEmpty());
  }

  /** Whether an act may be a mere copy, as a scan or a dub is. */
  static boolean captures(Act act) {
    return SHIPPED.captures.contains(act.word());
  }

  /** Whether a kind is claimed in works of a category: a performance is not, in a book. */
  static boolean isFixed(String kind, Category category) {
    return category.word().equals(SHIPPED.fixed.getOrDefault(kind, category.word()));
  }

  /** What an element is in a work of a category: sounds are no sound recording in a film. */
  static String part(String what, Category category) {
    return SHIPPED.parts.getOrDefault(category.word(), Map.of()).getOrDefault(what, what);
  }

  /** Whether a kind is refused as a claim, whoever made it. */
  static boolean isNeverClaimed(String kind) {
    return SHIPPED.never.contains(kind.strip().toLowerCase(java.util.Locale.ROOT));
  }

  /** What a program made of a kind that does not generate. */
  static String produced(String kind, UsForm form) {
    return Optional.ofNullable(SHIPPED.produced.get(kind)).orElseGet(() -> form.noun(kind));
  }

  /** What a kind is called among arranged things; empty where it is no thing to arrange. */
  static String arranged(String kind, UsForm form) {
    return Optional.ofNullable(SHIPPED.arranged.get(kind)).orElseGet(() -> form.noun(kind));
  }
}
