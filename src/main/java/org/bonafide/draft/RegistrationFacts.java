package org.bonafide.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bonafide.jurisdictions.cn.CnIndependence;
import org.bonafide.jurisdictions.cn.CnStatement;
import org.bonafide.jurisdictions.us.UsApplication;
import org.bonafide.law.Reason;
import org.bonafide.law.Wish;
import org.bonafide.project.Person;
import org.bonafide.project.Work;

/** The outcome of the assessment as templates see it. */
record RegistrationFacts(RootFacts root, Facts facts, Work work) {

  Map<String, Object> us(UsApplication us) {
    Map<String, Object> all = base();
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("verdict", us.verdict().word());
    view.put(
        "verdictName",
        facts.derived(
            facts.vocabulary().word("verdict", us.verdict().word()), facts.basis().of(work)));
    view.put("application", us.application());
    view.put("authors", us.authors().stream().map(this::person).toList());
    view.put(
        "named",
        us.named().stream()
            .map(
                one ->
                    Map.of(
                        "name",
                        facts.named(facts.project().ownerPath(work), List.of(one.who())),
                        "hire",
                        one.hire()))
            .toList());
    view.put("hired", us.named().stream().anyMatch(UsApplication.Named::hire));
    view.put("open", us.open().stream().map(w -> w.words().in(facts.language())).toList());
    view.put("claimant", facts.named("registration.claimant", us.claimants()));
    view.put("createdBoxes", us.authorCreated().boxes());
    view.put("createdOther", us.authorCreated().other());
    view.put("excludedBoxes", us.materialExcluded().boxes());
    view.put("excludedOther", us.materialExcluded().other());
    view.put("newBoxes", us.newMaterialIncluded().boxes());
    view.put("newOther", us.newMaterialIncluded().other());
    view.put("noteToOffice", facts.derived(us.noteToOffice(), facts.basis().of(work)));
    view.put("reasons", reasons(us.reasons()));
    List<Map<String, Object>> elements = new ArrayList<>();
    for (UsApplication.ElementFinding found : us.elements()) {
      elements.add(
          Map.of(
              "element", element(all, found.element()),
              "claimed", facts.derived(found.claimed(), basis(found.element())),
              "excluded", facts.derived(found.excluded(), basis(found.element())),
              "open", facts.derived(found.open().in(facts.language()), basis(found.element()))));
    }
    view.put("elements", elements);
    view.put("screens", new FormFacts(facts).screens(us.screens()));
    view.put("notClaimed", reasons(us.advice().notClaimed()));
    advice(view, us.advice().stronger(), us.advice().instead(), us.advice().keep());
    all.put("us", view);
    all.put("filing", new FilingFacts(facts, work).all(us));
    List<String> ids = new ArrayList<>(us.reasons().stream().map(Reason::authority).toList());
    us.advice().notClaimed().forEach(r -> ids.add(r.authority()));
    all.put("authorities", RootFacts.authorities(ids, facts));
    return all;
  }

  Map<String, Object> cn(CnStatement cn) {
    Map<String, Object> all = base();
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("verdict", cn.verdict().word());
    view.put("owner", cn.owner().words().in(facts.language()));
    view.put(
        "independence", new CnIndependence(facts.project(), work).words().in(facts.language()));
    view.put("extent", cn.extent().in(facts.language()));
    view.put(
        "verdictName",
        facts.derived(
            facts.vocabulary().word("verdict", cn.verdict().word()), facts.basis().of(work)));
    List<Map<String, Object>> items = new ArrayList<>();
    cn.items().forEach(item -> items.add(item(item)));
    view.put("items", items);
    view.put("reasons", reasons(cn.reasons()));
    view.put("elements", cn.elements().stream().map(e -> grade(all, e)).toList());
    view.put("screens", new FormFacts(facts).screens(cn.screens()));
    advice(view, cn.advice().stronger(), cn.advice().instead(), cn.advice().keep());
    all.put("cn", view);
    List<String> ids = new ArrayList<>(List.of("cn-cpcc-works-description"));
    cn.reasons().forEach(r -> ids.add(r.authority()));
    ids.add("cn-works-form-guide");
    all.put("authorities", RootFacts.authorities(ids, facts));
    return all;
  }

