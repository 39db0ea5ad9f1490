package org.bonafide.law.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bonafide.law.FieldEntry;
import org.bonafide.law.Statement;
import org.bonafide.law.decide.Circumstances;
import org.bonafide.project.Answer;
import org.bonafide.project.Category;
import org.bonafide.project.Element;
import org.bonafide.project.GeneratedPart;
import org.bonafide.project.Ownership;
import org.bonafide.project.PartyRef;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/**
 * The facts of a work for rules: what is open is open, and of an entry whether it is stated.
 *
 * @param own what the Java of the law states besides, by name
 */
record WorkCircumstances(Project project, Work work, Statement statement, Map<String, String> own)
    implements Circumstances {

  @Override
  public List<String> possible(String fact) {
    if (own.containsKey(fact)) {
      return List.of(own.get(fact));
    }
    FactList known = FactList.of("work");
    return switch (fact) {
      case "verdict" -> List.of(statement.verdict().word());
      case "claimed" -> Circumstances.words(of(TableStatement::claimed));
      case "excluded" -> Circumstances.words(of(TableStatement::excluded));
      case "kind" ->
          work.category() == Category.UNKNOWN
              ? List.copyOf(known.words(fact))
              : List.of(work.category().word());
      case "is-published" -> Circumstances.words(published());
      case "owned-by" ->
          ownedBy(known, work.owners().stream().map(Ownership::by).distinct().toList());
      case "first-owned-by" -> ownedBy(known, work.owner().stream().map(Ownership::by).toList());
      case "first-owner" ->
          work.owner()
              .flatMap(Ownership::who)
              .map(who -> List.of(who instanceof PartyRef ? "party" : "person"))
              .orElse(List.copyOf(known.words(fact)));
      case "first-signed" ->
          List.of(work.owner().flatMap(Ownership::signed).isPresent() ? "stated" : "not-stated");
      case "employed" -> Circumstances.words(employed());
      case "ai-use" -> List.of(saysNoAi() ? "none" : "not-excluded");
      default -> List.of(stated(fact));
    };
  }

  private Answer published() {
    return project.publication(work).isPresent()
        ? Answer.YES
        : work.unpublished() == Answer.YES ? Answer.NO : Answer.UNKNOWN;
  }

  /** By what title the owners have it; where there are several of one title, by that. */
  private List<String> ownedBy(FactList known, List<String> titles) {
    return titles.size() == 1 && known.words("owned-by").contains(titles.get(0))
        ? titles
        : List.copyOf(known.words("owned-by"));
  }

  /** No is said only where the title of every owner is. */
  private Answer employed() {
    List<String> titles = work.owners().stream().map(Ownership::by).toList();
    return titles.contains("employment")
        ? Answer.YES
        : titles.isEmpty() || titles.contains("unknown") ? Answer.UNKNOWN : Answer.NO;
  }

  /** Whether the record says of every element that no generative function was used for it. */
  private boolean saysNoAi() {
    return !work.elements().isEmpty() && work.elements().values().stream().allMatch(this::saysNoAi);
  }

  private boolean saysNoAi(Element element) {
    return element.steps().isEmpty()
        ? element.generatedPart() == GeneratedPart.NONE
        : element.generatedPart() != GeneratedPart.APPRECIABLE
            && element.generatedPart() != GeneratedPart.DE_MINIMIS
            && element.steps().stream().allMatch(s -> project.generative(s) == Answer.NO);
  }

  private Answer of(Function<TableStatement, Answer> part) {
    return statement instanceof TableStatement made ? part.apply(made) : Answer.UNKNOWN;
  }

  private String stated(String entry) {
    return switch (entry(entry).state()) {
      case FILLED -> "stated";
      case OPEN -> "not-stated";
      default -> "none";
    };
  }

  private FieldEntry entry(String name) {
    return statement instanceof TableStatement made
        ? new Entries(project, work, made).of(name, false)
        : new RecordEntries(project, work, Optional.empty()).of(name, false);
  }
}
