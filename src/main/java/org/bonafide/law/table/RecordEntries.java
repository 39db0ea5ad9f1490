package org.bonafide.law.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bonafide.data.WordList;
import org.bonafide.law.FieldEntry;
import org.bonafide.law.Sentence;
import org.bonafide.law.ToolList;
import org.bonafide.law.Vesting;
import org.bonafide.project.Answer;
import org.bonafide.project.Category;
import org.bonafide.project.Element;
import org.bonafide.project.GeneratedPart;
import org.bonafide.project.Ownership;
import org.bonafide.project.Person;
import org.bonafide.project.PersonRef;
import org.bonafide.project.Project;
import org.bonafide.project.Ref;
import org.bonafide.project.When;
import org.bonafide.project.Work;

/**
 * What a form may print of the record. What is not stated is an open point that names its key;
 * empty is only what the record says there is none of.
 *
 * @param author the author a screen is about, where it is about one
 */
record RecordEntries(Project project, Work work, Optional<Person> author) {

  /**
   * An entry.
   *
   * @param inPublic whether everybody can read it
   */
  FieldEntry of(String name, boolean inPublic) {
    return switch (name) {
      case "title" -> words(name, Sentence.by(work::titleIn));
      case "category" -> category();
      case "created" -> work.created().map(d -> filled(name, Sentence.day(d))).orElse(open(name));
      case "year" -> text(name, work.created().map(RecordEntries::year).orElse(""));
      case "reference" -> FieldEntry.optional(key(name), project.reference());
      case "left-empty" -> FieldEntry.empty();
      case "place" -> text(name, work.place());
      case "published-on" -> published(name, p -> p.on().map(Sentence::day).orElse(Sentence.NONE));
      case "published-in" -> published(name, p -> Sentence.same(p.in()));
      case "author" -> author.map(p -> words(name, shown(p))).orElse(open(name));
      case "author-legal-name" -> author.map(p -> legal(p, inPublic)).orElse(open(name));
      case "author-citizenship" -> text(name, author.map(Person::citizenship).orElse(""));
      case "author-domicile" -> text(name, author.map(Person::domicile).orElse(""));
      case "owner" -> owner(inPublic);
      case "owner-signed" -> signed();
      case "tools" -> tools();
      case "third-party" -> thirdParty();
      case "deposit" -> text(name, project.deposit(work));
      default -> FieldEntry.byHand();
    };
  }

  Sentence shown(Person one) {
    return shown(new PersonRef(one.id()));
  }

  private FieldEntry category() {
    String word = work.category().word();
    return work.category() == Category.UNKNOWN
        ? open("category")
        : filled(
            "category",
            Sentence.by(l -> WordList.of("draft", l).find("category." + word).orElse(word)));
  }

  private FieldEntry published(String name, Function<Work.Publication, Sentence> part) {
    return work.unpublished() == Answer.YES
        ? FieldEntry.empty()
        : words(name, project.publication(work).map(part).orElse(Sentence.NONE));
  }

  private FieldEntry legal(Person one, boolean inPublic) {
    return legal("author-legal-name", Optional.of(one), inPublic, Sentence.by(one::nameIn));
  }

  /** A legal name; open where everybody would read it and its person has not let them. */
  private FieldEntry legal(String entry, Optional<Person> whose, boolean inPublic, Sentence name) {
    return whose
        .filter(person -> inPublic && !person.shown().letsLegalNameBeRead())
        .map(
            person ->
                FieldEntry.open(
                    "people." + person.id() + ".publish-name", Sentence.of("open-publish-name")))
        .orElseGet(() -> words(entry, name));
  }

  private FieldEntry owner(boolean inPublic) {
    Optional<Ref> who = work.owner().flatMap(Ownership::who);
    if (who.isEmpty() || work.owners().size() > 1) { // who owns what of several is no entry
      return open("owner");
    }
    Ownership owned = work.owner().get();
    if (owned.isByWriting() && owned.signed().isEmpty()) {
      return passing(who.get(), ".signed");
    }
    if (Vesting.of(project, work, owned).standing() != Vesting.Standing.PASSED) {
      return passing(who.get(), "");
    }
    Sentence name = Sentence.by(language -> project.nameOf(who.get(), language));
    return legal("owner", project.personOf(who.get()), inPublic, name);
  }

