package org.bonafide.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bonafide.law.CnStatement;
import org.bonafide.law.Reason;
import org.bonafide.law.UsApplication;
import org.bonafide.project.Party;
import org.bonafide.project.Person;
import org.bonafide.project.Project;
import org.bonafide.project.Registration;
import org.bonafide.project.Work;

/** The outcome of the assessment as templates see it. */
record RegistrationFacts(RootFacts root, Facts facts, Work work) {

  Map<String, Object> us(UsApplication us) {
    Map<String, Object> all = base();
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("verdict", us.verdict().word());
    view.put("verdictName", facts.vocabulary().word("verdict", us.verdict().word()));
    view.put("application", us.application());
    view.put("authors", us.authors().stream().map(this::person).toList());
    view.put("createdBoxes", us.authorCreated().boxes());
    view.put("createdOther", us.authorCreated().other());
    view.put("excludedBoxes", us.materialExcluded().boxes());
    view.put("excludedOther", us.materialExcluded().other());
    view.put("newBoxes", us.newMaterialIncluded().boxes());
    view.put("newOther", us.newMaterialIncluded().other());
    view.put("noteToOffice", us.noteToOffice());
    view.put("reasons", reasons(us.reasons()));
    List<Map<String, Object>> elements = new ArrayList<>();
    for (UsApplication.ElementFinding found : us.elements()) {
      elements.add(
          Map.of(
              "element", element(all, found.element()),
              "claimed", found.claimed(),
              "excluded", found.excluded(),
              "open", found.open()));
    }
    view.put("elements", elements);
    view.put("stronger", us.stronger());
    office(view, us);
    all.put("us", view);
    all.put(
        "authorities",
        RootFacts.authorities(us.reasons().stream().map(Reason::authority).toList(), facts));
    return all;
  }

  Map<String, Object> cn(CnStatement cn) {
    Map<String, Object> all = base();
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("verdict", cn.verdict().word());
    view.put("verdictName", facts.vocabulary().word("verdict", cn.verdict().word()));
    List<Map<String, Object>> items = new ArrayList<>();
    cn.items()
        .forEach(i -> items.add(Map.of("id", i.id(), "heading", i.heading(), "text", i.text())));
    view.put("items", items);
    view.put("reasons", reasons(cn.reasons()));
    List<Map<String, Object>> elements = new ArrayList<>();
    cn.elements()
        .forEach(
            e ->
                elements.add(
                    Map.of(
                        "element", element(all, e.element()),
                        "verdict", e.verdict().word(),
                        "verdictName", facts.vocabulary().word("verdict", e.verdict().word()))));
    view.put("elements", elements);
    view.put("stronger", cn.stronger());
    all.put("cn", view);
    List<String> ids = new ArrayList<>(List.of("cn-cpcc-works-description"));
    cn.reasons().forEach(r -> ids.add(r.authority()));
    all.put("authorities", RootFacts.authorities(ids, facts));
    return all;
  }

  private Map<String, Object> base() {
    Map<String, Object> all = root.common(true);
    all.put("work", new WorkFacts(facts, root.brief().evidence(), root.records(), true).work(work));
    return all;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> element(Map<String, Object> all, String id) {
    Map<String, Object> work = (Map<String, Object>) all.get("work");
    return ((List<Map<String, Object>>) work.get("elements"))
        .stream().filter(e -> e.get("id").equals(id)).findFirst().orElseThrow();
  }

  private static List<Map<String, Object>> reasons(List<Reason> reasons) {
    Map<String, Map<String, Object>> once = new LinkedHashMap<>();
    reasons.forEach(
        r ->
            once.putIfAbsent(
                r.text(),
                Map.of("text", r.text(), "authority", r.authority(), "element", r.element())));
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

  /**
   * The claimant is who the user names and may be; a transfer without a signed writing leaves it
   * with the authors.
   */
  private void office(Map<String, Object> view, UsApplication us) {
    Project project = facts.project();
    Registration plan = project.registration();
    String claimant = claimant(us, plan.claimant());
    view.put(
        "claimant",
        claimant.isEmpty()
            ? facts.people("registration.claimant", us.authors())
            : facts.fact("registration.claimant", facts.nameOf(claimant)));
    view.put(
        "claimantAddress",
        facts.fact(
            "registration.claimant.address",
            address(
                claimant.isEmpty() && us.authors().size() == 1 ? us.authors().get(0) : claimant)));
    view.put(
        "correspondent",
        facts.fact("registration.correspondent", facts.nameOf(plan.correspondent())));
    view.put(
        "previousNumber",
        facts.fact(
            "registration.previous.number",
            plan.previous().map(Registration.Previous::number).orElse("")));
    view.put(
        "previousYear",
        facts.fact(
            "registration.previous.year",
            plan.previous().map(Registration.Previous::year).orElse("")));
    view.put("deposit", facts.fact("registration.deposit", plan.deposit()));
  }

  private String claimant(UsApplication us, String wanted) {
    Party party = facts.project().parties().get(wanted);
    boolean author =
        us.authors().contains(wanted) || (party != null && us.authors().contains(party.person()));
    boolean signed =
        work.owner().map(o -> o.by().equals("assignment") && o.signed().isPresent()).orElse(false);
    return author || signed ? wanted : "";
  }

  private String address(String id) {
    Party party = facts.project().parties().get(id);
    if (party == null) {
      return facts.project().parties().values().stream()
          .filter(p -> p.person().equals(id) && !id.isEmpty())
          .map(Party::address)
          .findFirst()
          .orElse("");
    }
    return party.address();
  }
}
