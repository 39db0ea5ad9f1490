package org.bonafide.law;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.InstrumentKind;
import org.bonafide.diagnose.Scope;
import org.bonafide.project.Person;
import org.bonafide.project.Project;
import org.bonafide.project.Tool;
import org.bonafide.project.Work;

/** A tool is never an author: a person who bears its name withholds every statement of the work. */
final class PeopleAreAuthors {

  private PeopleAreAuthors() {}

  static List<Finding> check(Project project, Work work) {
    Set<String> machines =
        project.tools().values().stream()
            .map(Tool::name)
            .filter(name -> !name.isBlank())
            .map(PeopleAreAuthors::plain)
            .collect(Collectors.toSet());
    return Makers.of(project, work).stream()
        .filter(project.people()::containsKey)
        .map(project.people()::get)
        .filter(person -> isMachine(person, machines))
        .map(person -> finding(project, work, person))
        .toList();
  }

  private static Finding finding(Project project, Work work, Person person) {
    return Finding.error(
            "tool-as-author",
            project.places().of("people." + person.id() + ".name"),
            "The person \""
                + person.id()
                + "\" bears the name of a tool, which cannot be an author.",
            "Name the natural person who did the act, and the tool under \"with\".")
        .by("us-88-fr-16190")
        .withholding(
            Scope.statements("", work.id()),
            Scope.of(InstrumentKind.REGISTRATION_COMPARISON, work.id()));
  }

  private static boolean isMachine(Person person, Set<String> machines) {
    return machines.contains(plain(person.name())) || machines.contains(plain(person.credit()));
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
