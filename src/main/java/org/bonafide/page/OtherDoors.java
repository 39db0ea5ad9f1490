package org.bonafide.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.bonafide.publish.interview.ChosenMatter;
import org.bonafide.publish.interview.KeyQuestions;
import org.bonafide.publish.interview.OpenRecord;
import org.bonafide.publish.interview.RecordInterview;
import org.bonafide.publish.interview.RecordNow;

/**
 * What is asked at another door is gone to there. Other doors are looked at when something is open
 * that is not asked at this one, and once.
 */
final class OtherDoors {

  private final OpenRecord record;
  private final RecordNow standing;
  private final String door;
  private final ChosenMatter chosen;
  private final Set<String> open;
  private final Map<String, KeyQuestions> questions = new LinkedHashMap<>();

  /**
   * @param door that is not another
   * @param open the keys that are open at it
   */
  OtherDoors(
      OpenRecord record, RecordNow standing, String door, ChosenMatter chosen, Set<String> open) {
    this.record = record;
    this.standing = standing;
    this.door = door;
    this.chosen = chosen;
    this.open = open;
  }

  /** The address of the question for a key; empty where no other door asks for it. */
  String address(String key) {
    for (String other : RecordInterview.DOORS) {
      String question = other.equals(door) ? "" : questions(other).of(key);
      if (!question.isEmpty()) {
        return RecordAddress.of(record.named(), other)
            + MatterFacts.query(chosen)
            + "#q-"
            + question;
      }
    }
    return "";
  }

  private KeyQuestions questions(String other) {
    return questions.computeIfAbsent(
        other, it -> new KeyQuestions(record.asked(standing, it, chosen, open)));
  }
}
