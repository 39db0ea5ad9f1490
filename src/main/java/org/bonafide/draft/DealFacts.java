package org.bonafide.draft;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bonafide.draft.facts.Facts;
import org.bonafide.law.AddressLaws;
import org.bonafide.project.Contract;
import org.bonafide.project.FreelancerRole;
import org.bonafide.project.LocalText;
import org.bonafide.project.Party;
import org.bonafide.project.Project;

/**
 * What clause texts see of the deal with one party: its role, what passes, replicas, the policy of
 * the client.
 *
 * @param contract as it is with the party
 * @param other the id of the party
 * @param entry the path of its entry, as in {@code contract.with[0]}; empty where it has none
 */
record DealFacts(Facts facts, Contract contract, String other, String entry) {

  Map<String, Object> all() {
    Map<String, Object> all = new LinkedHashMap<>();
    boolean standalone = contract.form() == Contract.Form.AGREEMENT;
    all.put("scope", (standalone ? Contract.Scope.FULL : contract.wording().scope()).word());
    all.put("standalone", standalone);
    LocalText role = contract.entry(other).map(Contract.Entry::role).orElse(LocalText.NONE);
    String kind = FreelancerRole.of(role);
    all.put("role", kind);
    all.put("roleName", role(role, kind));
    Contract.Deal deal = contract.terms().deal().orElse(Contract.Deal.ASSIGNMENT);
    all.put("deal", deal(deal));
    Optional<Contract.Likeness> likeness = contract.terms().likeness();
    all.put("likeness", likeness.map(Contract.Likeness::kind).orElse(""));
    LocalText none = LocalText.NONE;
    all.put(
        "likenessUses", words("likeness.uses", likeness.map(Contract.Likeness::uses).orElse(none)));
    all.put(
        "likenessRepresented",
        words(
            "likeness.represented-by",
            likeness.map(Contract.Likeness::representedBy).orElse(none)));
    all.put(
        "likenessTerritory",
        words("likeness.territory", likeness.map(Contract.Likeness::territory).orElse(none)));
    all.put(
        "likenessTerm", words("likeness.term", likeness.map(Contract.Likeness::term).orElse(none)));
    all.put("clientPolicy", words("client-policy", contract.terms().clientPolicy()));
    all.put("near", near(facts.project(), other));
    return all;
  }

  private Map<String, Object> deal(Contract.Deal deal) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("kind", deal.kind().isEmpty() ? Contract.Deal.ASSIGNMENT.kind() : deal.kind());
    all.put("media", words("deal.media", deal.media()));
    all.put("territory", words("deal.territory", deal.territory()));
    all.put("term", words("deal.term", deal.term()));
    all.put("reversion", words("deal.reversion", deal.reversion()));
    return all;
  }

  /** A role in one word is translated; one in the user's own words stays. */
  private Object role(LocalText role, String kind) {
    String path = path("role");
    return role.plain().strip().equalsIgnoreCase(kind) && !kind.isEmpty()
        ? facts.named(path, "role", kind)
        : facts.words(path, role);
  }

  private Object words(String key, LocalText words) {
    return facts.words(path(key), words);
  }

  /** The key in the entry of the party where that states it, else in the contract. */
  private String path(String key) {
    String root = key.contains(".") ? key.substring(0, key.indexOf('.')) : key;
    boolean own = facts.project().places().has(entry + "." + root) || root.equals("role");
    return !entry.isEmpty() && own ? entry + "." + key : "contract." + key;
  }

  /** The laws that govern, or that hold where one of the parties is. */
  static List<String> near(Project project, String other) {
    Contract contract = project.contract();
    Set<String> laws = new LinkedHashSet<>();
    if (!contract.governingLaw().isEmpty()) {
      laws.add(contract.governingLaw());
    }
    for (String id : List.of(contract.agency(), other)) {
      Party party = project.parties().get(id);
      if (party != null) {
        laws.addAll(AddressLaws.in(party.address() + " " + party.place()));
      }
    }
    return List.copyOf(laws);
  }
}
