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
    keys.sections("people", "person").forEach((id, k) -> people.put(id, person(id, k)));
    return people;
  }

  private static Person person(String id, Keys k) {
    return new Person(
        id,
        k.required("name"),
        Values.names(k, "names"),
        k.text("citizenship"),
        k.text("domicile"),
        new Person.Shown(
            k.text("credit"),
            k.text("pseudonym"),
            Values.answer(k, "anonymous"),
            Values.answer(k, "publish-name")),
        Values.date(k, "died"),
        k.text("id-number"));
  }

  Map<String, Party> parties(Map<String, Person> people) {
    Map<String, Party> parties = new LinkedHashMap<>();
    keys.sections("parties", "party").forEach((id, k) -> parties.put(id, party(id, k, people)));
    return parties;
  }

  /** A party that is one of the people has that person's name unless it states its own. */
  private static Party party(String id, Keys k, Map<String, Person> people) {
    String personId = References.id(k, "person", "person");
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
        Values.words(k, "place"),
        Values.words(k, "address"),
        k.text("uscc"),
        k.section("signatory", "signatory")
            .map(
                s ->
                    new Party.Signatory(
                        s.required("name"), Values.names(s, "names"), Values.words(s, "title"))),
        new Party.Reach(k.text("email"), k.text("phone"), k.text("contact"), k.text("wechat")),
        Values.words(k, "host-name"));
  }
}
