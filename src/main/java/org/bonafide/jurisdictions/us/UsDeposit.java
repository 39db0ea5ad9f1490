package org.bonafide.jurisdictions.us;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bonafide.data.Data;
import org.bonafide.law.FieldEntry;
import org.bonafide.law.Sentence;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/**
 * What is deposited for a work, by {@code deposit.yaml}. What the record does not state of its
 * publication is an open point, and the answer for each possibility is given.
 *
 * <p>Example: of a book that came out on paper in the United States, two copies of the best
 * edition, sent and not uploaded.
 *
 * @param facts as {@link UsPaperFacts} states them
 */
record UsDeposit(Work work, Map<String, String> facts) {

  private static final Table TABLE =
      UnitedStates.FOLDER.read(
          "deposit",
          data -> {
            data.knows("checked facts words shapes rules remarks");
            Map<String, Map<String, String>> words = new LinkedHashMap<>();
            data.children("words").forEach((fact, of) -> words.put(fact, of.strings()));
            return new Table(
                UsPaperRule.all(data),
                data.children("facts"),
                words,
                data.child("remarks").strings());
          });

  private record Table(
      List<UsPaperRule> rules,
      Map<String, Data> facts,
      Map<String, Map<String, String>> words,
      Map<String, String> remarks) {}

  /** A line of the paper, and the authority for it. */
  record Line(String says, String authority) {}

  List<Line> lines() {
    return rules().stream()
        .map(rule -> new Line(rule.said(facts, TABLE.words()), rule.authority()))
        .toList();
  }

  /** What the record does not state and the deposit turns on, in the order of the table. */
  List<FieldEntry> open() {
    Set<String> hanging =
        rules().stream()
            .flatMap(rule -> rule.hangsOn(facts).orElseThrow().keySet().stream())
            .collect(Collectors.toSet());
    return TABLE.facts().entrySet().stream()
        .filter(fact -> hanging.contains(fact.getKey()))
        .map(Map.Entry::getValue)
        .filter(fact -> !hanging.contains(fact.text("after")))
        .map(
            fact ->
                FieldEntry.open(
                    "works." + work.id() + "." + fact.text("key"),
                    Sentence.same(fact.text("asks"))))
        .toList();
  }

  /**
   * The field of the form: a file, nothing where copies are sent, or open where it turns on that.
   */
  FieldEntry field(Project project) {
    String file = project.deposit(work);
    if (isSent()) {
      return FieldEntry.empty();
    }
    return file.isEmpty() || !goes().contains("mail") || open().isEmpty()
        ? FieldEntry.text("registration.deposit", file, "deposit")
        : open().get(0);
  }

  /** Whether copies are sent, so that no file is the deposit. */
  boolean isSent() {
    return goes().equals(Set.of("mail"));
  }

  /** What stands beside the field. */
  String remark() {
    return !goes().contains("mail")
        ? ""
        : TABLE.remarks().get(goes().contains("upload") ? "open" : "mail");
  }

  private Set<String> goes() {
    return rules().stream()
        .map(UsPaperRule::goes)
        .filter(way -> !way.isEmpty())
        .collect(Collectors.toSet());
  }

  private List<UsPaperRule> rules() {
    return TABLE.rules().stream().filter(rule -> rule.hangsOn(facts).isPresent()).toList();
  }
}
