package org.bonafide.law;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bonafide.data.Data;
import org.bonafide.data.Words;

/**
 * How the schedule of a contract sets out a claim for an office, from the file {@code
 * claim-schedule.yaml} of its folder.
 *
 * @param fields over the fields of the form
 * @param wording over what is entered in them
 * @param none said where the record supports nothing that can be worded; empty where the office has
 *     no such fields
 */
public record ClaimScheduleWords(Words fields, Words wording, Words none) {

  private static final ClaimScheduleWords NONE =
      new ClaimScheduleWords(Words.NONE, Words.NONE, Words.NONE);

  private static final Map<String, ClaimScheduleWords> READ = new ConcurrentHashMap<>();

  /** Of a law; no words where its folder has no such file. */
  public static ClaimScheduleWords of(Jurisdiction.Profile law) {
    return READ.computeIfAbsent(
        law.id(),
        id ->
            new JurisdictionFolder(id)
                .find("claim-schedule", ClaimScheduleWords::read)
                .orElse(NONE));
  }

  private static ClaimScheduleWords read(Data data) {
    data.knows("fields wording none");
    return new ClaimScheduleWords(data.words("fields"), data.words("wording"), data.words("none"));
  }
}
