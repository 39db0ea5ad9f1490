package org.bonafide.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bonafide.draft.facts.Brief;
import org.bonafide.draft.facts.ClaimFacts;
import org.bonafide.draft.facts.Facts;
import org.bonafide.draft.facts.LabelledFor;
import org.bonafide.draft.facts.NameShown;
import org.bonafide.draft.facts.RootFacts;
import org.bonafide.draft.markdown.Paths;
import org.bonafide.evidence.Support;
import org.bonafide.law.ContractLaw;
import org.bonafide.law.GoverningLaw;
import org.bonafide.law.Vesting;
import org.bonafide.project.Answer;
import org.bonafide.project.Contract;
import org.bonafide.project.Element;
import org.bonafide.project.HostNames;
import org.bonafide.project.Project;
import org.bonafide.project.Tool;
import org.bonafide.project.Work;

/**
 * What clause texts see of one contract.
 *
 * @param other the id of the party that the contract is with
 * @param entry the path of what is agreed with that party alone; empty where nothing is
 * @param selection knows the values of every clause, so that one clause can follow another's
 */
record ContractFacts(
    RootFacts root, Facts facts, String other, String entry, Selection selection, Speech speech) {

  /** Facts of one language, in the words of the contract. */
  static Facts facts(Brief brief, Speech speech, Locale language, Paths paths) {
    return new Facts(brief.project(), speech.vocabulary(language), paths, NameShown.LEGAL);
  }

  Map<String, Object> all() {
    Contract contract = project().contract();
    GoverningLaw law = GoverningLaw.of(project());
    Map<String, Object> all = root.common(true);
    Map<String, Object> terms = contract(contract, law);
    all.put("contract", terms);
    all.put("position", terms.get("position"));
    all.put("law", contract.governingLaw());
    all.put("pack", law.pack());
    all.put("form", terms.get("form"));
    all.put("isDraft", !root.brief().signing());
    String draft = contract.draft().number().isEmpty() ? "contract.position" : "contract.draft";
    all.put(
        "draftMark",
        facts.fact(
            draft,
            speech.words(new DraftMark(contract, facts.language()).words(), facts.language())));
    String own = contract.form() == Contract.Form.SCHEDULE ? "paragraph" : "clause";
    Optional<HostNames> host = contract.terms().host();
    boolean joined = host.map(HostNames::joined).orElse(false);
    all.put("joined", joined);
    all.put("provision", host.map(HostNames::provision).filter(w -> !w.isEmpty()).orElse(own));
    all.put("attachment", joined ? all.get("provision") : attachment(contract));
    all.put("agency", facts.party(contract.agency()));
    all.put("contractor", facts.party(other));
    all.put("host", speech.labels().facts(facts));
    all.put("clauses", List.of());
    all.put("settings", settings());
    all.put("targets", project().disclosure().targets());
    all.put("targetNames", new LabelledFor(root.brief(), facts).names());
    all.put("hireFits", hireFits());
    all.put("support", support());
    all.put("anyPlanned", anyWork(Work.Status.PLANNED) || project().works().isEmpty());
    all.put("anyFinished", anyWork(Work.Status.FINISHED));
    all.put("claims", new ClaimFacts(root, facts).all());
    all.put("values", Map.of());
    return all;
  }

  /** How a schedule of the instrument calls itself; one of a schedule is an annex. */
  private String attachment(Contract contract) {
    boolean annex = contract.form() == Contract.Form.SCHEDULE;
    return facts.vocabulary().word("attachment", annex ? "annex" : "schedule");
  }

  private Project project() {
    return root.brief().project();
  }

  private Map<String, Object> contract(Contract contract, GoverningLaw law) {
    Map<String, Object> all = new LinkedHashMap<>();
    String form = contract.form().word();
    all.put("form", form);
    all.put("formName", facts.vocabulary().word("form", form));
    all.put("agreement", facts.words("contract.agreement", contract.agreement()));
    all.put("law", contract.governingLaw());
    String name = speech.words(law.name(facts.language()), facts.language());
    all.put("lawName", facts.fact("contract.governing-law", name));
    all.put("position", contract.position().word());
    all.put("vests", Vesting.worded(project(), contract));
    all.put("aiUse", contract.aiUse().word());
    String prevailing = prevailing(contract, law);
    all.put("prevailing", prevailing);
    all.put("prevailingName", facts.named("contract.prevailing-language", "language", prevailing));
    String price = contract.entry(other).map(Contract.Entry::price).orElse("");
    all.put("price", facts.fact("contract.with", price));
    all.putAll(new DealFacts(facts, contract, other, entry).all());
    all.put("permitted", chosen(contract.tools().permitted()));
    all.put("byConsent", chosen(contract.tools().byConsent()));
    all.put("training", trained(contract, Answer.YES));
    all.put("mayTrain", trained(contract, Answer.UNKNOWN));
    all.put("banned", chosen(contract.tools().banned()));
    return all;
  }

  /** Where two languages are used and none is chosen: that of the law, else the leading one. */
  private String prevailing(Contract contract, GoverningLaw law) {
    if (!contract.prevailingLanguage().isEmpty()) {
      return contract.prevailingLanguage();
    }
    return law.prevailing().isEmpty()
        ? project().languages().get(0).toLanguageTag()
        : law.prevailing();
  }

  /** What may be used and, as its terms were read, trains on what is entered, or may. */
  private List<Map<String, Object>> trained(Contract contract, Answer trains) {
    List<String> ids = new ArrayList<>(contract.tools().permitted());
    ids.addAll(contract.tools().byConsent());
    ids.removeIf(
        id -> {
          Tool tool = project().tools().get(id);
          return tool == null
              || tool.generative() == Answer.NO
              || tool.terms().map(Tool.Terms::trainsOnInputs).orElse(Answer.UNKNOWN) != trains;
        });
    return chosen(ids);
  }

  private List<Map<String, Object>> chosen(List<String> ids) {
    Map<String, Tool> tools = project().tools();
    return ids.stream().filter(tools::containsKey).map(tools::get).map(root::tool).toList();
  }

  private Map<String, Object> settings() {
    Map<String, Object> settings = new LinkedHashMap<>();
    selection
        .library()
        .clauses()
        .forEach(clause -> settings.put(clause.id(), selection.values(clause, facts)));
    return settings;
  }

  /**
   * Whether every work is of the one kind whose use as a commissioned part of a film makes it a
   * candidate for work made for hire by its category alone (17 U.S.C. § 101).
   */
  private boolean hireFits() {
    List<String> fit = ContractLaw.of(root.brief().project().contract().governingLaw()).hire();
    return !project().works().isEmpty()
        && project().works().values().stream()
            .allMatch(work -> fit.contains(work.category().word()));
  }

  private boolean anyWork(Work.Status status) {
    return project().works().values().stream().anyMatch(w -> w.status() == status);
  }

  /** The descriptions of the elements by grade, joined; a grade that no element has is absent. */
  private Map<String, Object> support() {
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (Work work : project().works().values()) {
      for (Element element : work.elements().values()) {
        Support grade = Support.of(project(), root.brief().evidence(), work, element);
        names
            .computeIfAbsent(grade.word(), g -> new ArrayList<>())
            .add(element.named().in(facts.language()));
      }
    }
    Map<String, Object> all = new LinkedHashMap<>();
    for (Support grade : Support.values()) {
      List<String> those = names.getOrDefault(grade.word(), List.of());
      all.put(grade.word(), facts.fact("works", facts.vocabulary().join(those)));
    }
    return all;
  }
}
