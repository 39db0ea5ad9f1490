package org.bonafide.jurisdictions.us;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bonafide.law.Particular;
import org.bonafide.law.Particular.Derived;
import org.bonafide.law.Particular.Group;
import org.bonafide.law.Particular.Open;
import org.bonafide.law.Particular.Yes;
import org.bonafide.law.Sentence;
import org.bonafide.project.Contract;
import org.bonafide.project.LocalText;

/**
 * What the contract of the record lets an owner have, as far as it states a deal: a paper assigns
 * no more, and nothing where the deal is a licence.
 *
 * <p>Example: {@code deal: {kind: assignment, territory: United States}} limits the assignment to
 * that territory.
 *
 * @param deals those of the contracts with everybody who made the work, each once
 */
record UsDeal(List<Contract.Deal> deals) {

  boolean isLicence() {
    return deals.stream().anyMatch(deal -> !deal.kind().equals(Contract.Deal.ASSIGNMENT.kind()));
  }

  /** Its limits, or that several contracts set different ones. */
  Group all() {
    boolean differ = deals.size() > 1;
    Optional<Contract.Deal> one = differ ? Optional.empty() : deals.stream().findFirst();
    String media = text(one.map(Contract.Deal::media));
    String territory = text(one.map(Contract.Deal::territory));
    String term = text(one.map(Contract.Deal::term));
    return Group.of()
        .and("limited", new Yes(differ || !(media + territory + term).isEmpty()))
        .and("differ", new Yes(differ))
        .and("open", new Open("contract.deal", Sentence.of("us-open-deal")))
        .and("media", derived(media))
        .and("territory", derived(territory))
        .and("term", derived(term))
        .and("reversion", derived(text(one.map(Contract.Deal::reversion))));
  }

  private static String text(Optional<LocalText> words) {
    return words.map(text -> text.in(Locale.ENGLISH).strip()).orElse("");
  }

  private static Particular derived(String words) {
    return new Derived(Sentence.same(words), "");
  }
}
