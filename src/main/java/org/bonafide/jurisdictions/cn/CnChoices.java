package org.bonafide.jurisdictions.cn;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bonafide.data.Data;
import org.bonafide.data.Words;
import org.bonafide.law.Sentence;
import org.bonafide.project.Work;

/**
 * The choices and the arrangement that are asked for of a kind of work ({@code choices.yaml}): of a
 * text its structure and wording, of a picture its layout and colour.
 */
final class CnChoices {

  private static final List<Row> ROWS =
      China.FOLDER.read("choices", data -> data.items().stream().map(Row::read).toList());

  private CnChoices() {}

  /** The question that fits a work. */
  static Sentence asked(Work work) {
    Set<String> kinds =
        work.elements().values().stream().map(e -> e.what()).collect(Collectors.toSet());
    return ROWS.stream()
        .filter(row -> !kinds.isEmpty() && row.what().containsAll(kinds))
        .findFirst()
        .or(() -> ROWS.stream().filter(row -> row.fits(work)).findFirst())
        .map(Row::asks)
        .orElse(Sentence.of("cn-item-originality"));
  }

  /** The question that fits an element; that of its work where its kind has none. */
  static Sentence asked(Work work, String what) {
    return ROWS.stream()
        .filter(row -> row.what().contains(what))
        .findFirst()
        .map(Row::asks)
        .orElse(asked(work));
  }

  private record Row(List<String> what, List<String> categories, Sentence asks) {
    static Row read(Data data) {
      data.knows("what categories asks");
      Words asks = data.words("asks");
      return new Row(data.texts("what"), data.texts("categories"), new Sentence(asks));
    }

    boolean fits(Work work) {
      return categories.contains(work.category().word());
    }
  }
}
