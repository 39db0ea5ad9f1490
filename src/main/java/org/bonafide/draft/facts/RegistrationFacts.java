package org.bonafide.draft.facts;

import java.util.List;
import java.util.Map;
import org.bonafide.diagnose.InstrumentKind;
import org.bonafide.law.Statement;
import org.bonafide.project.Work;

/** What the papers of a work for an office are drafted from. */
public record RegistrationFacts(RootFacts root, Facts facts, Work work) {

  /**
   * Of one statement.
   *
   * @param paper in which it is drafted, or with which one answers to what came of it
   */
  @SuppressWarnings("unchecked")
  public Map<String, Object> of(Statement statement, InstrumentKind paper) {
    Map<String, Object> all = ofTheWork();
    Map<String, Object> its = (Map<String, Object>) all.get("work");
    ParticularFacts particulars = ParticularFacts.of(facts, work, its, root.records());
    all.put("statement", new StatementFacts(facts, work, particulars).all(statement));
    all.put("after", particulars.of(statement.afterFiling()));
    all.put("authorities", RootFacts.authorities(statement.authorities(paper), facts));
    return all;
  }

  /** Of the work alone. */
  Map<String, Object> ofTheWork() {
    Map<String, Object> all = root.common(true);
    List<String> used =
        work.elements().values().stream()
            .flatMap(e -> e.steps().stream())
            .flatMap(s -> s.with().stream())
            .distinct()
            .toList();
    all.put(
        "tools",
        facts.project().tools().values().stream()
            .filter(tool -> used.contains(tool.id()))
            .map(root::tool)
            .toList());
    all.put("work", new WorkFacts(facts, root.brief().evidence(), root.records(), true).work(work));
    return all;
  }
}
