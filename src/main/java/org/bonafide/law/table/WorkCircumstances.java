package org.bonafide.law.table;

import java.util.List;
import org.bonafide.law.FieldEntry;
import org.bonafide.law.decide.Circumstances;
import org.bonafide.project.Answer;
import org.bonafide.project.Category;
import org.bonafide.project.Ownership;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/** The facts of a work for rules: what is open is open, and of an entry whether it is stated. */
record WorkCircumstances(Project project, Work work, TableStatement statement)
    implements Circumstances {

  @Override
  public List<String> possible(String fact) {
    FactList known = FactList.of("work");
    return switch (fact) {
      case "verdict" -> List.of(statement.verdict().word());
      case "claimed" -> Circumstances.words(statement.claimed());
      case "excluded" -> Circumstances.words(statement.excluded());
      case "kind" ->
          work.category() == Category.UNKNOWN
              ? List.copyOf(known.words(fact))
              : List.of(work.category().word());
      case "is-published" -> Circumstances.words(published());
      case "owned-by" -> ownedBy(known);
      default -> List.of(stated(fact));
    };
  }

  private Answer published() {
    return work.published().isPresent()
        ? Answer.YES
        : work.unpublished() == Answer.YES ? Answer.NO : Answer.UNKNOWN;
  }

  /** By what title the owners have it; where there are several of one title, by that. */
  private List<String> ownedBy(FactList known) {
    List<String> titles = work.owners().stream().map(Ownership::by).distinct().toList();
    return titles.size() == 1 && known.words("owned-by").contains(titles.get(0))
        ? titles
        : List.copyOf(known.words("owned-by"));
  }

  private String stated(String entry) {
    FieldEntry.State state = new Entries(project, work, statement).of(entry, false).state();
    return switch (state) {
      case FILLED -> "stated";
      case OPEN -> "not-stated";
      default -> "none";
    };
  }
}
