package org.bonafide.project.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bonafide.project.Contract;
import org.bonafide.project.Party;

/** Reads {@code contract}; every key has a default, so the section may be absent. */
record ContractSection(Keys keys, Map<String, Party> parties) {

  Contract read() {
    Optional<Keys> section = keys.section("contract", "contract");
    List<String> with = section.map(k -> Values.ids(k, "with", "party")).orElse(List.of());
    String agency = section.map(k -> Values.id(k, "agency", "party")).orElse("");
    if (!agency.isEmpty() && with.contains(agency)) {
      Keys k = section.orElseThrow();
      k.context.findings.error(
          "agency-in-with",
          k.place("with"),
          "The party \"" + agency + "\" cannot contract with itself.",
          "Keep it under \"agency\" or under \"with\".");
    }
    List<String> others = with.isEmpty() ? defaultWith(agency) : with;
    return new Contract(
        section
            .map(k -> Values.choice(k, "form", Contract.Form.class, Contract.Form.ADDENDUM))
            .orElse(Contract.Form.ADDENDUM),
        agency.isEmpty() ? defaultAgency(others) : agency,
        others,
        text(section, "agreement"),
        text(section, "governing-law"),
        section
            .map(
                k ->
                    Values.choice(
                        k, "position", Contract.Position.class, Contract.Position.BALANCED))
            .orElse(Contract.Position.BALANCED),
        section
            .map(k -> Values.choice(k, "ai-use", Contract.AiUse.class, Contract.AiUse.LISTED))
            .orElse(Contract.AiUse.LISTED),
        section
            .flatMap(k -> k.section("tools", "contract-tools"))
            .map(ContractSection::tools)
            .orElse(new Contract.Tools(List.of(), List.of(), List.of())),
        section
            .flatMap(k -> k.section("clauses", "contract-clauses"))
            .map(ContractSection::clauses)
            .orElse(new Contract.Clauses(List.of(), List.of(), Map.of())),
        section.map(k -> Values.choice(k, "prevailing-language", Values.LANGUAGES)).orElse(""));
  }

  private static String text(Optional<Keys> section, String key) {
    return section.map(k -> k.text(key)).orElse("");
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

  private static Contract.Tools tools(Keys k) {
    return new Contract.Tools(
        Values.ids(k, "permitted", "tool"),
        Values.ids(k, "by-consent", "tool"),
        Values.ids(k, "banned", "tool"));
  }

  private static Contract.Clauses clauses(Keys k) {
    Map<String, Map<String, String>> values = new LinkedHashMap<>();
    k.open("values")
        .ifPresent(
            all -> all.names().forEach(clause -> values.put(clause, Values.map(all, clause))));
    return new Contract.Clauses(Values.texts(k, "include"), Values.texts(k, "exclude"), values);
  }
}
