package org.bonafide.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bonafide.law.decide.Condition;
import org.bonafide.law.decide.Decision;
import org.bonafide.law.decide.Rule;
import org.bonafide.project.Answer;
import org.junit.jupiter.api.Test;

/** Rules decide only what the facts settle. */
class DecisionTest {

  private static final Rule<String> REAL = rule(Map.of("realistic", List.of("yes")), "label");
  private static final Rule<String> NOTHING = rule(Map.of("extent", List.of("none")), "no label");
  private static final Rule<String> ELSE = rule(Map.of(), "free");

  private static Rule<String> rule(Map<String, List<String>> when, String outcome) {
    return new Rule<>(new Condition(when), outcome);
  }

  private static final Set<Extent> OPEN = EnumSet.allOf(Extent.class);

  private static LabelFacts facts(Set<Extent> extents, Answer realistic) {
    return new LabelFacts(
        new Generation(extents, Answer.UNKNOWN, List.of()),
        Map.of("realistic", realistic),
        "",
        Map.of());
  }

  private static Decision<String> decide(Extent extent, Answer realistic) {
    return Decision.of(List.of(NOTHING, REAL, ELSE), facts(Set.of(extent), realistic));
  }

  @Test
  void theFirstRuleThatHoldsDecides() {
    assertThat(decide(Extent.GENERATED, Answer.YES).outcome()).contains("label");
    assertThat(decide(Extent.GENERATED, Answer.NO).outcome()).contains("free");
    assertThat(decide(Extent.NONE, Answer.YES).outcome()).contains("no label");
  }

  @Test
  void anOpenFactThatMattersLeavesTheDecisionOpenAndIsNamed() {
    Decision<String> open = decide(Extent.GENERATED, Answer.UNKNOWN);
    assertThat(open.outcome()).isEmpty();
    assertThat(open.missing()).containsExactly("realistic");
  }

  @Test
  void anOpenFactThatMakesNoDifferenceDoesNotStandInTheWay() {
    assertThat(decide(Extent.NONE, Answer.UNKNOWN).outcome()).contains("no label");
  }

  @Test
  void anOpenExtentLeavesItOpenUnlessEveryExtentAgrees() {
    assertThat(Decision.of(List.of(NOTHING, REAL, ELSE), facts(OPEN, Answer.NO)).missing())
        .containsExactly("extent");
    assertThat(Decision.of(List.of(ELSE), facts(OPEN, Answer.NO)).outcome()).contains("free");
  }

  @Test
  void aFactThatIsNotStatedIsNeverTakenForNo() {
    Decision<String> denied =
        Decision.of(
            List.of(rule(Map.of("realistic", List.of("no")), "unreal")),
            facts(Set.of(Extent.GENERATED), Answer.UNKNOWN));
    assertThat(denied.outcome()).isEmpty();
  }

  @Test
  void moreOpenFactsThanCanBeSupposedLeaveItOpenAndAreAllNamed() {
    Map<String, List<String>> all = new LinkedHashMap<>();
    for (int i = 0; i < 14; i++) {
      all.put("fact-" + i, List.of("yes"));
    }
    Decision<String> open =
        Decision.of(
            List.of(rule(all, "label"), ELSE), facts(Set.of(Extent.GENERATED), Answer.UNKNOWN));
    assertThat(open.outcome()).isEmpty();
    assertThat(open.missing()).hasSize(14);
  }
}
