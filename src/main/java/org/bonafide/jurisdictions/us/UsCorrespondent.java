package org.bonafide.jurisdictions.us;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.bonafide.law.FieldEntry;
import org.bonafide.project.Party;
import org.bonafide.project.PartyRef;
import org.bonafide.project.Project;
import org.bonafide.project.Ref;
import org.bonafide.project.Registration;

/**
 * Whom the Office writes to, and how: as the record says of the correspondent, else of the party.
 */
record UsCorrespondent(Project project) {

  FieldEntry fill(String id) {
    Registration.Correspondent stated = project.registration().correspondent();
    String path = "registration.correspondent";
    return switch (id) {
      case "correspondent-email" ->
          FieldEntry.text(path + ".email", or(stated.email(), p -> p.reach().email()), "e-mail");
      case "correspondent-phone" ->
          FieldEntry.text(path + ".phone", or(stated.phone(), p -> p.reach().phone()), "telephone");
      case "correspondent-address" ->
          FieldEntry.text(
              path + ".address",
              or(stated.address(), p -> p.address().in(Locale.ENGLISH)),
              "address");
      default ->
          FieldEntry.text(
              path,
              stated.who().map(who -> project.nameOf(who, Locale.ENGLISH)).orElse(""),
              "correspondent");
    };
  }

  private String or(String stated, Function<Party, String> ofParty) {
    return stated.isEmpty()
        ? project
            .registration()
            .correspondent()
            .who()
            .flatMap(who -> party(project, who))
            .map(ofParty)
            .orElse("")
        : stated;
  }

  /** A party itself, or the party that a person is. */
  static Optional<Party> party(Project project, Ref who) {
    return project.parties().values().stream()
        .filter(
            p -> who instanceof PartyRef ? p.id().equals(who.id()) : p.person().equals(who.id()))
        .findFirst();
  }
}
