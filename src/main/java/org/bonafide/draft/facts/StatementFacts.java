package org.bonafide.draft.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bonafide.law.Advice;
import org.bonafide.law.ElementOutcome;
import org.bonafide.law.Improvement;
import org.bonafide.law.Reason;
import org.bonafide.law.Statement;
import org.bonafide.law.Verdict;
import org.bonafide.project.Work;

/** A statement as templates see it, under the same names whatever its law. */
record StatementFacts(Facts facts, Work work, ParticularFacts particulars) {

  Map<String, Object> all(Statement statement) {
    Map<String, Object> view = new LinkedHashMap<>(particulars.of(statement.particulars()));
    view.put("law", statement.jurisdiction());
    verdict(view, statement.verdict(), facts.basis().of(work));
    view.put("reasons", reasons(statement.reasons()));
    view.put("elements", statement.outcomes().stream().map(this::element).toList());
    view.put("screens", new FormFacts(facts).screens(statement.screens()));
    advice(view, statement.advice());
    return view;
  }

  private void verdict(Map<String, Object> view, Verdict verdict, List<String> basis) {
    view.put("verdict", verdict.word());
    view.put(
        "verdictName", facts.derived(facts.vocabulary().word("verdict", verdict.word()), basis));
  }

  private Map<String, Object> element(ElementOutcome found) {
    Map<String, Object> view = new LinkedHashMap<>(particulars.of(found.more()));
    List<String> basis = facts.basis().of(work, work.elements().get(found.element()));
    view.put("element", particulars.element(found.element()));
    found.verdict().ifPresent(verdict -> verdict(view, verdict, basis));
    view.put("claimed", facts.derived(found.claimed().in(facts.language()), basis));
    view.put("excluded", facts.derived(found.excluded().in(facts.language()), basis));
    view.put("open", facts.derived(found.open().in(facts.language()), basis));
    return view;
  }

  private void advice(Map<String, Object> view, Advice advice) {
    view.put("notClaimed", reasons(advice.notClaimed()));
    view.put("stronger", advice.stronger().stream().map(this::wish).toList());
    view.put("instead", advice.instead().stream().map(this::wish).distinct().toList());
    view.put("keep", advice.keep().stream().map(this::wish).toList());
  }

  /** A wish in words; where the work has several elements, with the element's own first. */
  private String wish(Improvement wish) {
    String words = wish.words().in(facts.language());
    if (wish.element().isEmpty() || work.elements().size() < 2) {
      return words;
    }
    String element = work.elements().get(wish.element()).named().in(facts.language());
    return facts.vocabulary().say("wish.of-element", element, words);
  }

  private List<Map<String, Object>> reasons(List<Reason> reasons) {
    Map<String, Map<String, Object>> once = new LinkedHashMap<>();
    for (Reason reason : reasons) {
      String words = reason.words().in(facts.language());
      once.putIfAbsent(
          words,
          Map.of(
              "text",
              facts.derived(words, List.of(reason.field())),
              "authority",
              reason.authority(),
              "element",
              reason.element()));
    }
    return List.copyOf(once.values());
  }
}
