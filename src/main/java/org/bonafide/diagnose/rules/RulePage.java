package org.bonafide.diagnose.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bonafide.data.Data;
import org.bonafide.diagnose.Severity;

/**
 * What a rule finds, why that matters, and what to do: the page of the rule, as data.
 *
 * <p>Example: {@code bonafide rules unused-record} prints one.
 *
 * @param id as findings name the rule
 * @param topic the folder of its file, as in {@code evidence}
 * @param title what it finds, in one line without a capital or a full stop
 * @param severities how much its findings can weigh, heaviest first
 * @param told what it finds, why it matters, what to do, and how to silence it
 * @param authorities the ids of what a rule of law rests on
 * @param example the smallest input in which it speaks
 * @param clean the same, mended; empty where there is none
 * @param notRun why no test can run the example; empty where one does
 */
public record RulePage(
    String id,
    String topic,
    String title,
    List<Severity> severities,
    Told told,
    List<String> authorities,
    RuleExample example,
    RuleExample clean,
    String notRun) {

  /**
   * The words of the page, in Markdown.
   *
   * @param finds what exactly is found; empty where the title says it all
   * @param why why it matters to whoever signs or files
   * @param remedy what to do
   * @param silence how a finding that is accepted is silenced; empty where it cannot be
   * @param more what else belongs to the page
   */
  public record Told(String finds, String why, String remedy, String silence, String more) {}

  public RulePage {
    severities = List.copyOf(severities);
    authorities = List.copyOf(authorities);
  }

  static RulePage read(String topic, String id, Data data) {
    data.knows("title severity finds why remedy silence more authority example clean not-run");
    for (String key : List.of("title", "why", "remedy")) {
      if (data.text(key).isEmpty()) {
        data.fault(key, "is missing", "Write it; CONTRIBUTING.md says what each key holds.");
      }
    }
    RuleExample example = RuleExample.read(data.child("example"), RuleExample.NONE);
    if (example.isEmpty() == data.text("not-run").isEmpty()) {
      data.fault("example", "and \"not-run\" exclude each other", "Write one of the two.");
    }
    return new RulePage(
        id,
        topic,
        data.text("title"),
        severities(data),
        new Told(
            data.text("finds"),
            data.text("why"),
            data.text("remedy"),
            data.text("silence"),
            data.text("more")),
        data.texts("authority"),
        example,
        data.has("clean") ? RuleExample.read(data.child("clean"), example) : RuleExample.NONE,
        data.text("not-run"));
  }

  private static List<Severity> severities(Data data) {
    Set<String> known = Set.of("error", "warning", "note");
    List<String> said = data.texts("severity");
    if (said.isEmpty() || !known.containsAll(said)) {
      data.fault("severity", "is none", "Choose from error, warning, note.");
      return List.of();
    }
    return said.stream()
        .map(word -> Severity.valueOf(word.toUpperCase(Locale.ROOT)))
        .sorted()
        .toList();
  }

  /** The heaviest weight that its findings can have. */
  public Severity heaviest() {
    return severities.get(0);
  }
}
