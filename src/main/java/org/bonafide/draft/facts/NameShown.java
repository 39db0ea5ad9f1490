package org.bonafide.draft.facts;

import java.util.Locale;
import org.bonafide.data.WordList;
import org.bonafide.project.Person;
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
   * whose legal one is kept private, is "the author".
   */
  public String of(Project project, Ref who, Locale language) {
    return switch (this) {
      case LEGAL -> project.nameOf(who, language);
      case PUBLIC -> project.publicNameOf(who, language);
      case LEGAL_UNLESS_PRIVATE ->
          isNameless(project, who)
              ? WordList.of("people", language).say("author")
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

  private static boolean isPrivate(Project project, Ref who) {
    return project
        .personOf(who)
        .map(Person::shown)
        .filter(Person.Shown::keepsNamePrivate)
        .isPresent();
  }
}
