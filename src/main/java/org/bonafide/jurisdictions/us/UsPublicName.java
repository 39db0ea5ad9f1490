package org.bonafide.jurisdictions.us;

import java.util.Optional;
import org.bonafide.law.Particular;
import org.bonafide.law.Sentence;
import org.bonafide.project.Answer;
import org.bonafide.project.Person;
import org.bonafide.project.PersonRef;
import org.bonafide.project.Project;
import org.bonafide.project.Ref;

/**
 * The name under which somebody stands on copies that everybody can read: the one that the public
 * knows, which a notice may use as a "generally known alternative designation" (17 U.S.C.
 * 401(b)(3)). Where a person is known by none and the legal one may not be read, it is asked for.
 */
record UsPublicName(Project project, Ref who) {

  Particular name() {
    Optional<Person> person = project.personOf(who);
    String shown = person.map(Person::publicName).orElse("");
    if (!shown.isEmpty()) {
      String key = person.orElseThrow().credit().isEmpty() ? ".pseudonym" : ".credit";
      return new Particular.Stated("people." + person.orElseThrow().id() + key, shown);
    }
    boolean asked = person.isPresent() && !mayBeRead(person.get());
    return asked
        ? new Particular.Open(
            "people." + person.get().id() + ".publish-name", Sentence.of("us-open-public-name"))
        : new Particular.Name(path(), who);
  }

  /** Who makes works known without a name is not named because a register may name them. */
  private static boolean mayBeRead(Person person) {
    return person.shown().anonymous() != Answer.YES && person.shown().letsLegalNameBeRead();
  }

  private String path() {
    return (who instanceof PersonRef ? "people." : "parties.") + who.id() + ".name";
  }
}
