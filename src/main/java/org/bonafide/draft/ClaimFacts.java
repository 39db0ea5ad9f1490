package org.bonafide.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bonafide.jurisdictions.cn.CnStatement;
import org.bonafide.jurisdictions.us.UsApplication;
import org.bonafide.project.Work;

/**
 * The claim wording of each work for the schedule of the contract: what the assessment says for an
 * office today. A work that is not made yet has none.
 */
record ClaimFacts(RootFacts root, Facts facts) {

  List<Map<String, Object>> all() {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Work work : root.brief().project().works().values()) {
      UsApplication us = UsApplication.of(root.brief().assessment()).get(work.id());
      boolean cn = CnStatement.of(root.brief().assessment()).containsKey(work.id());
      boolean made = work.status() == Work.Status.FINISHED;
      Map<String, Object> claim = new LinkedHashMap<>();
      claim.put(
          "title", facts.fact("works." + work.id() + ".title", work.titleIn(facts.language())));
      claim.put("isMade", made);
      claim.put("inUs", us != null);
      claim.put("inCn", cn);
      claim.put("created", words(work, us == null ? "" : words(us.authorCreated())));
      claim.put("excluded", words(work, us == null ? "" : words(us.materialExcluded())));
      claim.put("included", words(work, us == null ? "" : words(us.newMaterialIncluded())));
      claim.put("hasClaim", us != null && !us.authorCreated().isEmpty());
      claim.put("verdict", us == null ? "" : us.verdict().word());
      all.add(claim);
    }
    return all;
  }

  private Fact words(Work work, String words) {
    return facts.fact("works." + work.id() + ".elements", words);
  }

  private static String words(UsApplication.Entry entry) {
    List<String> all = new ArrayList<>(entry.boxes());
    if (!entry.other().isEmpty()) {
      all.add(entry.other());
    }
    return String.join("; ", all);
  }
}
