package org.bonafide.publish.interview;

import org.bonafide.project.yaml.RecordKeys;
import org.bonafide.publish.start.PlainAnswers;

/**
 * What a question is about: a work, and of some a part of it, or one of its owners.
 *
 * @param work its path, as in {@code works.poster}
 * @param part the path of the part, or empty
 * @param kind which kind of {@code plain-answers.yaml} the part is, or empty
 * @param with the path of the other party with its terms, as in {@code contract.with.0}
 * @param owner the path of an owner of the work, as in {@code works.poster.owner}
 * @param person the path of one of the people who made it, as in {@code people.author}
 */
public record QuestionScope(
    String work, String part, String kind, String with, String owner, String person) {

  private static final String OWNER = ".owner";
  private static final String OWNERS = ".owners";

  /** Of a work and a part of it; the contract is that with the first party. */
  QuestionScope(String work, String part, String kind) {
    this(work, part, kind, "contract.with.0", work + OWNER, NameLens.PERSON);
  }

  /** Of a work as it stands in a record, and its first owner. */
  static QuestionScope of(RecordKeys record, String work, String with) {
    String owner = record.has(work + OWNERS) ? work + OWNERS + ".0" : work + OWNER;
    return new QuestionScope(work, "", "", with, owner, NameLens.PERSON);
  }

  /** How many owners the list of the work has; none where it has the short form. */
  int owners(RecordKeys record) {
    return record.size(work + OWNERS);
  }

  /** Whether the owner stands in a list of them. */
  boolean isOneOfSeveral() {
    return owner.contains(OWNERS + ".");
  }

  /** Of another owner of the list. */
  QuestionScope ofOwner(int number) {
    return new QuestionScope(work, part, kind, with, work + OWNERS + "." + number, person);
  }

  /** Of another of the people who made it, by their id. */
  QuestionScope ofPerson(String id) {
    return new QuestionScope(work, part, kind, with, owner, "people." + id);
  }

  /** A path of a field with the places filled in. */
  String path(String key) {
    return key.replace("{work}", work)
        .replace("{part}", part)
        .replace("{with}", with)
        .replace("{owner}", owner)
        .replace("{person}", person);
  }

  /** A part of a work by its id. */
  static QuestionScope ofPart(RecordKeys record, String work, String id) {
    String part = work + ".elements." + id;
    return new QuestionScope(work, part, kind(record.value(part + ".what")));
  }

  /** The kind that a word of the key {@code what} names; empty where it is none that is known. */
  static String kind(String what) {
    return PlainAnswers.shipped().kinds().entrySet().stream()
        .filter(kind -> !what.isEmpty() && kind.getValue().what().equals(what))
        .map(kind -> kind.getKey())
        .findFirst()
        .orElse("");
  }
}
