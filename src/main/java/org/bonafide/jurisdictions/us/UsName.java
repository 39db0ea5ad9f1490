package org.bonafide.jurisdictions.us;

import java.util.Locale;
import java.util.Optional;
import org.bonafide.law.FieldEntry;
import org.bonafide.law.Sentence;
import org.bonafide.project.Answer;
import org.bonafide.project.Person;
import org.bonafide.project.Project;
import org.bonafide.project.Ref;

/**
 * The name of an author or claimant on a public register. Where the person goes by another name, or
 * by none, the legal one stands there only where the record says that it may; which name it is to
 * be otherwise is asked and never guessed.
 *
 * @param legal the legal name, or empty where it is not stated
 * @param person the person, where it is one
 */
record UsName(String legal, Optional<Person> person) {

  static UsName of(Project project, Ref who) {
    return new UsName(project.nameOf(who, Locale.ENGLISH), project.personOf(who));
  }

  /** Whether the legal name may stand where everybody can read it. */
  boolean mayBeRead() {
    return person.map(Person::shown).map(Person.Shown::letsLegalNameBeRead).orElse(true);
  }

  /** The legal name where it may be read, else the one shown in its place, or nothing. */
  String shown() {
    return mayBeRead() ? legal : person.map(Person::publicName).orElse("");
  }

  /**
   * Whether the form takes the author without a legal name: anonymous, where the record does not
   * say that the name may be published; under a pseudonym, where it says that it may not.
   */
  boolean isLeftOut() {
    return person.map(Person::shown).filter(UsName::hides).isPresent();
  }

  /** Whether the record keeps the legal name of the person from the public. */
  boolean isHidden() {
    return person.map(Person::shown).filter(Person.Shown::keepsNamePrivate).isPresent();
  }

  private static boolean hides(Person.Shown shown) {
    return shown.publishName() == Answer.NO && !shown.pseudonym().isBlank()
        || shown.publishName() != Answer.YES && shown.anonymous() == Answer.YES;
  }

  /**
   * What words beside the form name: the name that stands on it, so the pseudonym where the legal
   * name is left out of it; while that is open, the one shown.
   */
  String entered() {
    return isLeftOut() ? person.map(p -> p.shown().pseudonym()).orElse("") : shown();
  }

  /** The entry, or the question whose answer would give it. */
  FieldEntry fill(String path) {
    String key = person.map(p -> "people." + p.id() + ".publish-name").orElse(path);
    if (mayBeRead()) {
      return FieldEntry.text(path, legal, "name");
    }
    return FieldEntry.open(
        key,
        Sentence.same("whether the public record may show the legal name, or which name instead"));
  }
}
