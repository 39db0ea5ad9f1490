package org.bonafide.project.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bonafide.project.Party;
import org.bonafide.project.Person;

/** Reads {@code people} and {@code parties}. */
record PeopleSection(Keys keys) {

  static final List<String> KINDS = List.of("company", "individual");

  Map<String, Person> people() {
    Map<String, Person> people = new LinkedHashMap<>();
    keys.sections("people", "person")
        .forEach(
            (id, k) ->
                people.put(
                    id,
                    new Person(
                        id,
                        k.required("name"),
                        Values.names(k, "names"),
                        k.text("citizenship"),
                        k.text("domicile"),
                        k.text("credit"),
                        k.text("id-number"))));
    return people;
  }

  Map<String, Party> parties(Map<String, Person> people) {
    Map<String, Party> parties = new LinkedHashMap<>();
    keys.sections("parties", "party").forEach((id, k) -> parties.put(id, party(id, k, people)));
    return parties;
  }

  /** A party that is one of the people has that person's name unless it states its own. */
  private static Party party(String id, Keys k, Map<String, Person> people) {
    String personId = Values.id(k, "person", "person");
    Optional<Person> person = Optional.ofNullable(people.get(personId));
    boolean named = !k.text("name").isEmpty() || k.value("person").isPresent();
    String name = named ? k.text("name") : k.required("name");
    Map<Locale, String> names = Values.names(k, "names");
    String kind = Values.choice(k, "kind", KINDS);
    return new Party(
        id,
        name.isEmpty() ? person.map(Person::name).orElse("") : name,
        names.isEmpty() ? person.map(Person::names).orElse(Map.of()) : names,
        kind.isEmpty() ? (personId.isEmpty() ? "company" : "individual") : kind,
        personId,
        k.text("place"),
        k.text("address"),
        k.text("uscc"),
        k.section("signatory", "signatory")
            .map(
                s ->
                    new Party.Signatory(
                        s.required("name"), Values.names(s, "names"), s.text("title"))));
  }
}
