package org.bonafide.draft.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bonafide.law.ClaimLine;
import org.bonafide.law.ClaimScheduleWords;
import org.bonafide.law.Statement;
import org.bonafide.project.Work;

/**
 * The claim wording of each work for the schedule of the contract: what the assessment says for
 * each office today. A work that is not made yet has none.
 */
public record ClaimFacts(RootFacts root, Facts facts) {

  public List<Map<String, Object>> all() {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Work work : root.brief().project().works().values()) {
      Map<String, Object> claim = new LinkedHashMap<>();
      claim.put(
          "title", facts.fact("works." + work.id() + ".title", work.titleIn(facts.language())));
      claim.put("isMade", work.status() == Work.Status.FINISHED);
      Map<String, Object> laws = new LinkedHashMap<>();
      for (Statement statement : root.brief().assessment().statements()) {
        if (statement.work().equals(work.id())) {
          laws.put(statement.jurisdiction(), law(work, statement));
        }
      }
      claim.put("laws", laws);
      all.add(claim);
    }
    return all;
  }

  private Map<String, Object> law(Work work, Statement statement) {
    ClaimScheduleWords words = ClaimScheduleWords.of(statement.law());
    Map<String, Object> law = new LinkedHashMap<>();
    law.put("verdict", statement.verdict().word());
    law.put("fields", words.fields().in(facts.language()));
    law.put("wording", words.wording().in(facts.language()));
    law.put("none", words.none().in(facts.language()));
    law.put("lines", statement.claimLines().stream().map(line -> line(work, line)).toList());
    return law;
  }

  private Map<String, Object> line(Work work, ClaimLine line) {
    return Map.of(
        "name",
        line.name().in(facts.language()),
        "words",
        facts.fact("works." + work.id() + ".elements", line.words()));
  }
}
