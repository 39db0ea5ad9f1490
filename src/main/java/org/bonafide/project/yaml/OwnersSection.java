package org.bonafide.project.yaml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bonafide.project.Answer;
import org.bonafide.project.Ownership;
import org.bonafide.project.PartyRef;
import org.bonafide.project.PersonRef;
import org.bonafide.project.Ref;
import org.bonafide.project.When;

/** Reads {@code owner} and {@code owners} of a work: one is the short form of the other. */
record OwnersSection(Keys work) {

  static final List<String> BY =
      List.of(
          "authored",
          "assignment",
          "commission",
          "employment",
          "legal-entity",
          "service",
          "service-special",
          "unknown");
  static final List<String> VESTS = List.of("on-making", "on-delivery", "on-payment");

  List<Ownership> read() {
    List<Ownership> owners = new ArrayList<>();
    work.section("owner", "owner").ifPresent(k -> owners.add(owner(k)));
    work.list("owners", "owner").forEach(k -> owners.add(owner(k)));
    if (work.value("owner").isPresent() && work.value("owners").isPresent()) {
      work.context.findings.error(
          "owner-and-owners",
          work.place("owners"),
          "The work states \"owner\" and \"owners\".",
          "Keep \"owners\", and put the owner into its list.");
    }
    return owners;
  }

  private Ownership owner(Keys k) {
    if (k.value("party").isPresent() && k.value("person").isPresent()) {
      k.context.findings.error(
          "two-owners",
          k.place("person"),
          "The owner is said to be a party and a person.",
          "Keep \"party\" where a party to the contract owns the work, else \"person\".");
    }
    String by = Values.choice(k, "by", BY);
    return new Ownership(
        who(k),
        by.isEmpty() ? "unknown" : by,
        Values.date(k, "signed"),
        vesting(k),
        References.idsAmong(k, "for", "element of the work or person", shares(k)),
        References.ids(k, "records", "record"));
  }

  private static Optional<Ref> who(Keys k) {
    String party = References.id(k, "party", "party");
    String person = References.id(k, "person", "person");
    return !party.isEmpty()
        ? Optional.of(new PartyRef(party))
        : person.isEmpty() ? Optional.empty() : Optional.of(new PersonRef(person));
  }

  private Set<String> shares(Keys k) {
    Set<String> ids = new LinkedHashSet<>(work.idsUnder("elements"));
    ids.addAll(k.context.ids.getOrDefault("person", Set.of()));
    return ids;
  }

  /** {@code paid} is an answer, or the day of the payment. */
  private static Ownership.Vesting vesting(Keys k) {
    String moment = Values.choice(k, "vests", VESTS);
    Optional<When> day = Dates.read(k.text("paid")).when();
    return day.isPresent()
        ? new Ownership.Vesting(moment, Answer.YES, day)
        : new Ownership.Vesting(moment, Values.answer(k, "paid"), Optional.empty());
  }
}
