package org.bonafide.law.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bonafide.law.Improvement;
import org.bonafide.law.Reason;
import org.bonafide.law.Sentence;
import org.bonafide.law.decide.Decision;
import org.bonafide.law.decide.Outcomes;
import org.bonafide.law.decide.Rule;
import org.bonafide.project.Answer;

/** Gathers what the rows make of a part, one act after the other. */
final class ElementRulings {

  private final String element;
  private final Sentence named;
  private Answer claimed = Answer.NO;
  private Answer excluded = Answer.NO;
  private final List<Sentence> claimedWords = new ArrayList<>();
  private final List<Sentence> excludedWords = new ArrayList<>();
  private final Set<String> by = new LinkedHashSet<>();
  private final List<Reason> reasons = new ArrayList<>();
  private final List<Reason> against = new ArrayList<>();
  private final List<Improvement> open = new ArrayList<>();

  /**
   * @param named the part in words
   */
  ElementRulings(String element, Sentence named) {
    this.element = element;
    this.named = named;
  }

  /**
   * Applies the rows to one case.
   *
   * @param act in words, or none
   * @param who ids of the people who did it
   * @param field the path of the record field that it rests on
   */
  void read(List<Rule<Ruling>> rows, Asks facts, Sentence act, List<String> who, String field) {
    Outcomes<Ruling> outcomes = Outcomes.of(rows, facts);
    Decision<Ruling> decided = outcomes.by(r -> List.of(r.is(), r.says(), r.asks()));
    boolean settled = decided.outcome().isPresent();
    claimed = either(claimed, come(outcomes, Ruling.Standing.CLAIMED, settled));
    excluded = either(excluded, come(outcomes, Ruling.Standing.EXCLUDED, settled));
    if (!settled) {
      open.addAll(facts.open(decided.missing(), element));
      return;
    }
    Ruling ruling = decided.outcome().get();
    Sentence says = ruling.says().words().with(named, act);
    if (!ruling.asks().isEmpty()) {
      open.add(question(ruling.asks(), act));
    }
    switch (ruling.is()) {
      case CLAIMED -> {
        claimedWords.add(says);
        by.addAll(who);
      }
      case EXCLUDED -> excludedWords.add(says);
      case OPEN -> open.add(question(ruling.because(), act));
      case NOTHING -> {
        // There is only the reason.
      }
    }
    // Where only the outcomes agree, no reason of one row is given.
    outcomes
        .by(Ruling::because)
        .outcome()
        .map(Ruling::because)
        .filter(because -> !because.words().isEmpty() && ruling.is() != Ruling.Standing.OPEN)
        .map(b -> new Reason(element, b.words().with(named, act), b.authority(), field))
        .ifPresent(reason -> because(reason, ruling));
  }

  private Improvement question(TableSentence asked, Sentence act) {
    int weight = asked.weight() == 0 ? 60 : asked.weight();
    return new Improvement(weight, element, asked.words().with(named, act));
  }

  private void because(Reason reason, Ruling ruling) {
    reasons.add(reason);
    if (ruling.is() != Ruling.Standing.CLAIMED) {
      against.add(reason);
    }
  }

  /** What nothing in the record tells. */
  void ask(Improvement wish) {
    claimed = either(claimed, Answer.UNKNOWN);
    open.add(wish);
  }

  ElementRuling part() {
    return new ElementRuling(
        element,
        claimed,
        excluded,
        claimedWords.stream().distinct().toList(),
        excludedWords.stream().distinct().toList(),
        by,
        reasons.stream().distinct().toList(),
        against.stream().distinct().toList(),
        open.stream().distinct().toList());
  }

  /** Whether the rows come to something however the open facts turn out. */
  private static Answer come(Outcomes<Ruling> outcomes, Ruling.Standing standing, boolean settled) {
    Set<Ruling.Standing> possible =
        outcomes.possible().stream()
            .flatMap(Optional::stream)
            .map(Ruling::is)
            .collect(Collectors.toSet());
    if (possible.isEmpty() || possible.contains(Ruling.Standing.OPEN)) {
      return Answer.UNKNOWN;
    }
    if (!possible.contains(standing)) {
      return Answer.NO;
    }
    return settled ? Answer.YES : Answer.UNKNOWN;
  }

  static Answer either(Answer one, Answer other) {
    return one == Answer.YES || other == Answer.YES
        ? Answer.YES
        : one == Answer.UNKNOWN ? one : other;
  }
}
