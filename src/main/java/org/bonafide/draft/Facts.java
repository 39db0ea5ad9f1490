package org.bonafide.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bonafide.project.Answer;
import org.bonafide.project.Party;
import org.bonafide.project.Person;
import org.bonafide.project.Project;
import org.bonafide.project.When;

/**
 * Makes facts of one language: each value with its path, each gap as an open point.
 *
 * @param publicNames whether people are named as the public knows them
 */
record Facts(Project project, Vocabulary vocabulary, Paths paths, boolean publicNames) {

  Locale language() {
    return vocabulary.language();
  }

  Fact fact(String path, String value) {
    return value.isBlank()
        ? Fact.missing(writable(path), vocabulary.open(path))
        : Fact.stated(value, paths.number(path, value));
  }

  /**
   * The key that a user can write to close a gap: some facts are gathered from several keys, or
   * from a party that nobody has stated yet.
   */
  private static String writable(String path) {
    return path.replaceAll("\\.steps\\.(by|with|on)$", ".steps")
        .replaceAll("^parties\\.party\\..*", "parties")
        .replaceAll("^registration\\.claimant\\.address$", "registration.claimant");
  }

  Fact date(String path, Optional<When> when) {
    return fact(path, when.map(vocabulary::date).orElse(""));
  }

  /** The printed form of a word of a closed list; {@code unknown} prints as an open point. */
  Fact named(String path, String list, String word) {
    return fact(path, word.equals("unknown") ? "" : vocabulary.word(list, word));
  }

  Fact named(String path, Answer answer) {
    return named(path, "answer", answer.word());
  }

  Fact people(String path, List<String> ids) {
    return fact(
        path, vocabulary.join(ids.stream().map(this::nameOf).filter(n -> !n.isEmpty()).toList()));
  }

  Fact tools(String path, List<String> ids) {
    List<String> names =
        ids.stream()
            .filter(project.tools()::containsKey)
            .map(id -> project.tools().get(id).name())
            .toList();
    return fact(path, vocabulary.join(names));
  }

  /** The name of a person or party, or the empty string. */
  String nameOf(String id) {
    Person person = project.people().get(id);
    if (person != null) {
      boolean credited = publicNames && !person.credit().isEmpty();
      return credited ? person.credit() : person.nameIn(language());
    }
    Party party = project.parties().get(id);
    return party == null ? "" : party.nameIn(language());
  }

  Map<String, Object> party(String id) {
    Map<String, Object> facts = new LinkedHashMap<>();
    Party party = project.parties().get(id);
    String path = "parties." + (party == null ? "party" : id);
    facts.put("id", id);
    facts.put("name", fact(path + ".name", nameOf(id)));
    facts.put("kind", party == null ? "" : party.kind());
    facts.put("isCompany", party != null && party.kind().equals("company"));
    facts.put("place", fact(path + ".place", party == null ? "" : party.place()));
    facts.put("address", fact(path + ".address", party == null ? "" : party.address()));
    facts.put("uscc", fact(path + ".uscc", party == null ? "" : party.uscc()));
    Map<String, Object> signatory = new LinkedHashMap<>();
    Optional<Party.Signatory> signs = party == null ? Optional.empty() : party.signatory();
    signatory.put(
        "name",
        fact(
            path + ".signatory.name",
            signs.map(s -> s.names().getOrDefault(language(), s.name())).orElse("")));
    signatory.put(
        "title", fact(path + ".signatory.title", signs.map(Party.Signatory::title).orElse("")));
    facts.put("signatory", signatory);
    return facts;
  }
}
