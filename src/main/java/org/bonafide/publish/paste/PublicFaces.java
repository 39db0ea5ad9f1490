package org.bonafide.publish.paste;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bonafide.evidence.redact.PublicFace;
import org.bonafide.project.PartyRef;
import org.bonafide.project.PersonRef;
import org.bonafide.project.Project;
import org.bonafide.project.Ref;
import org.bonafide.project.Step;

/** What a record says of how its people are shown, and of what it keeps to itself. */
final class PublicFaces {

  private PublicFaces() {}

  /**
   * The legal names of whoever has a credit or a pseudonym; prompts, identity numbers, addresses.
   */
  static PublicFace of(Project project) {
    Map<String, String> shown = new LinkedHashMap<>();
    Set<String> secrets = new LinkedHashSet<>();
    project
        .people()
        .values()
        .forEach(
            person -> {
              name(project, new PersonRef(person.id()), person.name(), person.names(), shown);
              secrets.add(person.idNumber());
            });
    project
        .parties()
        .values()
        .forEach(
            party -> {
              name(project, new PartyRef(party.id()), party.name(), party.names(), shown);
              secrets.add(party.address().plain());
              secrets.addAll(party.address().languages().values());
            });
    project.works().values().stream()
        .flatMap(work -> work.steps())
        .forEach(step -> secrets.addAll(told(step)));
    secrets.remove("");
    return new PublicFace(shown, secrets);
  }

  private static void name(
      Project project,
      Ref who,
      String legal,
      Map<Locale, String> others,
      Map<String, String> shown) {
    if (!legal.isBlank()) {
      put(legal, project.publicNameOf(who, Locale.ENGLISH), shown);
    }
    others.forEach((language, name) -> put(name, project.publicNameOf(who, language), shown));
  }

  private static void put(String legal, String name, Map<String, String> shown) {
    if (!legal.equals(name)) {
      shown.put(legal, name);
    }
  }

  private static Collection<String> told(Step step) {
    return List.of(step.prompting().prompt(), step.prompting().negativePrompt());
  }
}
