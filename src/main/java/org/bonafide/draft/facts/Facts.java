package org.bonafide.draft.facts;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bonafide.data.Languages;
import org.bonafide.draft.markdown.Fact;
import org.bonafide.draft.markdown.Paths;
import org.bonafide.law.AspectWords;
import org.bonafide.project.Answer;
import org.bonafide.project.LocalText;
import org.bonafide.project.Party;
import org.bonafide.project.PartyRef;
import org.bonafide.project.Person;
import org.bonafide.project.PersonRef;
import org.bonafide.project.Project;
import org.bonafide.project.Ref;
import org.bonafide.project.Step;
import org.bonafide.project.Tool;
import org.bonafide.project.When;

/**
 * Makes facts of one language: each value with its path, each gap as an open point.
 *
 * @param names by which name people are called
 */
public record Facts(Project project, Vocabulary vocabulary, Paths paths, NameShown names) {

  private static final Pattern OF_STEPS = Pattern.compile("\\.steps\\.(by|with|on)$");

  public Locale language() {
    return vocabulary.language();
  }

  public Fact fact(String path, String value) {
    return value.isBlank()
        ? Fact.missing(() -> writable(path), () -> vocabulary.open(path))
        : Fact.stated(value, paths.number(path, value));
  }

  /**
   * The key that a user can write to close a gap: some facts are gathered from several keys, or
   * from a party that nobody has stated yet.
   */
  private static String writable(String path) {
    if (path.startsWith("parties.party.")) {
      return "parties";
    }
    return path.equals("registration.claimant.address")
        ? "registration.claimant"
        : OF_STEPS.matcher(path).replaceFirst(".steps");
  }

  /** With what an act was done; open where that is not stated, which is never "by hand". */
  Fact means(String path, Step step) {
    return means(path, List.of(step));
  }

  /** With what acts were done: tools, and by hand where that is stated of one. */
  Fact means(String path, List<Step> steps) {
    Set<String> all = new LinkedHashSet<>();
    for (Step step : steps) {
      step.with().stream()
          .map(project.tools()::get)
          .filter(Objects::nonNull)
          .forEach(tool -> all.add(used(tool, step)));
      if (step.isByHand()) {
        all.add(vocabulary.word("means", "hand"));
      }
    }
    boolean open =
        steps.stream()
            .anyMatch(
                s -> (s.act().makesExpression() || s.act().changes()) && !s.means().isStated());
    String stated = vocabulary.join(List.copyOf(all));
    return !open || stated.isEmpty()
        ? fact(path, stated)
        : Fact.partly(
            stated,
            paths.number(path, stated),
            vocabulary.word("means", "and"),
            writable(path),
            vocabulary.open(path));
  }

  /** A tool, and the function of it where one is stated. */
  private String used(Tool tool, Step step) {
    return step.means().function().isEmpty()
        ? tool.name()
        : vocabulary
            .word("means", "function")
            .replace("{tool}", tool.name())
            .replace("{function}", step.means().function());
  }

  /** Words of the user's own, in this language or as they are stated. */
  public Fact words(String path, LocalText words) {
    String value = words.in(language());
    return words
        .insteadOf(language())
        .filter(other -> !value.isBlank())
        .map(other -> Fact.untranslated(value, paths.untranslated(path, value, note(other))))
        .orElseGet(() -> fact(path, value));
  }

  /**
   * What an act shaped: in this language where the word is known, else in the record's own words,
   * which name no language and are told by their script.
   */
  Fact aspects(String path, List<String> aspects) {
    String value =
        vocabulary.join(
            aspects.stream().map(a -> AspectWords.in(a, vocabulary.dialect())).toList());
    return aspects.stream()
        .filter(a -> AspectWords.known(a).isEmpty() && isForeign(a))
        .findFirst()
        .map(a -> vocabulary.grammar().wide() ? Locale.ROOT : Languages.of(a))
        .map(other -> Fact.untranslated(value, paths.untranslated(path, value, note(other))))
        .orElseGet(() -> fact(path, value));
  }

  private boolean isForeign(String words) {
    return words.codePoints().anyMatch(Character::isLetter)
        && !Languages.areWritten(words, language());
  }

  /** A derived sentence with the facts that it rests on; nothing where there are no words. */
  Object derived(String value, List<String> basis) {
    if (value.isEmpty()) {
      return "";
    }
    List<String> on =
        basis.contains("") ? basis.stream().filter(p -> !p.isEmpty()).toList() : basis;
    return on.isEmpty() ? Fact.derived(value) : Fact.derived(value, paths.basis(on));
  }

  /** What of the record a derived sentence may rest on. */
  Basis basis() {
    return new Basis(project.places());
  }

  /** Says that words stand in another language than the document. */
  private String note(Locale other) {
    return vocabulary
        .word("untranslated", "note")
        .replace("{language}", vocabulary.word("language", other.toLanguageTag()));
  }

  Fact date(String path, Optional<When> when) {
    return fact(path, when.map(vocabulary::date).orElse(""));
  }

  /** The printed form of a word of a closed list; {@code unknown} prints as an open point. */
  public Fact named(String path, String list, String word) {
    return fact(path, word.equals("unknown") ? "" : vocabulary.word(list, word));
  }

  public Fact named(String path, Answer answer) {
    return named(path, "answer", answer.word());
  }

  /** Names of people, by their ids. */
  Fact people(String path, List<String> ids) {
    return named(path, ids.stream().<Ref>map(PersonRef::new).toList());
  }

  /** Names of people and parties. */
  public Fact named(String path, List<Ref> all) {
    return fact(
        path, vocabulary.join(all.stream().map(this::nameOf).filter(n -> !n.isEmpty()).toList()));
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
  String nameOf(Ref who) {
    return names.of(project, who, language());
  }

  public Map<String, Object> party(String id) {
    Map<String, Object> facts = new LinkedHashMap<>();
    Party party = project.parties().get(id);
    String path = "parties." + (party == null ? "party" : id);
    facts.put("id", id);
    facts.put("name", fact(path + ".name", nameOf(new PartyRef(id))));
    facts.put("kind", party == null ? "" : party.kind());
    facts.put("isCompany", party != null && party.kind().equals("company"));
    facts.put("isPerson", party != null && party.kind().equals("individual"));
    facts.put("email", fact(path + ".email", party == null ? "" : party.reach().email()));
    facts.put("phone", fact(path + ".phone", party == null ? "" : party.reach().phone()));
    facts.put("contact", fact(path + ".contact", party == null ? "" : party.reach().contact()));
    facts.put("wechat", fact(path + ".wechat", party == null ? "" : party.reach().wechat()));
    String person = party == null ? "" : party.person();
    String idNumber = project.personOf(new PartyRef(id)).map(Person::idNumber).orElse("");
    facts.put("idNumber", fact("people." + person + ".id-number", idNumber));
    facts.put("place", words(path + ".place", party == null ? LocalText.NONE : party.place()));
    facts.put(
        "address", words(path + ".address", party == null ? LocalText.NONE : party.address()));
    facts.put("uscc", fact(path + ".uscc", party == null ? "" : party.uscc()));
    Map<String, Object> signatory = new LinkedHashMap<>();
    Optional<Party.Signatory> signs = party == null ? Optional.empty() : party.signatory();
    signatory.put(
        "name",
        fact(
            path + ".signatory.name",
            signs.map(s -> s.names().getOrDefault(language(), s.name())).orElse("")));
    signatory.put(
        "title",
        words(path + ".signatory.title", signs.map(Party.Signatory::title).orElse(LocalText.NONE)));
    facts.put("signatory", signatory);
    return facts;
  }
}
