package org.bonafide.publish.interview;

import java.util.Map;
import org.bonafide.project.yaml.RecordKeys;

/** The entry of a party under {@code contract.with}: its id alone, or its id with terms. */
final class WithEntry {

  private WithEntry() {}

  /** The record with an entry that can hold terms; as it is where no party is named yet. */
  static RecordKeys opened(RecordKeys record, QuestionScope scope) {
    String id = record.value(scope.with());
    return id.isEmpty() ? record : record.with(scope.with(), Map.of("party", id));
  }
}
