package org.bonafide.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bonafide.publish.interview.ChosenMatter;
import org.bonafide.publish.interview.OpenRecord;
import org.bonafide.publish.interview.RecordInterview;
import org.bonafide.publish.interview.RecordNow;

/**
 * What stands around each page of a record that answers questions, as a template shows it.
 *
 * @param standing the record as it stands; nothing where it cannot be read
 */
record RecordFrame(
    OpenRecord record, String door, ChosenMatter chosen, Optional<RecordNow> standing) {

  /**
   * To be added to.
   *
   * @param told what is said above, by a key of {@code page} in the words
   * @param about of what that is
   */
  Map<String, Object> facts(String told, String about) {
    Map<String, Object> facts = new LinkedHashMap<>();
    String address = RecordAddress.of(record.named(), door);
    facts.put("query", MatterFacts.query(chosen));
    facts.put("door", door);
    facts.put("doors", RecordInterview.DOORS);
    facts.put("record", record.named());
    facts.put("base", address.substring(0, address.lastIndexOf('/')));
    facts.put("told", told);
    facts.put("toldAbout", about);
    facts.put("undoable", record.hasChanges());
    facts.put("version", standing.map(RecordNow::version).orElseGet(record::version));
    facts.put("readable", standing.isPresent());
    return facts;
  }
}
