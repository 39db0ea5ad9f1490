package org.bonafide.draft.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bonafide.label.Disclosed;
import org.bonafide.project.Disclosure;
import org.bonafide.project.PersonRef;

/** Disclosures as templates see them. No prompt, address or confidential detail is among them. */
public record DisclosureFacts(RootFacts root, Facts facts) {

  public Map<String, Object> all() {
    Map<String, Object> all = root.common(false);
    List<Map<String, Object>> list = new ArrayList<>();
    List<String> authorities = new ArrayList<>();
    for (Disclosed one : root.brief().disclosures().all()) {
      list.add(disclosed(one));
      authorities.add(one.source().authority());
    }
    all.put("disclosures", list);
    all.putAll(plan());
    all.put("authorities", RootFacts.authorities(authorities, facts));
    return all;
  }

  /** Whether any target asks for labels in a language. */
  public static boolean isAsked(Brief brief, Locale language) {
    return brief.disclosures().all().stream().anyMatch(one -> one.asksFor(language));
  }

  /** The same of the targets alone that ask for labels in the language of these facts. */
  public Map<String, Object> asked() {
    Map<String, Object> all = root.common(false);
    List<Disclosed> asking =
        root.brief().disclosures().all().stream()
            .filter(one -> one.asksFor(facts.language()))
            .toList();
    all.put("disclosures", asking.stream().map(this::sheet).toList());
    all.putAll(plan());
    List<String> authorities = new ArrayList<>();
    asking.forEach(one -> authorities.add(one.law().source().authority()));
    asking.forEach(one -> authorities.add(one.source().authority()));
    all.put("authorities", RootFacts.authorities(authorities, facts));
    return all;
  }

  private Map<String, Object> plan() {
    Disclosure plan = facts.project().disclosure();
    return Map.of(
        "disclosure",
        Map.of(
            "publisher",
            facts.fact("disclosure.publisher", plan.publisher().map(facts::nameOf).orElse("")),
            "role",
            facts.fact("disclosure.role", plan.role()),
            "responsible",
            facts.fact("disclosure.responsible", facts.nameOf(new PersonRef(plan.responsible())))));
  }

  /** What who posts needs besides: the few words, the law's own, and how sure they are. */
  private Map<String, Object> sheet(Disclosed one) {
    Map<String, Object> view = disclosed(one);
    List<String> basis = facts.basis().of(facts.project().works().get(one.work()));
    Disclosed.LawOfLabel law = one.law();
    view.put("short", facts.derived(in(one.words().shorts()), basis));
    view.put("checked", one.source().said(facts.language()));
    view.put(
        "law",
        Map.of(
            "name", in(law.names()),
            "placements", placements(law.placements()),
            "keep", in(law.keep()),
            "handover", in(law.handover()),
            "checked", law.source().said(facts.language())));
    return view;
  }

  private Map<String, Object> disclosed(Disclosed one) {
    Map<String, Object> view = new LinkedHashMap<>();
    String path = "works." + one.work();
    List<String> basis = facts.basis().of(facts.project().works().get(one.work()));
    view.put("work", one.work());
    view.put(
        "workTitle",
        facts.fact(
            path + ".title", facts.project().works().get(one.work()).titleIn(facts.language())));
    view.put("target", one.target());
    view.put("targetName", Disclosed.name(one.targetNames(), facts.language()));
    view.put("duty", one.duty().word());
    view.put("dutyName", facts.vocabulary().word("duty", one.duty().word()));
    view.put("why", facts.derived(one.reason(facts.language()), basis));
    view.put("owes", in(one.owes().role()));
    view.put("owesName", one.owes().who().map(facts::nameOf).orElse(""));
    view.put("exception", facts.derived(in(one.owes().exception()), basis));
    view.put("exceptionRecords", facts.vocabulary().join(exhibits(one)));
    view.put("authority", one.source().authority());
    view.put("source", one.source().words());
    view.put("missing", facts.derived(in(one.missing()), basis));
    view.put("where", facts.vocabulary().spelled(in(one.where())));
    view.put("notes", facts.vocabulary().spelled(in(one.notes())));
    view.put("label", facts.derived(in(one.words().labels()), basis));
    view.put("notice", facts.derived(in(one.words().notices()), basis));
    view.put("statement", facts.derived(more(one), basis));
    view.put("languages", languages(one, basis));
    view.put("forms", forms(one, basis));
    view.put("placements", placements(one.placements()));
    view.put("options", one.options().stream().map(o -> option(o, path, basis)).toList());
    view.put("marks", pairs(one.marks(), basis));
    return view;
  }

  /** What the full statement says after the notice, which stands above it. */
  private String more(Disclosed one) {
    return in(one.words().statements()).substring(in(one.words().notices()).length()).strip();
  }

  /** Records by what they are, since their ids and files are the user's own. */
  private List<String> exhibits(Disclosed one) {
    return one.owes().records().stream()
        .map(id -> facts.project().records().get(id).kind())
        .map(kind -> facts.vocabulary().word("record-kind", kind))
        .distinct()
        .toList();
  }

  private List<Map<String, Object>> languages(Disclosed one, List<String> basis) {
    List<Map<String, Object>> all = new ArrayList<>();
    one.words()
        .labels()
        .forEach(
            (language, label) -> {
              if (!facts.project().languages().contains(language)) {
                all.add(
                    Map.of(
                        "name",
                        facts.vocabulary().word("language", language.toLanguageTag()),
                        "label",
                        facts.derived(label, basis)));
              }
            });
    return all;
  }

  private List<Map<String, Object>> forms(Disclosed one, List<String> basis) {
    List<Map<String, Object>> all = new ArrayList<>();
    one.words()
        .forms()
        .forEach(
            (medium, words) ->
                all.add(
                    Map.of(
                        "name",
                        facts.vocabulary().word("form-of", medium),
                        "words",
                        facts.derived(in(words), basis))));
    return all;
  }

  private List<Map<String, String>> placements(List<Disclosed.Placement> placements) {
    return placements.stream()
        .map(
            p ->
                Map.of(
                    "name", facts.vocabulary().word("medium", p.medium()), "words", in(p.words())))
        .toList();
  }

  private Map<String, Object> option(Disclosed.Pick pick, String work, List<String> basis) {
    String key = pick.missingKeys().stream().findFirst().orElse(work + ".elements");
    return Map.of(
        "name", in(pick.field()),
        "value", facts.derived(pick.shown(facts.language()), basis),
        "missing", facts.derived(in(pick.missing()), basis),
        "key", key);
  }

  private String in(Map<Locale, String> byLanguage) {
    return Disclosed.in(byLanguage, facts.language());
  }

  private List<Map<String, Object>> pairs(Map<String, String> map, List<String> basis) {
    List<Map<String, Object>> pairs = new ArrayList<>();
    map.forEach(
        (name, value) -> pairs.add(Map.of("name", name, "value", facts.derived(value, basis))));
    return pairs;
  }
}
