package org.bonafide.jurisdictions.cn;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bonafide.data.Data;
import org.bonafide.law.Sentence;
import org.bonafide.project.Work;

/**
 * The category of the form for a work, as {@code categories.yaml} lists it (Copyright Law, Art. 3).
 *
 * <p>Example: a work of visual art that is all photographs is a photographic work; one with a map
 * in it is open.
 */
final class CnCategories {

  private static final List<Row> ROWS =
      China.FOLDER.read("categories", data -> data.items().stream().map(Row::read).toList());

  private CnCategories() {}

  /** The category in words, or nothing where the form has several that may fit. */
  static Sentence of(Work work) {
    return ROWS.stream()
        .filter(row -> row.fits(work))
        .findFirst()
        .map(Row::is)
        .orElse(Sentence.NONE);
  }

  private record Row(String category, List<String> only, List<String> any, Sentence is) {

    static Row read(Data row) {
      row.knows("category only any is");
      Sentence is = row.has("is") ? new Sentence(row.words("is")) : Sentence.NONE;
      return new Row(row.text("category"), row.texts("only"), row.texts("any"), is);
    }

    boolean fits(Work work) {
      Set<String> kinds =
          work.elements().values().stream().map(e -> e.what()).collect(Collectors.toSet());
      return category.equals(work.category().word())
          && (only.isEmpty() || !kinds.isEmpty() && only.containsAll(kinds))
          && (any.isEmpty() || any.stream().anyMatch(kinds::contains));
    }
  }
}
