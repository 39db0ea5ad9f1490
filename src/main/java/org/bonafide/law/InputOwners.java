package org.bonafide.law;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bonafide.project.Person;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.Whose;

/** Whose the material is that an act put into a tool, as far as the record states it. */
public final class InputOwners {

  private InputOwners() {}

  /**
   * Whose the material was: a named person's who put it in themselves is their own; where nobody is
   * stated to have put it in, it is nobody's own.
   */
  public static Whose.Kind whose(Project project, Step step) {
    Whose whose = step.whose();
    return switch (whose.kind()) {
      case OWN -> step.by().isEmpty() ? Whose.Kind.NOT_STATED : Whose.Kind.OWN;
      case NAMED ->
          step.by().isEmpty()
              ? Whose.Kind.NOT_STATED
              : of(project, step).isEmpty() ? Whose.Kind.NAMED : Whose.Kind.OWN;
      default -> whose.kind();
    };
  }

  /** Those who put in what is their own. */
  public static Collection<String> of(Project project, Step step) {
    if (step.whose().kind() == Whose.Kind.OWN) {
      return step.by();
    }
    Optional<Person> named = step.whose().who().flatMap(project::personOf);
    return named.map(Person::id).filter(step.by()::contains).map(List::of).orElse(List.of());
  }
}
