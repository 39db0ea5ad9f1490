package org.bonafide.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bonafide.label.Disclosed;
import org.bonafide.project.Disclosure;

/** Disclosures as templates see them. No prompt, address or confidential detail is among them. */
record DisclosureFacts(RootFacts root, Facts facts) {

  Map<String, Object> all() {
    Map<String, Object> all = root.common(false);
    List<Map<String, Object>> list = new ArrayList<>();
    List<String> authorities = new ArrayList<>();
    for (Disclosed one : root.brief().disclosures().all()) {
      list.add(disclosed(one));
      authorities.add(one.authority());
    }
    all.put("disclosures", list);
    Disclosure plan = facts.project().disclosure();
    all.put(
        "disclosure",
        Map.of(
            "publisher", facts.fact("disclosure.publisher", facts.nameOf(plan.publisher())),
            "role", facts.fact("disclosure.role", plan.role()),
            "responsible", facts.fact("disclosure.responsible", facts.nameOf(plan.responsible()))));
    all.put("authorities", RootFacts.authorities(authorities, facts));
    return all;
  }

  private Map<String, Object> disclosed(Disclosed one) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("work", one.work());
    view.put(
        "workTitle",
        facts.fact(
            "works." + one.work() + ".title",
            facts.project().works().get(one.work()).titleIn(facts.language())));
    view.put("target", one.target());
    view.put("targetName", in(one.targetNames()));
    view.put("duty", one.duty().word());
    view.put("dutyName", facts.vocabulary().word("duty", one.duty().word()));
    view.put("why", in(one.why()));
    view.put("authority", one.authority());
    view.put("label", in(one.labels()));
    view.put("notice", in(one.notices()));
    view.put("options", pairs(one.options()));
    view.put("marks", pairs(one.marks()));
    return view;
  }

  private String in(Map<java.util.Locale, String> byLanguage) {
    return byLanguage.getOrDefault(facts.language(), byLanguage.get(java.util.Locale.ENGLISH));
  }

  private static List<Map<String, String>> pairs(Map<String, String> map) {
    List<Map<String, String>> pairs = new ArrayList<>();
    map.forEach((name, value) -> pairs.add(Map.of("name", name, "value", value)));
    return pairs;
  }
}
