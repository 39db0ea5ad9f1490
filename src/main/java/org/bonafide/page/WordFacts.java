package org.bonafide.page;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bonafide.data.WordList;
import org.bonafide.publish.interview.OpenRecord;
import org.bonafide.publish.join.JoinOutcome;
import org.bonafide.publish.returned.FilledRecord;
import org.bonafide.publish.returned.ReturnedOutcome;
import org.bonafide.publish.returned.ReturnedReport;

/** What came of a Word file as a template shows it. */
record WordFacts(Locale language, Path folder, OpenRecord record) {

  /** Of a draft that came back. */
  Map<String, Object> of(ReturnedOutcome outcome) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("findings", FindingFacts.of(outcome.findings()));
    facts.put("read", outcome.report().isPresent());
    outcome
        .report()
        .ifPresent(
            report -> {
              WordList words = WordList.of("returned", language);
              facts.put(
                  "about",
                  words.say(
                      "about",
                      report.same(),
                      report.all(),
                      words.say("positions." + report.position())));
              facts.put("doubt", report.same() * 2 < report.all());
              facts.put("caution", words.say("caution"));
              facts.put("nothing", words.say("nothing"));
              facts.put("rows", report.changed().stream().map(row -> row(row, words)).toList());
              FilledRecord offered = FilledRecord.offered(folder, record.named(), report);
              facts.put(
                  "filled",
                  offered.values().entrySet().stream()
                      .map(one -> Map.of("key", one.getKey(), "value", one.getValue()))
                      .toList());
              facts.put("misfits", FindingFacts.of(offered.findings()));
            });
    return facts;
  }

  private static Map<String, Object> row(ReturnedReport.Row row, WordList words) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("title", row.title());
    facts.put("state", row.state());
    facts.put("said", words.say("states." + row.state()));
    facts.put(
        "changes",
        row.changes().stream()
            .map(
                change ->
                    Map.of(
                        "number",
                        change.number(),
                        "way",
                        words.say("ways." + change.way()),
                        "words",
                        change.words().stream()
                            .map(piece -> Map.of("kind", piece.kind(), "words", piece.words()))
                            .toList()))
            .toList());
    facts.put(
        "toward",
        row.toward().isEmpty() ? "" : words.say("toward", words.say("positions." + row.toward())));
    facts.put("fallback", row.fallback());
    return facts;
  }

  /** Of the other side’s agreement. */
  Map<String, Object> of(JoinOutcome outcome) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("read", outcome.bytes().isPresent());
    facts.put("findings", FindingFacts.of(outcome.findings()));
    facts.put("paragraphs", outcome.paragraphs());
    facts.put("where", outcome.where());
    facts.put("terms", List.copyOf(outcome.terms().values()));
    return facts;
  }
}
