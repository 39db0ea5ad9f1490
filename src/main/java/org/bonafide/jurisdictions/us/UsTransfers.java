package org.bonafide.jurisdictions.us;

import static org.bonafide.law.Particular.each;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bonafide.law.FieldEntry;
import org.bonafide.law.Makers;
import org.bonafide.law.Particular;
import org.bonafide.law.Particular.Code;
import org.bonafide.law.Particular.Group;
import org.bonafide.law.Particular.OfElement;
import org.bonafide.law.Particular.Open;
import org.bonafide.law.Particular.Stated;
import org.bonafide.law.Particular.Yes;
import org.bonafide.law.Sentence;
import org.bonafide.law.Verdict;
import org.bonafide.law.Vesting;
import org.bonafide.project.Element;
import org.bonafide.project.Ownership;
import org.bonafide.project.Person;
import org.bonafide.project.PersonRef;
import org.bonafide.project.Project;
import org.bonafide.project.Ref;
import org.bonafide.project.Registration;
import org.bonafide.project.When;
import org.bonafide.project.Work;

/**
 * The transfers that a work states by its owners, as a short form for recordation words them (17
 * U.S.C. 204, 205). Whether and when the rights pass is what {@link Vesting} says, as in the
 * contract and in the statement; a transfer that has not taken effect is never printed as one that
 * has.
 */
record UsTransfers(UsApplication us, Project project, Work work) {

  /** One of the owners, with everybody who made what that owner takes. */
  private record Transfer(Ownership owner, List<String> makers) {}

  private List<Transfer> transfers() {
    List<Transfer> all = new ArrayList<>();
    for (Ownership owner : work.owners()) {
      if (isStated(owner) && !deal(owner).isLicence()) {
        all.add(new Transfer(owner, makers(owner)));
      }
    }
    return all;
  }

  /** Owners who are stated to be assignees, and whom the contract gives a licence alone. */
  List<Ownership> withheld() {
    return work.owners().stream()
        .filter(owner -> isStated(owner) && deal(owner).isLicence())
        .toList();
  }

  private static boolean isStated(Ownership owner) {
    return owner.isByWriting() && owner.who().isPresent();
  }

  private UsDeal deal(Ownership owner) {
    return new UsDeal(Vesting.deals(project, work, owner));
  }

  boolean isCalledFor() {
    return us.verdict() != Verdict.NO_CLAIM && !transfers().isEmpty();
  }

  /** Whoever transfers something. */
  List<Ref> signers() {
    return transfers().stream()
        .flatMap(transfer -> transfer.makers().stream())
        .distinct()
        .<Ref>map(PersonRef::new)
        .toList();
  }

  Group all() {
    Optional<Registration.Previous> registered =
        UsPrior.stated(project, work)
            .filter(previous -> us.supplementary() == UsApplication.Prior.THIS_VERSION);
    String key = UsPrior.key(project, work);
    return Group.of()
        .and("transfers", each(transfers(), this::transfer))
        .and(
            "withheld",
            new Particular.Names(
                project.ownerPath(work),
                withheld().stream().flatMap(owner -> owner.who().stream()).toList()))
        .and("is-withheld", new Yes(!withheld().isEmpty()))
        .and("registered", new Yes(registered.isPresent()))
        .and(
            "number",
            registered
                .filter(previous -> !previous.number().isEmpty())
                .<Particular>map(previous -> new Stated(key + ".number", previous.number()))
                .orElseGet(
                    () -> new Open(key + ".number", Sentence.of("us-open-registration-number"))))
        .and(
            "registration-year",
            registered
                .filter(previous -> !previous.year().isEmpty())
                .<Particular>map(previous -> new Stated(key + ".year", previous.year()))
                .orElse(new Code("")));
  }

  /** Everybody who took part in the making of what an owner takes, unless they made it for hire. */
  private List<String> makers(Ownership owner) {
    Set<String> makers = new LinkedHashSet<>();
    for (Element element : work.elements().values()) {
      element.steps().stream()
          .filter(Makers::makes)
          .flatMap(step -> step.by().stream())
          .filter(person -> takes(owner, element.id(), person))
          .forEach(makers::add);
    }
    work.arrangement().stream()
        .flatMap(arranged -> arranged.by().stream())
        .filter(person -> takes(owner, "", person))
        .forEach(makers::add);
    return project.people().keySet().stream().filter(makers::contains).toList();
  }

