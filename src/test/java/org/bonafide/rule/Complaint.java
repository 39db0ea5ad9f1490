package org.bonafide.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bonafide.publish.Papers;

/**
 * What papers say more than other papers of the same record, although it states less.
 *
 * <p><b>Verdicts.</b> United States: claim above limited above insufficient-facts and no-claim,
 * which are one level. PRC: documented above partly-documented above not-documented.
 *
 * <p><b>Labels.</b> What a disclosure says of AI has the order none, ideas, trifles, mixed and
 * modified (one level, since both say that a person made some of it), generated. {@code unknown}
 * and {@code unstated} are undetermined, and so is mixed where the label names no person's part
 * ("contains …"): some of it was generated, the rest is left open. To become undetermined is always
 * allowed. From one determinate word to another, the later must not stand lower. From undetermined
 * to determinate, the later must deny nothing that was possible before and is more of AI: from
 * unknown and unstated it must affirm generated material, for none, ideas and trifles deny it; from
 * "contains …" it must be generated.
 *
 * <p><b>Duties.</b> A required one must not become voluntary or not applicable.
 *
 * <p><b>Absence.</b> No word of {@code absence.yaml} stands more often in a paper than before; a
 * denial of the tool may become one of its output, which is less.
 *
 * @param kind {@code us-verdict, cn-verdict, label, duty} or {@code absence}
 * @param about the work, the target or the paper
 */
record Complaint(String kind, String about, String words) {

  static final List<String> KINDS = List.of("us-verdict", "cn-verdict", "label", "duty", "absence");

  private static final Map<String, Integer> VERDICTS =
      Map.of(
          "claim",
          2,
          "limited",
          1,
          "insufficient-facts",
          0,
          "no-claim",
          0,
          "documented",
          2,
          "partly-documented",
          1,
          "not-documented",
          0);

  private static final Map<String, Integer> AI =
      Map.of("none", 0, "ideas", 1, "trifles", 2, "mixed", 3, "modified", 3, "generated", 4);

  private static final int AFFIRMS = 3;
  private static final int WHOLLY = 4;
  private static final String CONTAINS = "contains";

  /** What the later papers say more than they should. */
  static List<Complaint> of(Papers before, Papers after) {
    List<Complaint> complaints = new ArrayList<>();
    rises("us-verdict", before.us(), after.us(), complaints);
    rises("cn-verdict", before.cn(), after.cn(), complaints);
    Map<String, String> labels = labels(before);
    labels(after)
        .forEach(
            (work, now) -> {
              String then = labels.getOrDefault(work, now);
              if (saysLess(then, now)) {
                complaints.add(new Complaint("label", work, then + " became " + now));
              }
            });
    duties(before, after, complaints);
    absences(before, after, complaints);
    return complaints;
  }

  static boolean saysLess(String then, String now) {
    int floor = AI.getOrDefault(then, then.equals(CONTAINS) ? WHOLLY : AFFIRMS);
    return AI.containsKey(now) && !then.equals(now) && AI.get(now) < floor;
  }

  /** The extent of each work, or {@code contains}. */
  private static Map<String, String> labels(Papers papers) {
    Map<String, String> labels = new LinkedHashMap<>(papers.extents());
    for (JsonNode one : papers.disclosure()) {
      boolean names = one.get("labels").path("en").asText().contains("person");
      labels.computeIfPresent(
          one.get("work").asText(),
          (work, extent) -> extent.equals("mixed") && !names ? CONTAINS : extent);
    }
    return labels;
  }

  private static void rises(
      String kind, JsonNode before, JsonNode after, List<Complaint> complaints) {
    Map<String, String> then = words(before, one -> one.get("work").asText(), "verdict");
    words(after, one -> one.get("work").asText(), "verdict")
        .forEach(
            (work, now) -> {
              String was = then.getOrDefault(work, now);
              if (VERDICTS.get(now) > VERDICTS.get(was)) {
                complaints.add(new Complaint(kind, work, was + " became " + now));
              }
            });
  }

  private static void duties(Papers before, Papers after, List<Complaint> complaints) {
    Map<String, String> then = words(before.disclosure(), Complaint::place, "duty");
    words(after.disclosure(), Complaint::place, "duty")
        .forEach(
            (place, now) -> {
              boolean falls = now.equals("voluntary") || now.equals("not-applicable");
              if (falls && then.getOrDefault(place, "").equals("required")) {
                complaints.add(new Complaint("duty", place, "required became " + now));
              }
            });
  }

  private static void absences(Papers before, Papers after, List<Complaint> complaints) {
    after
        .texts()
        .forEach(
            (paper, text) -> {
              String old = before.texts().getOrDefault(paper, "");
              if (!text.equals(old)) {
                Map<String, Integer> then = Absence.in(paper, old);
                Map<String, Integer> now = Absence.in(paper, text);
                now.forEach(
                    (words, times) -> {
                      if (times > then.getOrDefault(words, 0)
                          && !isTheSameOrLess(words, then, now)) {
                        complaints.add(
                            new Complaint(
                                "absence",
                                paper,
                                words + " … in “" + Absence.quote(paper, text, words) + "”"));
                      }
                    });
              }
            });
  }

  /**
   * Whether a denial of output only takes the place of another in other words, or of a denial of
   * the tool, which held it too: "made without a generative tool", "none of its output is in it"
   * and "nothing generated is in it" all rest on the same stated no. So does a reason that repeats
   * what the paper says already, in the place of a reason that denied an impression.
   */
  private static boolean isTheSameOrLess(
      String words, Map<String, Integer> then, Map<String, Integer> now) {
    return words.startsWith("output: ")
        && (count("tool: ", then) > count("tool: ", now)
            || count("output: ", then) >= count("output: ", now)
            || then.containsKey(words)
                && count("impression: ", then) - count("impression: ", now)
                    >= count("output: ", now) - count("output: ", then));
  }

  private static int count(String family, Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .filter(e -> e.getKey().startsWith(family))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** The work and the target of a disclosure, as in {@code poster at etsy}. */
  static String place(JsonNode disclosed) {
    return disclosed.get("work").asText() + " at " + disclosed.get("target").asText();
  }

  static Map<String, String> words(JsonNode face, Function<JsonNode, String> name, String key) {
    Map<String, String> words = new LinkedHashMap<>();
    face.forEach(one -> words.put(name.apply(one), one.get(key).asText()));
    return words;
  }

  /** The family of words of absence, or the kind. */
  String family() {
    return kind.equals("absence") ? "absence of " + words.substring(0, words.indexOf(':')) : kind;
  }

  @Override
  public String toString() {
    return kind + " of " + about + ": " + words;
  }
}
