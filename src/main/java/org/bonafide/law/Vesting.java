package org.bonafide.law;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
 * @param worded the same of the contract, or {@code on-delivery-and-payment}; empty where it does
 *     not concern this owner and work
 */
public record Vesting(String stated, String worded, Standing standing) {

  private static final List<String> MOMENTS =
      List.of("", "on-making", "on-delivery", "on-payment", "on-delivery-and-payment");

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
    String worded = contract(project, work, owner).map(c -> worded(project, c)).orElse("");
    return new Vesting(
        stated, worded, standing(later(worded, stated), stated, paid(project, owner)));
  }

  /**
   * The moment that the clause on ownership of a contract is worded with: the one that the owners
   * of its works state alike, where its position lets rights pass no later; else the position's.
   */
  public static String worded(Project project, Contract contract) {
    List<String> stated =
        project.works().values().stream()
            .filter(w -> contract.entries().stream().anyMatch(e -> isFor(e, w)))
            .flatMap(w -> w.owners().stream())
            .filter(o -> o.id().equals(contract.agency()) && o.isByWriting())
            .map(o -> o.vesting().moment())
            .filter(moment -> !moment.isEmpty())
            .distinct()
            .toList();
    String one = stated.size() == 1 ? stated.get(0) : "";
    return later(moment(contract, one), one);
  }

  /** The later moment of the two. */
  public String moment() {
    return later(worded, stated);
  }

  private static String later(String one, String other) {
    return MOMENTS.indexOf(one) > MOMENTS.indexOf(other) ? one : other;
  }

  private static Standing standing(String moment, String stated, Answer paid) {
    boolean onDelivery = moment.startsWith("on-delivery") || stated.equals("on-delivery");
    if (stated.equals("on-payment") && paid == Answer.NO) {
      return Standing.NOT_YET;
    }
    boolean open =
        onDelivery
            || moment.equals("on-payment") && paid != Answer.YES
            || moment.isEmpty(); // a writing whose moment is not stated may pass the rights later
    return open ? Standing.OPEN : Standing.PASSED;
  }

  /** A payment after the record's day has not been made on it. */
  private static Answer paid(Project project, Ownership owner) {
    boolean after = project.isAhead(owner.vesting().paidOn());
    return after ? Answer.UNKNOWN : owner.vesting().paid();
  }

  /** The position's own moment; the balanced one gives way to either half of it that is stated. */
  private static String moment(Contract contract, String stated) {
    return switch (contract.position()) {
      case AGENCY -> "on-making";
      case FREELANCER -> "on-payment";
      default ->
          List.of("on-delivery", "on-payment").contains(stated)
              ? stated
              : "on-delivery-and-payment";
    };
  }

  /**
   * The contract under which rights in a work pass to this owner, where the record has one: what a
   * record without the key would be drafted with is no agreement of anybody.
   */
  public static Optional<Contract> contract(Project project, Work work, Ownership owner) {
    return agreed(project, work, owner).filter(Vesting::passesRights).findFirst();
  }

  /**
   * What the contract lets this owner have of a work, where the record states a deal: one for each
   * that differs, of all the contracts with who made the work.
   */
  public static List<Contract.Deal> deals(Project project, Work work, Ownership owner) {
    return agreed(project, work, owner)
        .flatMap(contract -> contract.terms().deal().stream())
        .distinct()
        .toList();
  }

  private static Stream<Contract> agreed(Project project, Work work, Ownership owner) {
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
        : Stream.empty();
  }

  private static boolean concerns(Project project, Work work, Contract.Entry entry) {
    Party party = project.parties().get(entry.party());
    boolean makes =
        party != null
            && (party.person().isEmpty() || Makers.of(project, work).contains(party.person()));
    return makes && isFor(entry, work);
  }

  private static boolean isFor(Contract.Entry entry, Work work) {
    return entry.works().isEmpty() || entry.works().contains(work.id());
  }

  private static boolean passesRights(Contract contract) {
    return contract.wording().scope() == Contract.Scope.FULL
        && !contract.clauses().exclude().contains("ownership")
        && contract.terms().deal().map(d -> d.kind().equals("assignment")).orElse(true);
  }
}
