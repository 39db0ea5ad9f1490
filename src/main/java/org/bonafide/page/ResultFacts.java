package org.bonafide.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bonafide.data.WordList;
import org.bonafide.diagnose.Finding;
import org.bonafide.publish.Preview;
import org.bonafide.publish.interview.Asked;
import org.bonafide.publish.interview.KeyQuestions;
import org.bonafide.publish.interview.RecordInterview;
import org.bonafide.publish.interview.RecordNow;
import org.bonafide.publish.paste.PlaceCard;
import org.bonafide.publish.paste.TargetLabel;

/**
 * What comes of a record as a template shows it: cards, verdicts, what is open with the question
 * that settles it, findings.
 *
 * @param chosen the work that is asked about; empty for the first
 * @param works the titles of all of them
 * @param elsewhere what is asked at other doors
 */
record ResultFacts(
    Locale language,
    Preview preview,
    String chosen,
    Map<String, String> works,
    OtherDoors elsewhere) {

  private static final String OPEN = "open-point";

  private String work() {
    return works.containsKey(chosen) ? chosen : works.keySet().stream().findFirst().orElse("");
  }

  /** The keys that are open, in labels and in documents. */
  static Set<String> openKeys(Preview preview, Locale language) {
    Set<String> keys = new LinkedHashSet<>();
    preview.openPoints().forEach(point -> keys.add(point.key()));
    for (TargetLabel label : preview.labels()) {
      keys.addAll(label.missingKeys());
      label.card(language).entries().forEach(entry -> keys.addAll(entry.keys()));
    }
    return keys;
  }

  /**
   * All of it.
   *
   * @param fillings what may be typed where it is open
   */
  Map<String, Object> facts(List<Asked> asked, List<Asked> fillings, RecordNow standing) {
    KeyQuestions questions = new KeyQuestions(asked);
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put(
        "cards",
        preview.labels().stream()
            .filter(one -> one.work().equals(work()))
            .map(one -> card(one, questions))
            .toList());
    facts.put("documents", documents(preview));
    facts.put(
        "open",
        grouped(
            preview.openPoints(language).stream()
                .map(point -> open(point, questions, fillings, standing))
                .toList()));
    MakingFacts making = new MakingFacts(language, preview, work(), questions);
    facts.put("verdicts", making.verdicts());
    facts.put("acts", making.acts());
    facts.put(
        "withheld", preview.withheld().stream().map(one -> one.instrument()).distinct().toList());
    List<Map<String, Object>> findings = findings(questions, standing);
    facts.put("findings", findings.stream().filter(one -> !isNote(one)).toList());
    facts.put("notes", findings.stream().filter(ResultFacts::isNote).toList());
    return facts;
  }

  /** Documents by name, with a word that changes when their words do. */
  static List<Map<String, Object>> documents(Preview preview) {
    return preview.documents().entrySet().stream()
        .map(
            one ->
                Map.<String, Object>of(
                    "name",
                    one.getKey(),
                    "version",
                    Integer.toHexString(Arrays.hashCode(one.getValue()))))
        .toList();
  }

  private Map<String, Object> open(
      Preview.OpenPoint point, KeyQuestions questions, List<Asked> fillings, RecordNow standing) {
    String question = questions.of(point.key());
    String id = RecordInterview.fillingId(point.key());
    Optional<Asked> filling =
        fillings.stream().filter(one -> question.isEmpty() && one.id().equals(id)).findFirst();
    String last = point.key().substring(point.key().lastIndexOf('.') + 1);
    WordList words = WordList.of("interview", language);
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("words", point.words());
    facts.put("quoted", point.quoted());
    facts.put("about", standing.about(point.key(), language));
    facts.put("question", question);
    boolean here = !question.isEmpty() || filling.isPresent();
    facts.put("elsewhere", here ? "" : elsewhere.address(point.key()));
    facts.put("filling", filling.map(Asked::id).orElse(""));
    facts.put("hint", words.find("hints." + last).orElse(""));
    facts.put(
        "choices",
        filling.stream()
            .flatMap(one -> one.fields().get(0).choices().stream())
            .map(
                offer ->
                    Map.of(
                        "name",
                        offer.name(),
                        "label",
                        words
                            .find("questions." + last + ".choices." + offer.name())
                            .orElseGet(() -> words.say("answers." + offer.name()))))
            .toList());
    return facts;
  }

  /** What one question settles stands in one line. */
  private static List<Map<String, Object>> grouped(List<Map<String, Object>> open) {
    Map<Object, Map<String, Object>> lines = new LinkedHashMap<>();
    for (Map<String, Object> one : open) {
      String way = one.get("question") + " " + one.get("elsewhere");
      Object line = way.isBlank() ? one : List.of(way, one.get("about"));
      Map<String, Object> first = lines.putIfAbsent(line, one);
      if (first != null && first != one) {
        first.merge("more", List.of(one), ResultFacts::both);
      }
    }
    return List.copyOf(lines.values());
  }

  private static Object both(Object some, Object more) {
    List<Object> all = new ArrayList<>((List<?>) some);
    all.addAll((List<?>) more);
    return all;
  }

  private static boolean isNote(Map<String, Object> finding) {
    return finding.get("severity").equals("note");
  }

  private Map<String, Object> card(TargetLabel label, KeyQuestions questions) {
    PlaceCard card = label.card(language);
    List<Map<String, Object>> entries = new ArrayList<>();
    for (PlaceCard.Entry entry : card.entries()) {
      Map<String, Object> facts = new LinkedHashMap<>();
      facts.put("kind", entry.kind().name().toLowerCase(Locale.ROOT));
      facts.put("name", entry.name());
      facts.put("words", entry.words());
      facts.put("pasted", entry.pasted());
      facts.put("question", entry.keys().isEmpty() ? "" : questions.of(entry.keys()));
      entries.add(facts);
    }
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("heading", card.heading());
    facts.put("duty", label.duty());
    facts.put("entries", entries);
    facts.put(
        "question", label.duty().equals("undetermined") ? questions.of(label.missingKeys()) : "");
    return facts;
  }

  private List<Map<String, Object>> findings(KeyQuestions questions, RecordNow standing) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Finding finding : preview.findings()) {
      if (finding.rule().equals(OPEN)) {
        continue; // open points stand in a list of their own, with the question for each
      }
      Map<String, Object> facts = new FindingFacts(language).of(finding);
      facts.computeIfPresent(
          "named",
          (key, names) ->
              ((List<?>) names).stream().map(name -> standing.called((String) name)).toList());
      int line = finding.place().line();
      facts.put("question", line > 0 ? questions.of(standing.pathAt(line)) : "");
      all.add(facts);
    }
    return all;
  }
}