  /** Nobody is named as owner to whom the record does not say that the rights have passed. */
  private FieldEntry passing(Ref who, String key) {
    return FieldEntry.open(key("owner") + key, Sentence.of("open-passing", shown(who)));
  }

  private Sentence shown(Ref who) {
    return Sentence.by(language -> project.publicNameOf(who, language));
  }

  private FieldEntry signed() {
    List<Ownership> written = work.owners().stream().filter(Ownership::isByWriting).toList();
    if (!work.owners().isEmpty() && written.isEmpty()) {
      boolean told = work.owners().stream().noneMatch(o -> o.by().equals("unknown"));
      return told ? FieldEntry.empty() : open("owner-signed");
    }
    return written.isEmpty() || written.stream().anyMatch(o -> o.signed().isEmpty())
        ? open("owner-signed")
        : filled(
            "owner-signed",
            Sentence.list(
                written.stream().map(o -> Sentence.day(o.signed().get())).distinct().toList()));
  }

  /** The year in which something that took a while ended. */
  private static String year(When when) {
    return when.text().substring(when.text().indexOf('/') + 1).strip().substring(0, 4);
  }

  /** None is said only where every act is stated, and nothing generated stands in any element. */
  private FieldEntry tools() {
    List<String> open = new ArrayList<>(new ToolList(project, work).open());
    work.elements().values().forEach(element -> toolsOpen(element).ifPresent(open::add));
    List<String> names =
        project.generativeTools(work).stream().map(tool -> tool.name()).distinct().toList();
    if (!open.isEmpty() || work.elements().isEmpty()) {
      return FieldEntry.open(open.isEmpty() ? key("tools") : open.get(0), what("tools"));
    }
    return names.isEmpty()
        ? FieldEntry.empty()
        : filled("tools", Sentence.list(names.stream().map(Sentence::same).toList()));
  }

  private Optional<String> toolsOpen(Element element) {
    String path = key("tools") + "." + element.id();
    if (element.generatedPart() == GeneratedPart.UNKNOWN) {
      return Optional.of(path + ".generated-part");
    }
    return element.steps().isEmpty()
            || element.steps().stream().anyMatch(s -> project.generative(s) == Answer.UNKNOWN)
        ? Optional.of(path + ".steps")
        : Optional.empty();
  }

  private FieldEntry thirdParty() {
    return work.saysNoThirdParty()
        ? FieldEntry.empty()
        : list("third-party", work.thirdParty(), one -> Sentence.said(one.what()));
  }

  <T> FieldEntry list(String name, List<T> all, Function<T, Sentence> words) {
    return all.isEmpty()
        ? open(name)
        : words(name, Sentence.list(all.stream().map(words).toList()));
  }

  private FieldEntry text(String name, String text) {
    return words(name, Sentence.same(text));
  }

  private FieldEntry words(String name, Sentence words) {
    return words.isEmpty() ? open(name) : filled(name, words);
  }

  FieldEntry filled(String name, Sentence words) {
    return FieldEntry.filled(key(name), words);
  }

  private FieldEntry open(String name) {
    return FieldEntry.open(key(name), what(name));
  }

  static Sentence what(String name) {
    return FactList.of("entries").get(name).words();
  }

  /** The key that states an entry, or would. */
  String key(String name) {
    String key = FactList.of("entries").get(name).key();
    Map<String, String> places =
        Map.of(
            "{work}",
            "works." + work.id(),
            "{owner}",
            project.ownerPath(work),
            "{person}",
            "people" + author.map(p -> "." + p.id()).orElse(""));
    for (Map.Entry<String, String> place : places.entrySet()) {
      key = key.replace(place.getKey(), place.getValue());
    }
    return key;
  }
}
