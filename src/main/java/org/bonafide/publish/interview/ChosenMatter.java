package org.bonafide.publish.interview;

import java.util.List;
import org.bonafide.project.yaml.RecordKeys;

/**
 * About which work, and about the contract with which party, questions are asked, where a record
 * has several.
 *
 * <p>Example: {@code new ChosenMatter("poster", "")}; what is empty, or is not there, is the first.
 *
 * @param work id of the work
 * @param party id of the party with whom the contract is made
 */
public record ChosenMatter(String work, String party) {

  /** The first work, and the first party. */
  public static final ChosenMatter FIRST = new ChosenMatter("", "");

  private static final String WITH = "contract.with";
  private static final String ANY = "work";

  /** The id of the work that is chosen in a record. */
  public String work(RecordKeys record) {
    List<String> works = record.keys("works");
    return works.contains(work) ? work : works.isEmpty() ? ANY : works.get(0);
  }

  /** The path of the party that is chosen, as in {@code contract.with.1}. */
  String with(RecordKeys record) {
    return WITH + "." + Math.max(0, parties(record).indexOf(party));
  }

  QuestionScope scope(RecordKeys record) {
    return QuestionScope.of(record, "works." + work(record), with(record));
  }

  /** The ids of the other parties, in the order of the record. */
  static List<String> parties(RecordKeys record) {
    List<String> ids = new java.util.ArrayList<>();
    for (int i = 0; i < record.size(WITH); i++) {
      String id = record.value(WITH + "." + i);
      ids.add(id.isEmpty() ? record.value(WITH + "." + i + ".party") : id);
    }
    return ids;
  }
}
