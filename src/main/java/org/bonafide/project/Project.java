package org.bonafide.project;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bonafide.data.WordList;

/**
 * The record: what the user states of how works were made. Immutable; maps keep the user's order.
 *
 * @param speaksAsOf the date the documents carry; the clock is never read
 * @param paper {@code letter} or {@code a4}; empty where the places of the parties decide
 * @param languages one, or two for bilingual instruments; the first leads
 * @param places where each key stood in the file
 */
public record Project(
    String title,
    Map<Locale, String> titles,
    String reference,
    Optional<When> speaksAsOf,
    String paper,
    List<Locale> languages,
    Map<String, Person> people,
    Map<String, Party> parties,
    Map<String, Tool> tools,
    Map<String, Work> works,
    Map<String, Evidence> records,
    Contract contract,
    Disclosure disclosure,
    Registration registration,
    Places places) {

  public Project {
    titles = Map.copyOf(titles);
    languages = List.copyOf(languages);
    people = ordered(people);
    parties = ordered(parties);
    tools = ordered(tools);
    works = ordered(works);
    records = ordered(records);
  }

  /** The title in a language, or the title itself where none is stated for it. */
  public String titleIn(Locale language) {
    return titles.getOrDefault(language, title);
  }

  /**
   * Whether a step used a generative function: its own answer, else what is known of its means. A
   * prompt goes to a generative tool even where none is named; where no means is stated, nothing is
   * known of any other act, and it is never read as by hand.
   */
  public Answer generative(Step step) {
    if (step.act() == Act.GENERATE) {
      return Answer.YES;
    }
    if (step.generative() != Answer.UNKNOWN) {
      return step.generative();
    }
    if (step.isByHand()) {
      return Answer.NO;
    }
    if (step.with().isEmpty()) {
      return step.act() == Act.PROMPT ? Answer.YES : Answer.UNKNOWN;
    }
    Answer answer = Answer.NO;
    for (String id : step.with()) {
      Answer own = generative(id, step.means().function());
      if (own == Answer.YES) {
        return Answer.YES;
      }
      answer = own == Answer.UNKNOWN ? Answer.UNKNOWN : answer;
    }
    return answer;
  }

  private Answer generative(String tool, String function) {
    return Optional.ofNullable(tools.get(tool))
        .map(t -> t.generates().by(function))
        .orElse(Answer.UNKNOWN);
  }

  /**
   * Whether an act was the person's own: no generative function did it, or that is not known and
   * the element states that nothing generated stands in it.
   */
  public Answer persons(Element element, Step step) {
    boolean nothingGenerated = element.generatedPart() == GeneratedPart.NONE;
    return switch (generative(step)) {
      case YES -> Answer.NO;
      case NO -> Answer.YES;
      case UNKNOWN -> nothingGenerated ? Answer.YES : Answer.UNKNOWN;
    };
  }

  /**
   * The tools that generated for a work: where a step says so itself all its tools, else those that
   * are not known to be something else.
   */
  public List<Tool> generativeTools(Work work) {
    return tools(work.elements().values().stream().flatMap(this::generating));
  }

  /** The tools that generated for one element. */
  public List<Tool> generativeTools(Element element) {
    return tools(generating(element));
  }

  private List<Tool> tools(Stream<String> ids) {
    return ids.distinct().map(tools::get).toList();
  }

  private Stream<String> generating(Element element) {
    return element.steps().stream()
        .filter(step -> generative(step) == Answer.YES)
        .flatMap(
            step ->
                step.with().stream()
                    .filter(tools::containsKey)
                    .filter(id -> mayGenerate(step, tools.get(id))));
  }

  private static boolean mayGenerate(Step step, Tool tool) {
    return step.generative() == Answer.YES
        || tool.generates().by(step.means().function()) != Answer.NO;
  }

  /**
   * The name of somebody in a language: the one place where an id becomes a legal name. Empty where
   * the record states no such person or party.
   */
  public String nameOf(Ref who, Locale language) {
    return who instanceof PersonRef
        ? Optional.ofNullable(people.get(who.id())).map(p -> p.nameIn(language)).orElse("")
        : Optional.ofNullable(parties.get(who.id())).map(p -> p.nameIn(language)).orElse("");
  }

  /**
   * The name that the public sees: a credit or pseudonym where the person has one, also where that
   * person is named as a party; no name where works are made known without one.
   */
  public String publicNameOf(Ref who, Locale language) {
    Optional<Person> person = personOf(who);
    String shown = person.map(Person::publicName).orElse("");
    if (!shown.isEmpty()) {
      return shown;
    }
    return person.map(p -> p.shown().anonymous()).orElse(Answer.UNKNOWN) == Answer.YES
        ? WordList.of("people", language).say("anonymous")
        : nameOf(who, language);
  }

  /** The person that somebody is: a person, or a party that is one of the people. */
  public Optional<Person> personOf(Ref who) {
    return who instanceof PersonRef
        ? Optional.ofNullable(people.get(who.id()))
        : Optional.ofNullable(parties.get(who.id())).map(p -> people.get(p.person()));
  }

  /** The same record, whose works go to other targets. */
  public Project goingTo(List<String> targets) {
    return with(works, contract, disclosure.to(targets));
  }

  /** The same record with other works, another contract and another disclosure. */
  public Project with(Map<String, Work> works, Contract contract, Disclosure disclosure) {
    return copy(languages, tools, works, records, contract, disclosure, places);
  }

  /** The same record with some of its tools. */
  public Project usingOnly(Map<String, Tool> some) {
    return copy(languages, some, works, records, contract, disclosure, places);
  }

  /** The same record with another contract, of which some keys were said elsewhere. */
  public Project with(Contract other, Places where) {
    return copy(languages, tools, works, records, other, disclosure, where);
  }

  /** The same record with some of its records. */
  public Project recording(Map<String, Evidence> some) {
    return copy(languages, tools, works, some, contract, disclosure, places);
  }

  /** The same record with another contract, for documents in other languages. */
  public Project in(List<Locale> others, Contract other) {
    return copy(others, tools, works, records, other, disclosure, places);
  }

  private Project copy(
      List<Locale> languages,
      Map<String, Tool> tools,
      Map<String, Work> works,
      Map<String, Evidence> records,
      Contract contract,
      Disclosure disclosure,
      Places places) {
    return new Project(
        title,
        titles,
        reference,
        speaksAsOf,
        paper,
        languages,
        people,
        parties,
        tools,
        works,
        records,
        contract,
        disclosure,
        registration,
        places);
  }

  /** Whether a day lies wholly after the one of which the record speaks; no where it may not. */
  public boolean isAhead(Optional<When> day) {
    return speaksAsOf.isPresent() && day.filter(speaksAsOf.get()::certainlyBefore).isPresent();
  }

  /**
   * Where and when a work came out; nothing where the day lies ahead, since nothing is published by
   * being planned.
   */
  public Optional<Work.Publication> publication(Work work) {
    return work.published().filter(one -> !isAhead(one.on()));
  }

  /**
   * The day on which a work is planned to come out, where the record states one that lies ahead;
   * whether it comes to that is not known.
   */
  public Optional<When> plannedFor(Work work) {
    return work.published().flatMap(Work.Publication::on).filter(on -> isAhead(Optional.of(on)));
  }

  /** Whether a day lies wholly before the one of which the record speaks; no where it may not. */
  public boolean isPast(Optional<When> day) {
    return day.filter(one -> speaksAsOf.filter(one::certainlyBefore).isPresent()).isPresent();
  }

  /**
   * The path of what the contract agrees with one party alone, as in {@code contract.with[0]};
   * empty where the record names the party and nothing else.
   */
  public String entryPath(String party) {
    String path = "contract.with[" + contract.with().indexOf(party) + "]";
    return places.has(path + ".party") ? path : "";
  }

  /**
   * A key of the contract where it is stated for a party: as its entry states it, else as the
   * contract does.
   */
  public String contractPath(String party, String key) {
    String own = entryPath(party) + "." + key;
    return places.has(own) ? own : "contract." + key;
  }

  /**
   * The file to deposit for a work, or empty: its own, else the one that the record names, which is
   * one work's only where there is one finished work.
   */
  public String deposit(Work work) {
    if (!work.registered().deposit().isEmpty()) {
      return work.registered().deposit();
    }
    long finished = works.values().stream().filter(w -> w.status() == Work.Status.FINISHED).count();
    return finished > 1 ? "" : registration.deposit();
  }

  /** An immutable copy that keeps the order, which {@code Map.copyOf} does not. */
  static <K, V> Map<K, V> ordered(Map<K, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /** The key under which the record states who owns a work: {@code owners} where it has a list. */
  public String ownerPath(Work work) {
    String path = "works." + work.id();
    return places.has(path + ".owners") ? path + ".owners" : path + ".owner";
  }
}
