package org.bonafide.project.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bonafide.project.Contract;
import org.bonafide.project.LocalText;
import org.bonafide.project.Party;

/** Reads {@code contract}; every key has a default, so the section may be absent. */
record ContractSection(Keys keys, Map<String, Party> parties) {

  static final Contract.Tools NO_TOOLS = new Contract.Tools(List.of(), List.of(), List.of());

  Contract read() {
    Optional<Keys> section = keys.section("contract", "contract");
    List<Contract.Entry> named = section.map(k -> new ContractEntries(k).read()).orElse(List.of());
    List<String> with = named.stream().map(Contract.Entry::party).toList();
    String agency = section.map(k -> References.id(k, "agency", "party")).orElse("");
    if (!agency.isEmpty() && with.contains(agency)) {
      Keys k = section.orElseThrow();
      k.context.findings.error(
          "agency-in-with",
          k.place("with"),
          "The party \"" + agency + "\" cannot contract with itself.",
          "Keep it under \"agency\" or under \"with\".");
    }
    List<Contract.Entry> entries =
        named.isEmpty() ? defaultWith(agency).stream().map(ContractEntries::plain).toList() : named;
    List<String> others = entries.stream().map(Contract.Entry::party).toList();
    return new Contract(
        agency.isEmpty() ? defaultAgency(others) : agency,
        entries,
        wording(section),
        section.map(ContractSection::terms).orElse(NO_TERMS),
        section
            .flatMap(k -> k.section("clauses", "contract-clauses"))
            .map(ContractSection::clauses)
            .orElse(Contract.Clauses.NONE),
        section.map(ContractSection::draft).orElse(Contract.Draft.NONE));
  }

  private static final Contract.Terms NO_TERMS =
      new Contract.Terms(
          NO_TOOLS,
          LocalText.NONE,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          LocalText.NONE);

  private static final String PREVAILING = "prevailing-language";

  /** The languages in which contracts are drafted, which are fewer than those of labels. */
  private static final List<String> PREVAIL = Shapes.choices("contract", PREVAILING);

  private static Contract.Wording wording(Optional<Keys> section) {
    return new Contract.Wording(
        choice(section, "form", Contract.Form.class, Contract.Form.ADDENDUM),
        choice(section, "scope", Contract.Scope.class, Contract.Scope.FULL),
        section.map(k -> k.text("governing-law")).orElse(""),
        choice(section, "position", Contract.Position.class, Contract.Position.BALANCED),
        choice(section, "ai-use", Contract.AiUse.class, Contract.AiUse.LISTED),
        section.map(k -> Values.choice(k, PREVAILING, PREVAIL)).orElse(""));
  }

  private static <E extends Enum<E>> E choice(
      Optional<Keys> section, String key, Class<E> type, E fallback) {
    return section.map(k -> Values.choice(k, key, type, fallback)).orElse(fallback);
  }

  private static Contract.Terms terms(Keys k) {
    return new Contract.Terms(
        ContractEntries.tools(k),
        Values.words(k, "agreement"),
        ContractEntries.host(k),
        ContractEntries.deal(k),
        ContractEntries.likeness(k),
        Values.words(k, "client-policy"));
  }

  private static Contract.Draft draft(Keys k) {
    Optional<Keys> reviewed = k.section("reviewed", "reviewed");
    Optional<Keys> change = k.section("change", "change");
    return new Contract.Draft(
        Values.whole(k, "draft"),
        reviewed.map(r -> r.text("by")).orElse(""),
        reviewed.flatMap(r -> Values.date(r, "on")),
        change.map(c -> c.text("author")).orElse(""),
        change.flatMap(c -> Values.date(c, "on")));
  }

  /** Everybody who is a person; where nobody is, everybody but the first. */
  private List<String> defaultWith(String agency) {
    List<String> people =
        parties.values().stream()
            .filter(p -> !p.person().isEmpty() && !p.id().equals(agency))
            .map(Party::id)
            .toList();
    if (people.isEmpty() || people.size() == parties.size()) {
      return parties.keySet().stream()
          .filter(id -> !id.equals(agency))
          .skip(agency.isEmpty() ? 1 : 0)
          .toList();
    }
    return people;
  }

  /** The only party that is not among the others; none where that does not decide. */
  private String defaultAgency(List<String> with) {
    List<String> rest = parties.keySet().stream().filter(id -> !with.contains(id)).toList();
    return rest.size() == 1 ? rest.get(0) : "";
  }

  private static Contract.Clauses clauses(Keys k) {
    return new Contract.Clauses(
        Values.texts(k, "include"),
        Values.texts(k, "exclude"),
        Values.texts(k, "fallback"),
        ContractEntries.values(k));
  }
}
