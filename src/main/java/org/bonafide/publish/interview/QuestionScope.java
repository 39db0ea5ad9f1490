package org.bonafide.publish.interview;

import org.bonafide.project.yaml.RecordKeys;
import org.bonafide.publish.start.PlainAnswers;

/**
 * What a question is about: a work, and of some a part of it.
 *
 * @param work its path, as in {@code works.poster}
 * @param part the path of the part, or empty
 * @param kind which kind of {@code plain-answers.yaml} the part is, or empty
 * @param with the path of the other party with its terms, as in {@code contract.with.0}
 */
public record QuestionScope(String work, String part, String kind, String with) {

  /** Of a work and a part of it; the contract is that with the first party. */
  QuestionScope(String work, String part, String kind) {
    this(work, part, kind, "contract.with.0");
  }

  /** A path of a field with the places filled in. */
  String path(String key) {
    return key.replace("{work}", work).replace("{part}", part).replace("{with}", with);
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
