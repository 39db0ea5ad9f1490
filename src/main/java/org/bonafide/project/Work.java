package org.bonafide.project;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A work: one thing that is published, registered and delivered.
 *
 * @param id the key in the record, as in {@code poster}
 * @param unpublished {@code YES} where the user says so; a work with a publication is {@code NO}
 * @param place where it was made, or empty
 */
public record Work(
    String id,
    String title,
    Map<Locale, String> titles,
    Category category,
    Optional<When> created,
    Optional<Publication> published,
    Answer unpublished,
    String place,
    String intent,
    Status status,
    Optional<Ownership> owner,
    Map<String, Element> elements,
    Optional<Arrangement> arrangement,
    List<ThirdParty> thirdParty,
    Impression impression) {
  public Work {
    titles = Map.copyOf(titles);
    elements = Project.ordered(elements);
    thirdParty = List.copyOf(thirdParty);
  }

  /** Whether the work exists. A contract may come before any step. */
  public enum Status {
    FINISHED,
    PLANNED
  }

  /** First publication: the day and the country. */
  public record Publication(Optional<When> on, String in) {}

  /**
   * Who owns the work and by what title.
   *
   * @param party the id of a party, or empty where a person owns it
   * @param person the id of a person, or empty where a party owns it
   * @param by {@code authored, assignment, commission, employment} or {@code unknown}
   * @param signed the day of the signed writing; a transfer without one is an open point
   */
  public record Ownership(
      String party, String person, String by, Optional<When> signed, List<String> records) {
    public Ownership {
      records = List.copyOf(records);
    }
  }

  /** Selection, coordination and arrangement of the elements by people. */
  public record Arrangement(
      List<String> by, Optional<When> on, String describe, List<String> records) {
    public Arrangement {
      by = List.copyOf(by);
      records = List.copyOf(records);
    }
  }

  /** Material of others that is part of the work. */
  public record ThirdParty(String what, String owner, String licence, List<String> records) {
    public ThirdParty {
      records = List.copyOf(records);
    }
  }

  /** The title in a language, or the title itself where none is stated for it. */
  public String titleIn(Locale language) {
    return titles.getOrDefault(language, title);
  }
}
