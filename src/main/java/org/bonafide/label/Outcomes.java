package org.bonafide.label;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What a list of rules comes to in each way that the open facts may turn out.
 *
 * @param open the names of the facts that the rules ask for and that are open
 * @param extents those that the record leaves possible
 * @param all by extent, then by the facts supposed to hold; nothing where the two cannot be the
 *     case together
 * @param tooMany whether more facts are open than can be supposed
 */
record Outcomes<T>(
    List<String> open, List<Extent> extents, List<List<Optional<T>>> all, boolean tooMany) {

  /** More open facts than this are more than any shipped target asks for; all of them decide. */
  private static final int MOST = 12;

  static <T> Outcomes<T> of(List<Rule<T>> rules, LabelFacts facts) {
    Set<String> asked = new TreeSet<>();
    rules.forEach(rule -> asked.addAll(rule.when().facts()));
    List<String> open = asked.stream().filter(facts::isOpen).toList();
    List<Extent> extents = facts.generation().possible().stream().sorted().toList();
    List<List<Optional<T>>> all = new ArrayList<>();
    boolean tooMany = open.size() > MOST;
    for (Extent extent : tooMany ? List.<Extent>of() : extents) {
      List<Optional<T>> ofExtent = new ArrayList<>();
      for (int bits = 0; bits < 1 << open.size(); bits++) {
        Supposed supposed = new Supposed(facts, extent, open, bits);
        ofExtent.add(supposed.agrees() ? first(rules, supposed) : null);
      }
      all.add(ofExtent);
    }
    return new Outcomes<>(open, extents, all, tooMany);
  }

  private static <T> Optional<T> first(List<Rule<T>> rules, Supposed supposed) {
    return rules.stream().filter(r -> r.when().holds(supposed)).map(Rule::outcome).findFirst();
  }

  /**
   * Judges the outcomes by what counts of them: two that agree in it are one.
   *
   * @param counts what two outcomes must have in common to be the same
   */
  Decision<T> by(Function<T, ?> counts) {
    if (tooMany) {
      return new Decision<>(Optional.empty(), new TreeSet<>(open));
    }
    Set<Object> different = new HashSet<>();
    Optional<T> some = Optional.empty();
    for (List<Optional<T>> ofExtent : all) {
      for (Optional<T> outcome : ofExtent) {
        if (outcome != null && different.add(outcome.map(counts))) {
          some = outcome;
        }
      }
    }
    return different.size() == 1
        ? new Decision<>(some, Set.of())
        : new Decision<>(Optional.empty(), decisive(counts));
  }

  /** The open facts of which at least one answer makes a difference while all others stay. */
  private Set<String> decisive(Function<T, ?> counts) {
    Set<String> decisive = new TreeSet<>();
    for (int e = 0; e < all.size(); e++) {
      for (int bits = 0; bits < all.get(e).size(); bits++) {
        for (int other = 0; other < e; other++) {
          if (differ(all.get(e).get(bits), all.get(other).get(bits), counts)) {
            decisive.add("extent");
          }
        }
        for (int fact = 0; fact < open.size(); fact++) {
          if (differ(all.get(e).get(bits), all.get(e).get(bits ^ 1 << fact), counts)) {
            decisive.add(open.get(fact));
          }
        }
      }
    }
    return decisive.isEmpty() ? Set.of("extent") : decisive;
  }

  private static <T> boolean differ(Optional<T> one, Optional<T> other, Function<T, ?> counts) {
    return one != null && other != null && !one.map(counts).equals(other.map(counts));
  }
}
