package org.bonafide.jurisdictions.us;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bonafide.law.Vesting;
import org.bonafide.project.Ownership;
import org.bonafide.project.Person;
import org.bonafide.project.Project;
import org.bonafide.project.Ref;
import org.bonafide.project.Work;

/**
 * Who is named as claimant, and by what transfer: an author, an employer for hire, or the owner by
 * a signed assignment that has taken effect ({@link Vesting}, as in every other document). Whoever
 * else is wanted is not named; the authors stay claimants, and the question of a signed writing is
 * open (17 U.S.C. 204(a)). Where the record leaves open whether a transfer has taken effect, or
 * states neither a claimant nor who owns an author's share, nobody is named.
 *
 * @param who parties or people; empty where it is not stated
 * @param transfer whether the claim rests on a transfer by written agreement
 * @param awaited whom the record names as owner or claimant without a transfer from every author
 *     that is recorded to have taken effect
 * @param waitsFor on what such a transfer waits
 * @param died who would be claimant and has died: who owns the rights since then is for the estate,
 *     a devisee or an heir to say (Compendium (Third) 619.13(Q))
 */
record UsClaimant(
    List<Ref> who, boolean transfer, Optional<Ref> awaited, Event waitsFor, List<Ref> died) {

  /** What a transfer waits for, which the record does not state to have happened. */
  enum Event {
    SIGNATURE,
    DELIVERY,
    PAYMENT,
    DELIVERY_AND_PAYMENT,
    /** Another deal, since that of the contract is a licence. */
    DEAL,
    /** The moment itself, which the record does not state. */
    MOMENT
  }

  UsClaimant(List<Ref> who, boolean transfer, Optional<Ref> awaited, Event waitsFor) {
    this(who, transfer, awaited, waitsFor, List.of());
  }

  static UsClaimant of(Project project, Work work, Collection<UsAuthor> authors) {
    UsClaimant all = named(project, work, authors);
    List<Ref> living = all.who.stream().filter(who -> lives(project, who)).toList();
    List<Ref> died = all.who.stream().filter(who -> !lives(project, who)).toList();
    return new UsClaimant(living, all.transfer, all.awaited, all.waitsFor, died);
  }

  /**
   * Who holds some shares, whoever is named as claimant of the whole: an author stays a claimant
   * whom the Office takes when the rights have passed on, and owns nothing then.
   *
   * @param otherwise who is named where the record states no title
   */
  static List<Ref> holders(
      Project project, Work work, Collection<UsAuthor> authors, List<Ref> otherwise) {
    Gathered all = new Gathered(project, work, authors);
    if (all.unknown) {
      return all.mayHavePassed ? List.of() : otherwise;
    }
    return all.holders.stream()
        .filter(who -> lives(project, who))
        .map(who -> otherwise.stream().filter(o -> isOne(project, o, who)).findFirst().orElse(who))
        .toList();
  }

  private static boolean lives(Project project, Ref who) {
    return project.personOf(who).flatMap(Person::died).isEmpty();
  }

  private static UsClaimant named(Project project, Work work, Collection<UsAuthor> authors) {
    Optional<Ref> wanted = project.registration().claimant();
    boolean hired = !authors.isEmpty() && authors.stream().allMatch(UsAuthor::isHire);
    List<Ref> makers = authors.stream().map(UsAuthor::who).distinct().toList();
    if (hired) {
      return new UsClaimant(makers, false, Optional.empty(), Event.SIGNATURE);
    }
    Gathered all = new Gathered(project, work, authors);
    if (wanted.isEmpty()) {
      List<Ref> holders = all.unknown ? List.of() : List.copyOf(all.holders);
      return new UsClaimant(holders, all.transfer, Optional.ofNullable(all.awaited), all.waitsFor);
    }
    Ref claimant = wanted.get();
    boolean alone = authors.size() == 1 && isAuthor(project, claimant, authors);
    boolean passed = all.hold(claimant);
    return alone || passed
        ? new UsClaimant(
            List.of(claimant), !alone && all.transfer, Optional.empty(), Event.SIGNATURE)
        : new UsClaimant(all.mayHavePassed ? List.of() : makers, false, wanted, all.waitsFor);
  }

  /** Who holds the share of each author, as far as the record says. */
  private static final class Gathered {
    final Project project;
    final Work work;
    final Set<Ref> holders = new LinkedHashSet<>();
    boolean unknown;
    boolean mayHavePassed;
    boolean transfer;
    Event waitsFor = Event.SIGNATURE;
    Ref awaited;

    Gathered(Project project, Work work, Collection<UsAuthor> authors) {
      this.project = project;
      this.work = work;
      for (UsAuthor author : authors) {
        author.owners().forEach(owner -> add(author, owner));
      }
    }

    private void add(UsAuthor author, Ownership owner) {
      if (author.isHire()) {
        holders.add(author.who());
      } else if (isTransfer(owner)) {
        pass(author, owner, owner.who().orElseThrow());
      } else {
        unknown |= !isAuthored(project, owner, author);
        holders.add(author.who());
      }
    }

    private void pass(UsAuthor author, Ownership owner, Ref to) {
      boolean signed = owner.by().equals("assignment") && owner.signed().isPresent();
      Vesting vesting = Vesting.of(project, work, owner);
      boolean licensed = new UsDeal(Vesting.deals(project, work, owner)).isLicence();
      if (signed && !licensed && vesting.standing() == Vesting.Standing.PASSED) {
        transfer = true;
        holders.add(to);
        return;
      }
      awaited = to;
      mayHavePassed |= signed && (licensed || vesting.standing() == Vesting.Standing.OPEN);
      unknown |= mayHavePassed;
      waitsFor = !signed ? Event.SIGNATURE : licensed ? Event.DEAL : event(vesting);
      holders.add(author.who());
    }

    private static Event event(Vesting vesting) {
      return switch (vesting.moment()) {
        case "on-delivery" -> Event.DELIVERY;
        case "on-delivery-and-payment" -> Event.DELIVERY_AND_PAYMENT;
        case "on-payment" -> Event.PAYMENT;
        default -> Event.MOMENT;
      };
    }

    boolean hold(Ref claimant) {
      return !unknown
          && !holders.isEmpty()
          && holders.stream().allMatch(holder -> isOne(project, holder, claimant));
    }
  }

  private static boolean isTransfer(Ownership owner) {
    return owner.who().isPresent()
        && (owner.by().equals("assignment") || owner.by().equals("commission"));
  }

  /** Whether somebody is one of the authors, or the party of one of them. */
  static boolean isAuthor(Project project, Ref who, Collection<UsAuthor> authors) {
    return authors.stream().anyMatch(author -> isOne(project, author.who(), who));
  }

  /**
   * Whether two names are of one: the same party or person, or a person and that person's party.
   */
  static boolean isOne(Project project, Ref one, Ref other) {
    return one.equals(other)
        || project.personOf(one).isPresent()
            && project.personOf(one).equals(project.personOf(other));
  }

  private static boolean isAuthored(Project project, Ownership owner, UsAuthor author) {
    return owner.by().equals("authored")
        && owner.who().map(who -> isOne(project, who, author.who())).orElse(true);
  }

  /** Whether a person owns all that they made, by having made it. */
  static boolean ownsTheirs(Project project, UsAuthor author) {
    return !author.isHire()
        && author.owners().stream()
            .allMatch(o -> o.who().isPresent() && isAuthored(project, o, author));
  }
}
