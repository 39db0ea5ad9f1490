package org.bonafide.publish.consistency;

import java.util.ArrayList;
import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.law.Makers;
import org.bonafide.project.Contract;
import org.bonafide.project.Ownership;
import org.bonafide.project.Party;
import org.bonafide.project.Ref;
import org.bonafide.project.Work;

/**
 * The owner that the record states against the deal of its contract: a writing by which somebody
 * else than the agency owns what the contract assigns to it, an author who still owns what passed
 * on making, an assignment where the deal is a licence. Both may be true one after the other, so
 * this is a warning that names both places.
 */
record OwnerContradictsContract(DraftedContract drafted, List<Finding> findings) {

  private static final String AGENCY = "contract.agency";

  static List<Finding> check(List<DraftedContract> contracts) {
    List<Finding> findings = new ArrayList<>();
    for (DraftedContract drafted : contracts) {
      if (drafted.project().places().has("contract")) {
        OwnerContradictsContract rule = new OwnerContradictsContract(drafted, findings);
        drafted.works().stream().filter(rule::isMadeByParty).forEach(rule::work);
      }
    }
    return findings.stream().distinct().toList();
  }

  private boolean isMadeByParty(Work work) {
    Party party = drafted.project().parties().get(drafted.party());
    return party != null
        && (party.person().isEmpty()
            || Makers.of(drafted.project(), work).contains(party.person()));
  }

  private void work(Work work) {
    String owners = drafted.project().ownerPath(work);
    for (int i = 0; i < work.owners().size(); i++) {
      String path = owners.endsWith(".owners") ? owners + "[" + i + "]" : owners;
      Ownership owner = work.owners().get(i);
      owner.who().ifPresent(who -> owner(work, owner, who, path));
    }
  }

  private void owner(Work work, Ownership owner, Ref who, String path) {
    String deal = drafted.contract().terms().deal().map(Contract.Deal::kind).orElse("");
    boolean assigns =
        drafted.has("ownership")
            && drafted.contract().wording().scope() == Contract.Scope.FULL
            && (deal.isEmpty() || deal.equals("assignment"));
    boolean agency = who.id().equals(drafted.contract().agency());
    if (assigns && owner.isByWriting() && !agency) {
      find(
          work,
          who,
          path,
          "by " + owner.by(),
          "the contract assigns the rights to \""
              + drafted.contract().agency()
              + "\" "
              + drafted.at(AGENCY),
          "Name under \"owner\" whom the contract names, or say with \"vests\" and \"signed\" what"
              + " came first.");
    } else if (assigns
        && owner.by().equals("authored")
        && !agency
        && work.status() == Work.Status.FINISHED
        && drafted.clauseThatStates("rights-pass-on-making").isPresent()) {
      find(
          work,
          who,
          path,
          "as its author",
          "the contract lets the rights pass when a work is made "
              + drafted.at(drafted.stated("position")),
          "Correct the owner, or choose a position under which rights pass later.");
    } else if (deal.endsWith("licence") && owner.isByWriting() && agency) {
      find(
          work,
          who,
          path,
          "by " + owner.by(),
          "the deal is a licence " + drafted.at(drafted.stated("deal")),
          "Correct \"owner\" or \"deal\".");
    }
  }

  private void find(Work work, Ref who, String path, String by, String contract, String remedy) {
    findings.add(
        Finding.warning(
            "owner-contradicts-contract",
            drafted.project().places().of(path),
            "The work \""
                + work.id()
                + "\" is said to be owned by \""
                + who.id()
                + "\" "
                + by
                + ", yet "
                + contract
                + ".",
            remedy));
  }
}
