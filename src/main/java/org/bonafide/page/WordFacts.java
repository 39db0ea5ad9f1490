package org.bonafide.page;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bonafide.data.WordList;
import org.bonafide.publish.Preview;
import org.bonafide.publish.interview.OpenRecord;
import org.bonafide.publish.join.JoinOutcome;
import org.bonafide.publish.returned.FilledRecord;
import org.bonafide.publish.returned.ReturnedOutcome;
import org.bonafide.publish.returned.ReturnedReport;

/** What came of a Word file as a template shows it. */
record WordFacts(Locale language, Path folder, OpenRecord record) {

  /** What stands around the clauses has no words of its own. */
  private static final List<String> AROUND = List.of("head", "signatures", "margins");

  /** Of a draft that came back. */
  Map<String, Object> of(ReturnedOutcome outcome) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("findings", new FindingFacts(language).of(outcome.findings()));
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
              facts.put("lang", report.language().toLanguageTag());
              facts.put("nothing", words.say("nothing"));
              facts.put("rows", report.changed().stream().map(row -> row(row, words)).toList());
              FilledRecord offered = FilledRecord.offered(folder, record.named(), report);
              facts.put(
                  "filled",
                  offered.values().entrySet().stream()
                      .map(one -> Map.of("about", about(one.getKey()), "value", one.getValue()))
                      .toList());
              facts.put("misfits", new FindingFacts(language).of(offered.findings()));
            });
    return facts;
  }

  /** What a key is, and of whom. */
  private String about(String key) {
    String whose = record.standing().map(it -> it.about(key, language)).orElse("");
    String what = Preview.said(key, language);
    return whose.isEmpty() ? what : what + " · " + whose;
  }

  private static Map<String, Object> row(ReturnedReport.Row row, WordList words) {
    Map<String, Object> facts = new LinkedHashMap<>();
    boolean ours = AROUND.contains(row.clause());
    facts.put("title", ours ? words.say(row.clause()) : row.title());
    facts.put("quoted", !ours);
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
    facts.put("findings", new FindingFacts(language).of(outcome.findings()));
    facts.put("paragraphs", outcome.paragraphs());
    facts.put("where", List.of(outcome.where().split(" to ", 2))); // the first number and the last
    facts.put(
        "terms",
        outcome.found().values().stream()
            .map(
                one ->
                    Map.of(
                        "label", one.label(), "how", new FindingFacts(language).remark(one.how())))
            .toList());
    return facts;
  }
}
