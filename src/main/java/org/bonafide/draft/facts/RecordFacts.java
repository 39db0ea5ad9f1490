package org.bonafide.draft.facts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.evidence.Reviewed;
import org.bonafide.evidence.StampBound;
import org.bonafide.evidence.Timing;
import org.bonafide.project.Answer;
import org.bonafide.project.Evidence;
import org.bonafide.project.Origin;
import org.bonafide.project.When;

/** Records as templates see them, numbered as exhibits in the record's order. */
public record RecordFacts(Facts facts, EvidenceReview evidence, Set<String> kept) {

  /** Every record. */
  public RecordFacts(Facts facts, EvidenceReview evidence) {
    this(facts, evidence, evidence.reviewed().keySet());
  }

  public Map<String, Map<String, Object>> all() {
    Map<String, Map<String, Object>> all = new LinkedHashMap<>();
    int number = 0;
    for (Reviewed reviewed : evidence.reviewed().values()) {
      if (!kept.contains(reviewed.stated().id())) {
        continue;
      }
      number++;
      if (facts.project().records().containsKey(reviewed.stated().id())) {
        all.put(reviewed.stated().id(), record(reviewed, number));
      }
    }
    return all;
  }

  public static String anchor(String id) {
    return "exhibit-" + id;
  }

  public static String number(Vocabulary vocabulary, int number) {
    return vocabulary.say("exhibit.number", number);
  }

  /**
   * By when the file of a record existed, and who says so; or what a time-stamp is that is there.
   */
  public static String bound(Vocabulary vocabulary, StampBound stamp) {
    return vocabulary.say(
        "stamped." + stamp.standing().word(),
        vocabulary.date(When.of(stamp.day())),
        stamp.authority(),
        stamp.seal());
  }

  private Map<String, Object> record(Reviewed reviewed, int number) {
    Evidence stated = reviewed.stated();
    String path = "records." + stated.id();
    Timing timing = evidence.timing(stated.id());
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("id", stated.id());
    all.put("anchor", anchor(stated.id()));
    all.put("number", number(facts.vocabulary(), number));
    all.put("kind", stated.kind());
    all.put("kindName", facts.named(path + ".kind", "record-kind", stated.kind()));
    all.put("file", facts.fact(path + ".file", stated.file()));
    Optional<StampBound> stamp = evidence.stamp(stated.id());
    String bound = stamp.map(s -> bound(facts.vocabulary(), s)).orElse("");
    // A day that is not stated is not asked for where a time-stamp bounds it.
    boolean stampOnly = stated.made().isEmpty() && stamp.filter(StampBound::counts).isPresent();
    all.put(
        "made",
        stampOnly ? facts.fact(path + ".made", bound) : facts.date(path + ".made", stated.made()));
    all.put("bound", stampOnly ? "" : bound);
    all.put("origin", stated.origin().word());
    all.put("originName", facts.named(path + ".origin", "origin", stated.origin().word()));
    all.put("timing", timing.word());
    all.put("timingName", facts.vocabulary().word("timing", timing.word()));
    String digest = reviewed.sha256().isEmpty() ? stated.sha256() : reviewed.sha256();
    all.put("sha256", facts.fact(path + ".sha256", digest));
    all.put("isPresent", reviewed.present());
    all.put("isReCreated", stated.origin() == Origin.RE_CREATED);
    all.put("isConfidential", stated.confidential() == Answer.YES);
    return all;
  }
}