  private List<String> basis(String element) {
    return facts.basis().of(work, work.elements().get(element));
  }

  private Map<String, Object> item(CnStatement.Item item) {
    return Map.of(
        "id", item.id(),
        "heading", item.heading(),
        "text", facts.derived(item.text(), facts.basis().of(work)),
        "open", item.open().in(facts.language()),
        "field", item.field());
  }

  private Map<String, Object> grade(Map<String, Object> all, CnStatement.ElementGrade grade) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("element", element(all, grade.element()));
    view.put("verdict", grade.verdict().word());
    view.put(
        "verdictName",
        facts.derived(
            facts.vocabulary().word("verdict", grade.verdict().word()), basis(grade.element())));
    view.put(
        "claimed", facts.derived(grade.claimed().in(facts.language()), basis(grade.element())));
    view.put(
        "excluded", facts.derived(grade.excluded().in(facts.language()), basis(grade.element())));
    view.put("open", facts.derived(grade.open().in(facts.language()), basis(grade.element())));
    view.put("factors", grade.factors().stream().map(this::factor).toList());
    return view;
  }

  private Map<String, Object> factor(CnStatement.Factor factor) {
    return Map.of(
        "id", factor.factor().word(),
        "name", facts.vocabulary().word("factor", factor.factor().word()),
        "status", factor.status().word(),
        "statusName", factor.words().in(facts.language()),
        "records",
            factor.records().stream()
                .filter(root.records()::containsKey)
                .map(root.records()::get)
                .toList());
  }

  private void advice(
      Map<String, Object> view, List<Wish> stronger, List<Wish> instead, List<Wish> keep) {
    view.put("stronger", stronger.stream().map(this::wish).toList());
    view.put("instead", instead.stream().map(this::wish).distinct().toList());
    view.put("keep", keep.stream().map(this::wish).toList());
  }

  /** A wish in words; where the work has several elements, with the element's own first. */
  private String wish(Wish wish) {
    String words = wish.words().in(facts.language());
    if (wish.element().isEmpty() || work.elements().size() < 2) {
      return words;
    }
    String element = work.elements().get(wish.element()).named().in(facts.language());
    return facts.vocabulary().say("wish.of-element", element, words);
  }

  private Map<String, Object> base() {
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

  @SuppressWarnings("unchecked")
  private static Map<String, Object> element(Map<String, Object> all, String id) {
    Map<String, Object> work = (Map<String, Object>) all.get("work");
    return ((List<Map<String, Object>>) work.get("elements"))
        .stream().filter(e -> e.get("id").equals(id)).findFirst().orElseThrow();
  }

  private List<Map<String, Object>> reasons(List<Reason> reasons) {
    Map<String, Map<String, Object>> once = new LinkedHashMap<>();
    for (Reason reason : reasons) {
      String words = reason.words().in(facts.language());
      once.putIfAbsent(
          words,
          Map.of(
              "text",
              facts.derived(words, List.of(reason.field())),
              "authority",
              reason.authority(),
              "element",
              reason.element()));
    }
    return List.copyOf(once.values());
  }

  private Map<String, Object> person(String id) {
    Person person = facts.project().people().get(id);
    String path = "people." + id;
    return Map.of(
        "id", id,
        "name", facts.fact(path + ".name", person.nameIn(facts.language())),
        "publicName", facts.fact(path + ".credit", person.publicName()),
        "citizenship", facts.fact(path + ".citizenship", person.citizenship()),
        "domicile", facts.fact(path + ".domicile", person.domicile()));
  }
}
