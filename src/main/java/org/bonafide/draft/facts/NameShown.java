package org.bonafide.draft.facts;

import java.util.Locale;
import org.bonafide.data.WordList;
import org.bonafide.project.Person;
import org.bonafide.project.PersonRef;
import org.bonafide.project.Project;
import org.bonafide.project.Ref;

/** By which name a document calls people; a company has one. */
public enum NameShown {
  LEGAL,
  /** The one that the public knows. */
  PUBLIC,
  /** The legal one, unless the record keeps it from the public. */
  LEGAL_UNLESS_PRIVATE;

  /**
   * The name of a person or party, or the empty string. Who has no name that the public knows, and
   * whose legal one is kept private, is "the author", or "a person who is not named" where the
   * record states no act of that person that makes or changes expression.
   */
  public String of(Project project, Ref who, Locale language) {
    return switch (this) {
      case LEGAL -> project.nameOf(who, language);
      case PUBLIC -> project.publicNameOf(who, language);
      case LEGAL_UNLESS_PRIVATE ->
          isNameless(project, who)
              ? unnamed(project, project.personOf(who).orElseThrow(), language)
              : isPrivate(project, who)
                  ? project.personOf(who).orElseThrow().publicName()
                  : project.nameOf(who, language);
    };
  }

  /** Whether somebody who signs is given no name by it. */
  public boolean isNameless(Project project, Ref who) {
    return this == LEGAL_UNLESS_PRIVATE
        && isPrivate(project, who)
        && project.personOf(who).map(Person::publicName).orElse("").isEmpty();
  }

  private String unnamed(Project project, Person person, Locale language) {
    boolean author = authored(project, person.id());
    boolean alone =
        project.people().keySet().stream()
                .filter(id -> isNameless(project, new PersonRef(id)) && authored(project, id))
                .count()
            == 1;
    return WordList.of("people", language)
        .say(!author ? "unnamed" : alone ? "author" : "an-author");
  }

  private static boolean authored(Project project, String person) {
    return project.works().values().stream()
        .anyMatch(
            work ->
                work.steps()
                        .filter(s -> s.act().makesExpression() || s.act().changes())
                        .anyMatch(s -> s.by().contains(person))
                    || work.arrangement().filter(a -> a.by().contains(person)).isPresent());
  }

  private static boolean isPrivate(Project project, Ref who) {
    return project
        .personOf(who)
        .map(Person::shown)
        .filter(Person.Shown::keepsNamePrivate)
        .isPresent();
  }
}
