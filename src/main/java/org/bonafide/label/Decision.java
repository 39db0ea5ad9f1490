package org.bonafide.label;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a list of rules says of a work: the outcome where every fact it turns on is stated, else the
 * facts that are missing. Nothing is guessed: an outcome holds only if it holds however the open
 * facts turn out.
 *
 * <p>Example: "required where it could be taken for real" is open while the record does not state
 * {@code realistic}, and settled for a work without generated material all the same.
 *
 * @param outcome empty where it is open, or where no rule says anything
 * @param missing the names of the facts that it turns on and that the record leaves open
 */
record Decision<T>(Optional<T> outcome, Set<String> missing) {

  /** More open facts than this are more than any shipped target asks for; all of them decide. */
  private static final int MOST = 12;

  /** Judges by the outcome itself. */
  static <T> Decision<T> of(List<Rule<T>> rules, LabelFacts facts) {
    return of(rules, facts, Function.identity());
  }

  /**
   * Judges the outcomes by what counts of them: two that agree in it are one.
   *
   * @param counts what two outcomes must have in common to be the same
   */
  static <T> Decision<T> of(List<Rule<T>> rules, LabelFacts facts, Function<T, ?> counts) {
    Set<String> asked = new TreeSet<>();
    rules.forEach(rule -> asked.addAll(rule.when().facts()));
    Set<String> open = asked.stream().filter(facts::isOpen).collect(Collectors.toCollection(TreeSet::new));
    if (open.size() > MOST) {
      return new Decision<>(Optional.empty(), open);
    }
    List<Supposed> supposed = facts.suppose(asked);
    Map<Supposed, Optional<T>> outcomes = new LinkedHashMap<>();
    supposed.forEach(one -> outcomes.put(one, first(rules, one)));
    List<Optional<T>> different = new ArrayList<>();
    for (Optional<T> outcome : outcomes.values()) {
      if (different.stream().noneMatch(o -> o.map(counts).equals(outcome.map(counts)))) {
        different.add(outcome);
      }
    }
    return different.size() == 1
        ? new Decision<>(different.get(0), Set.of())
        : new Decision<>(Optional.empty(), decisive(outcomes, facts, asked, counts));
  }

  private static <T> Optional<T> first(List<Rule<T>> rules, Supposed supposed) {
    return rules.stream().filter(r -> r.when().holds(supposed)).map(Rule::outcome).findFirst();
  }

  /** The open facts of which at least one answer makes a difference while all others stay. */
  private static <T> Set<String> decisive(
      Map<Supposed, Optional<T>> outcomes,
      LabelFacts facts,
      Set<String> asked,
      Function<T, ?> counts) {
    Set<String> decisive = new LinkedHashSet<>();
    if (extentMatters(outcomes, counts)) {
      decisive.add("extent");
    }
    for (String fact : asked) {
      if (facts.isOpen(fact) && matters(fact, outcomes, counts)) {
        decisive.add(fact);
      }
    }
    return decisive.isEmpty() ? Set.of("extent") : decisive;
  }

  /** Whether it makes a difference what generation came to, while all else stays. */
  private static <T> boolean extentMatters(
      Map<Supposed, Optional<T>> outcomes, Function<T, ?> counts) {
    return outcomes.entrySet().stream()
        .anyMatch(
            one ->
                Stream.of(Extent.values())
                    .map(e -> outcomes.get(new Supposed(e, one.getKey().facts(), one.getKey().role())))
                    .anyMatch(o -> o != null && !o.map(counts).equals(one.getValue().map(counts))));
  }

  private static <T> boolean matters(
      String fact, Map<Supposed, Optional<T>> outcomes, Function<T, ?> counts) {
    return outcomes.entrySet().stream()
        .anyMatch(
            one -> {
              Map<String, Boolean> turned = new LinkedHashMap<>(one.getKey().facts());
              turned.computeIfPresent(fact, (name, holds) -> !holds);
              Optional<T> other =
                  outcomes.get(new Supposed(one.getKey().extent(), turned, one.getKey().role()));
              return other != null && !other.map(counts).equals(one.getValue().map(counts));
            });
  }
}
