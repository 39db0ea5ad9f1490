package org.bonafide.law;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Person;
import org.bonafide.project.Tool;

/** A tool is never an author: a person who bears its name withholds the statement. */
final class UsPeopleAreAuthors implements UsRule {

  @Override
  public List<Finding> check(UsCase one) {
    Set<String> machines =
        one.project().tools().values().stream()
            .map(Tool::name)
            .filter(name -> !name.isBlank())
            .map(UsPeopleAreAuthors::plain)
            .collect(Collectors.toSet());
    return one.application().authors().stream()
        .map(one.project().people()::get)
        .filter(person -> person != null && isMachine(person, machines))
        .map(person -> finding(one, person))
        .toList();
  }

  private static Finding finding(UsCase one, Person person) {
    return Finding.error(
            "tool-as-author",
            one.project().places().of("people." + person.id() + ".name"),
            "The person \""
                + person.id()
                + "\" bears the name of a tool, which cannot be an author.",
            "Name the natural person who did the act, and the tool under \"with\".")
        .by(UsActs.GUIDANCE)
        .withholding(one.instrument());
  }

  private static boolean isMachine(Person person, Set<String> machines) {
    return machines.contains(plain(person.name())) || machines.contains(plain(person.credit()));
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(java.util.Locale.ROOT);
  }
}
