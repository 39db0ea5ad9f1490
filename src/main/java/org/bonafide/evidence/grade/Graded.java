package org.bonafide.evidence.grade;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bonafide.evidence.Reviewed;
import org.bonafide.evidence.StampBound;
import org.bonafide.evidence.Timing;
import org.bonafide.project.When;

/**
 * A record with its grade and its timing. When the act happened and when the record was made are
 * kept apart.
 *
 * @param acts the days of the acts that name it, as stated; empty where none has one
 * @param made the day the record was made, as stated; or empty
 * @param written the last day that tools wrote into the file; or empty
 * @param stamp the earliest time-stamp over a seal that has the file as it is
 * @param why the reason of the timing
 * @param remarks what else is worth a line
 */
public record Graded(
    Reviewed reviewed,
    Grade grade,
    Timing timing,
    List<When> acts,
    String made,
    String written,
    Optional<StampBound> stamp,
    Said why,
    List<Said> remarks) {

  public Graded {
    acts = List.copyOf(acts);
    remarks = List.copyOf(remarks);
  }

  /** A sentence by its key and what stands in it; the words are in {@link GradeWords}. */
  public record Said(String key, List<String> values) {
    static Said of(String key, String... values) {
      return new Said(key, List.of(values));
    }
  }

  /** The days of the acts as the record has them, as in {@code 2026-03-02, 2026-03-05}. */
  public String actsAsStated() {
    return acts.stream().map(When::text).collect(Collectors.joining(", "));
  }

  /** The fields of the machine face that are words, in order. */
  public Map<String, String> fields() {
    Map<String, String> fields = new java.util.LinkedHashMap<>();
    fields.put("record", reviewed.stated().id());
    fields.put("file", reviewed.stated().file());
    fields.put("sha256", reviewed.sha256());
    fields.put("grade", grade.word());
    fields.put("timing", timing.word());
    fields.put("act", actsAsStated());
    fields.put("made", made);
    fields.put("written", written);
    fields.put(
        "no-later-than", stamp.filter(StampBound::counts).map(s -> s.time().toString()).orElse(""));
    fields.put("stamped-by", stamp.map(StampBound::authority).orElse(""));
    fields.put("stamped", stamp.map(s -> s.time().toString()).orElse(""));
    fields.put("authority", stamp.map(s -> s.standing().word()).orElse(""));
    return fields;
  }
}