  /** Nobody transfers to themselves what they own by having made it. */
  private boolean takes(Ownership owner, String element, String person) {
    boolean own =
        project
            .personOf(owner.who().orElseThrow())
            .map(Person::id)
            .filter(person::equals)
            .isPresent();
    return !own && UsHire.owning(work, new UsShare(element, person)).equals(owner);
  }

  private Particular transfer(Transfer transfer) {
    Ownership owner = transfer.owner();
    Vesting vesting = Vesting.of(project, work, owner);
    boolean signed = owner.by().equals("assignment") && owner.signed().isPresent();
    String path = path(owner);
    return Group.of()
        .and("key", path)
        .and("assignors", each(transfer.makers(), this::assignor))
        .and(
            "assignor-open",
            new Open("works." + work.id() + ".elements", Sentence.of("us-open-assignor")))
        .and("assignee", entry(UsName.of(project, owner.who().orElseThrow()).fill(path)))
        .and("assignee-address", UsReach.of(project, List.of(owner.who().orElseThrow())).address())
        .and("elements", each(elements(owner), OfElement::new))
        .and("people", each(people(owner), this::recorded))
        .and("whole", new Yes(owner.share().isEmpty()))
        .and("deal", deal(owner).all())
        .and("signed", new Yes(signed))
        .and("signed-on", signed ? UsAfterRegistration.day(owner.signed()) : "")
        .and("moment", signed && !isStated(vesting) ? "" : vesting.moment())
        .and("took-effect", tookEffect(owner, vesting))
        .and("standing", vesting.standing().name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .and("moment-open", new Open(path + ".vests", Sentence.of("us-open-vests")))
        .and(
            "standing-open",
            new Open(
                path + (vesting.moment().equals("on-payment") ? ".paid" : ".vests"),
                Sentence.of("us-open-vested")));
  }

  /**
   * Of a writing that is signed, only the record says when it takes effect, and no draft of ours.
   */
  private static boolean isStated(Vesting vesting) {
    return vesting.moment().equals(vesting.stated());
  }

  /**
   * The day of effect where the record tells it: rights in a work do not pass before it is made and
   * the writing is signed, nor, where they pass on payment, before that. Empty where one of these
   * days is not stated as a day.
   */
  private String tookEffect(Ownership owner, Vesting vesting) {
    List<Optional<When>> all = new ArrayList<>(List.of(owner.signed(), work.created()));
    if (vesting.moment().equals("on-payment")) {
      all.add(owner.vesting().paidOn());
    }
    List<LocalDate> days =
        all.stream().flatMap(Optional::stream).flatMap(d -> d.day().stream()).toList();
    return vesting.standing() == Vesting.Standing.PASSED && days.size() == all.size()
        ? UsAfterRegistration.day(days.stream().max(LocalDate::compareTo).map(When::of))
        : "";
  }

  String path(Ownership owner) {
    String path = project.ownerPath(work);
    return path.endsWith(".owners") ? path + "[" + work.owners().indexOf(owner) + "]" : path;
  }

  private Particular assignor(String person) {
    Ref who = new PersonRef(person);
    boolean died = project.people().get(person).died().isPresent();
    return Group.of()
        .and(
            "name",
            died
                ? new Open("people." + person + ".died", Sentence.of("us-open-heirs"))
                : recorded(person))
        .and("address", UsReach.of(project, List.of(who)).address());
  }

  /** The name of a person in what everybody can read; one kept private is not asked for again. */
  private Particular recorded(String person) {
    Ref who = new PersonRef(person);
    UsName name = UsName.of(project, who);
    if (!name.isHidden()) {
      return entry(name.fill("people." + person + ".name"));
    }
    return project.people().get(person).publicName().isEmpty()
        ? new Open("people." + person + ".publish-name", Sentence.of("us-open-recorded-name"))
        : new UsPublicName(project, who).name();
  }

  private static Particular entry(FieldEntry entry) {
    return entry.state() == FieldEntry.State.OPEN
        ? new Open(entry.field(), entry.text())
        : new Stated(entry.field(), entry.text().en());
  }

  private List<String> elements(Ownership owner) {
    return owner.share().stream().filter(work.elements()::containsKey).toList();
  }

  private List<String> people(Ownership owner) {
    return owner.share().stream()
        .filter(id -> !work.elements().containsKey(id) && project.people().containsKey(id))
        .toList();
  }
}
