package org.bonafide.law;

import java.util.List;
import java.util.Optional;
import org.bonafide.project.Answer;
import org.bonafide.project.Contract;
import org.bonafide.project.Ownership;
import org.bonafide.project.Party;
import org.bonafide.project.PartyRef;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/**
 * Whether the rights in a work have passed to the owner that the record states, on the record's
 * day. The moment is the one that the owner states and the one that the contract of the same record
 * is worded with; where they differ, the later of the two, so that no document names an owner whom
 * another has not made one yet.
 *
 * <p>Example: an owner by commission, {@code vests: on-payment}, {@code paid: no} is not yet one.
 *
 * @param stated {@code on-making, on-delivery, on-payment}, or empty
 * @param worded the same of the contract; empty where it does not concern this owner and work
 */
public record Vesting(String stated, String worded, Standing standing) {

  private static final List<String> MOMENTS = List.of("", "on-making", "on-delivery", "on-payment");

  /** Whether the rights have passed. */
  public enum Standing {
    PASSED,
    NOT_YET,
    /** What decides is not stated. */
    OPEN
  }

  /** How it stands with one owner of a work. */
  public static Vesting of(Project project, Work work, Ownership owner) {
    String stated = owner.vesting().moment();
    String worded = contract(project, work, owner).map(Vesting::moment).orElse("");
    boolean later = MOMENTS.indexOf(worded) > MOMENTS.indexOf(stated);
    return new Vesting(
        stated, worded, standing(later ? worded : stated, stated, paid(project, owner)));
  }

  /** The later moment of the two. */
  public String moment() {
    return MOMENTS.indexOf(worded) > MOMENTS.indexOf(stated) ? worded : stated;
  }

  /** Whether they pass on a delivery, of which the record has no key. */
  boolean awaitsDelivery() {
    return stated.equals("on-delivery") || moment().equals("on-delivery");
  }

  private static Standing standing(String moment, String stated, Answer paid) {
    boolean onDelivery = moment.equals("on-delivery") || stated.equals("on-delivery");
    if (stated.equals("on-payment") && paid == Answer.NO) {
      return Standing.NOT_YET;
    }
    boolean open =
        onDelivery
            || moment.equals("on-payment") && paid != Answer.YES
            || moment.isEmpty() && paid == Answer.NO;
    return open ? Standing.OPEN : Standing.PASSED;
  }

  /** A payment after the record's day has not been made on it. */
  private static Answer paid(Project project, Ownership owner) {
    boolean after =
        owner
            .vesting()
            .paidOn()
            .filter(
                day ->
                    project.speaksAsOf().filter(of -> day.first().isAfter(of.last())).isPresent())
            .isPresent();
    return after ? Answer.UNKNOWN : owner.vesting().paid();
  }

  private static String moment(Contract contract) {
    return contract.position() == Contract.Position.AGENCY ? "on-making" : "on-payment";
  }

  /**
   * The contract under which rights in a work pass to this owner, where the record has one: what a
   * record without the key would be drafted with is no agreement of anybody.
   */
  static Optional<Contract> contract(Project project, Work work, Ownership owner) {
    Contract whole = project.contract();
    boolean agency =
        owner
            .who()
            .filter(who -> who instanceof PartyRef && who.id().equals(whole.agency()))
            .isPresent();
    return agency && project.places().has("contract")
        ? whole.entries().stream()
            .filter(entry -> concerns(project, work, entry))
            .map(entry -> whole.of(entry.party()))
            .filter(Vesting::passesRights)
            .findFirst()
        : Optional.empty();
  }

  private static boolean concerns(Project project, Work work, Contract.Entry entry) {
    Party party = project.parties().get(entry.party());
    boolean makes =
        party != null
            && (party.person().isEmpty()
                || CnOwner.authors(project, work).contains(party.person()));
    return makes && (entry.works().isEmpty() || entry.works().contains(work.id()));
  }

  private static boolean passesRights(Contract contract) {
    return contract.wording().scope() == Contract.Scope.FULL
        && !contract.clauses().exclude().contains("ownership")
        && contract.terms().deal().map(d -> d.kind().equals("assignment")).orElse(true);
  }
}
