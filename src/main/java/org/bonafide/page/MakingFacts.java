package org.bonafide.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bonafide.data.Grammar;
import org.bonafide.publish.MadeAct;
import org.bonafide.publish.Preview;
import org.bonafide.publish.WorkVerdict;
import org.bonafide.publish.interview.KeyQuestions;

/**
 * What each office would be told of a work and why, side by side, and the time line of its making,
 * as a template shows them.
 *
 * @param work the id of the work
 */
record MakingFacts(Locale language, Preview preview, String work, KeyQuestions questions) {

  List<Map<String, Object>> verdicts() {
    return preview.verdicts().stream()
        .filter(one -> one.work().equals(work))
        .map(
            one ->
                Map.of(
                    "office", one.office(),
                    "verdict", one.verdict(),
                    "grounds", one.grounds().stream().map(this::ground).toList()))
        .toList();
  }

  private Map<String, Object> ground(WorkVerdict.Ground ground) {
    return Map.of(
        "words",
        ground.words(language),
        "cite",
        ground.cite(language),
        "question",
        ground.key().isEmpty() ? "" : questions.of(ground.key()));
  }

  List<Map<String, Object>> acts() {
    return preview.acts().stream().filter(one -> one.work().equals(work)).map(this::act).toList();
  }

  private Map<String, Object> act(MadeAct act) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("day", act.day().isEmpty() ? "" : Grammar.of(language).date(act.day()));
    facts.put("element", act.element(language));
    facts.put("act", act.act(language));
    facts.put("who", String.join(Grammar.of(language).comma(), act.who(language)));
    facts.put("recorded", act.recorded());
    facts.put("exhibits", act.exhibits());
    return facts;
  }
}
