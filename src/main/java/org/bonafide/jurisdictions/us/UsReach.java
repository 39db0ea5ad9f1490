package org.bonafide.jurisdictions.us;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bonafide.law.Particular;
import org.bonafide.law.Sentence;
import org.bonafide.project.Party;
import org.bonafide.project.PartyRef;
import org.bonafide.project.Project;
import org.bonafide.project.Ref;
import org.bonafide.project.Registration;

/**
 * How somebody is reached, as the record says of the correspondent where it is they, else of their
 * party. A complaining party is asked for an address and a telephone number, and for an e-mail
 * address where there is one (17 U.S.C. 512(c)(3)(A)(iv)).
 *
 * @param key the path under which a missing address would be stated
 */
record UsReach(String key, String addressText, String emailText, String phoneText) {

  /** How the first of them is reached of whom the record says it. */
  static UsReach of(Project project, List<Ref> who) {
    Optional<Ref> writes = project.registration().correspondent().who();
    return of(project, who, writes.filter(who::contains).isPresent());
  }

  /** How the correspondent is reached, whoever that is. */
  static UsReach ofCorrespondent(Project project) {
    Registration.Correspondent writes = project.registration().correspondent();
    return of(project, writes.who().stream().toList(), true);
  }

  private static UsReach of(Project project, List<Ref> who, boolean same) {
    Registration.Correspondent writes = project.registration().correspondent();
    List<Party> parties = who.stream().flatMap(one -> party(project, one).stream()).toList();
    String key =
        parties.isEmpty() ? "registration.correspondent" : "parties." + parties.get(0).id();
    return new UsReach(
        key,
        first(
            same ? writes.address() : "",
            parties.stream().map(p -> p.address().in(Locale.ENGLISH))),
        first(same ? writes.email() : "", parties.stream().map(p -> p.reach().email())),
        first(same ? writes.phone() : "", parties.stream().map(p -> p.reach().phone())));
  }

  private static String first(String stated, Stream<String> ofParties) {
    return Stream.concat(Stream.of(stated), ofParties)
        .filter(Objects::nonNull)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }

  /** A party itself, or the party that a person is. */
  static Optional<Party> party(Project project, Ref who) {
    return project.parties().values().stream()
        .filter(
            p -> who instanceof PartyRef ? p.id().equals(who.id()) : p.person().equals(who.id()))
        .findFirst();
  }

  Particular address() {
    return or(".address", addressText, "us-open-contact-address");
  }

  /** Wanted where there is one. */
  Particular email() {
    return ifStated(".email", emailText);
  }

  Particular phone() {
    return or(".phone", phoneText, "us-open-contact-phone");
  }

  private Particular ifStated(String at, String text) {
    return text.isEmpty() ? new Particular.Code("") : new Particular.Stated(key + at, text);
  }

  private Particular or(String at, String text, String asks) {
    return text.isEmpty() ? open(at, asks) : new Particular.Stated(key + at, text);
  }

  private Particular open(String at, String asks) {
    return new Particular.Open(key + at, Sentence.of(asks));
  }
}
