package org.bonafide.jurisdictions.us;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonafide.data.Data;
import org.bonafide.project.Category;

/**
 * The type of work under which a claim is filed: that of the record's category, unless what is
 * claimed asks for another, as {@code types.yaml} lists it (Compendium (Third) 609.3).
 *
 * <p>Example: music and lyrics of a sound recording that was generated are filed as a work of the
 * performing arts; a recording beside music is filed as a sound recording.
 */
record UsType(List<Category> category, Set<String> claimed, Set<String> only, Category is) {

  private static final List<UsType> SHIPPED =
      UnitedStates.FOLDER.read(
          "types",
          data -> {
            data.knows("rows");
            return data.items("rows").stream().map(UsType::row).toList();
          });

  private static UsType row(Data row) {
    row.knows("category claimed only is");
    return new UsType(
        row.texts("category").stream().map(UsType::category).toList(),
        Set.copyOf(row.texts("claimed")),
        Set.copyOf(row.texts("only")),
        category(row.text("is")));
  }

  private static Category category(String word) {
    return Stream.of(Category.values())
        .filter(one -> one.word().equals(word))
        .findFirst()
        .orElse(Category.UNKNOWN);
  }

  static Category of(Category category, List<UsElement> elements) {
    Set<String> kinds =
        elements.stream()
            .flatMap(e -> Stream.concat(e.made.keySet().stream(), e.given.keySet().stream()))
            .collect(Collectors.toSet());
    boolean changes = elements.stream().anyMatch(e -> !e.claims.isEmpty());
    return SHIPPED.stream()
        .filter(row -> row.category.contains(category) && row.fits(kinds, changes))
        .findFirst()
        .map(UsType::is)
        .orElse(category);
  }

  private boolean fits(Set<String> kinds, boolean changes) {
    boolean some = claimed.isEmpty() || claimed.stream().anyMatch(kinds::contains);
    boolean all = only.isEmpty() || !kinds.isEmpty() && !changes && only.containsAll(kinds);
    return some && all;
  }
}
