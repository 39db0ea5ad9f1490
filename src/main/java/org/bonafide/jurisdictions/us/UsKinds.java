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
    data.knows("rows never arranged parts");
    this.rows = data.items("rows").stream().map(UsKinds::row).toList();
    this.never = data.texts("never");
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
    return SHIPPED.rows.stream()
        .filter(row -> row.fits(act, what, category))
        .findFirst()
        .map(Row::is)
        .filter(is -> !is.isEmpty())
        .orElse(what);
  }

  /** What an element is in a work of a category: sounds are no sound recording in a film. */
  static String part(String what, Category category) {
    return SHIPPED.parts.getOrDefault(category.word(), Map.of()).getOrDefault(what, what);
  }

  /** Whether a kind is refused as a claim, whoever made it. */
  static boolean isNeverClaimed(String kind) {
    return SHIPPED.never.contains(kind.strip().toLowerCase(java.util.Locale.ROOT));
  }

  /** What a kind is called among arranged things; empty where it is no thing to arrange. */
  static String arranged(String kind, UsForm form) {
    return Optional.ofNullable(SHIPPED.arranged.get(kind)).orElseGet(() -> form.noun(kind));
  }
}
