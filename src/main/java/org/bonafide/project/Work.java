package org.bonafide.project;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A work: one thing that is published, registered and delivered.
 *
 * @param id the key in the record, as in {@code poster}
 * @param others material of others in the work as a whole
 * @param price what is paid for it, as written, or empty
 */
public record Work(
    String id,
    Title named,
    Category category,
    Life life,
    List<Ownership> owners,
    Map<String, Element> elements,
    Optional<Arrangement> arrangement,
    Others others,
    Impression impression,
    Registered registered,
    String price) {
  public Work {
    owners = List.copyOf(owners);
    elements = Project.ordered(elements);
  }

  /** Whether the work exists. A contract may come before any step. */
  public enum Status {
    FINISHED,
    PLANNED
  }

  /** The title, the title in other languages, and how else the work is known. */
  public record Title(String title, Map<Locale, String> titles, Listed listed) {
    public Title {
      titles = Map.copyOf(titles);
    }
  }

  /**
   * How else the work can be found; each empty where it is not stated.
   *
   * @param largerWork the title of the work in which it appeared
   * @param earlierTitles previous and alternative titles
   */
  public record Listed(
      String largerWork, List<String> earlierTitles, String isbn, String isrc, String issn) {
    public Listed {
      earlierTitles = List.copyOf(earlierTitles);
    }
  }

  /**
   * How the work came about and where it stands.
   *
   * @param unpublished {@code YES} where the user says so; a work with a publication is {@code NO}
   * @param place where it was made, or empty
   * @param intent what the makers were after
   */
  public record Life(
      Optional<When> created,
      Optional<Publication> published,
      Answer unpublished,
      String place,
      LocalText intent,
      Status status) {}

  /**
   * First publication: the day and the country.
   *
   * @param forms {@code print, physical, online}; empty where that is not stated
   */
  public record Publication(Optional<When> on, String in, List<String> forms) {
    public Publication {
      forms = List.copyOf(forms);
    }
  }

  /**
   * What concerns a registration.
   *
   * @param deposit the file to deposit, or empty
   */
  public record Registered(
      String deposit,
      Optional<Registration.Previous> previous,
      Optional<Filing> filing,
      List<Filing.Infringement> infringements) {
    public Registered {
      infringements = List.copyOf(infringements);
    }
  }

  public String title() {
    return named.title();
  }

  /** The title in a language, or the title itself where none is stated for it. */
  public String titleIn(Locale language) {
    return named.titles().getOrDefault(language, named.title());
  }

  public Listed listed() {
    return named.listed();
  }

  public Map<Locale, String> titles() {
    return named.titles();
  }

  public Optional<When> created() {
    return life.created();
  }

  public Optional<Publication> published() {
    return life.published();
  }

  public Answer unpublished() {
    return life.unpublished();
  }

  public String place() {
    return life.place();
  }

  public LocalText intent() {
    return life.intent();
  }

  public Status status() {
    return life.status();
  }

  /** The same work with some of its parts. */
  public Work with(Map<String, Element> some, Optional<Arrangement> arranged) {
    return new Work(
        id, named, category, life, owners, some, arranged, others, impression, registered, price);
  }

  /** The first owner stated; the short form {@code owner} states only one. */
  public Optional<Ownership> owner() {
    return owners.stream().findFirst();
  }

  /** All steps of all elements, in the record's order. */
  public Stream<Step> steps() {
    return elements.values().stream().flatMap(e -> e.steps().stream());
  }

  /** Material of others in the work and in its elements. */
  public List<ThirdParty> thirdParty() {
    return Stream.concat(
            others.items().stream(),
            elements.values().stream().flatMap(e -> e.part().others().items().stream()))
        .distinct()
        .toList();
  }

  /** Whether the record says that nothing in the work belongs to somebody else. */
  public boolean saysNoThirdParty() {
    return thirdParty().isEmpty()
        && (others.isNone()
            || !elements.isEmpty()
                && elements.values().stream().allMatch(e -> e.part().others().isNone()));
  }
}
