package org.bonafide.law.decide;

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
 * @param open the names of the facts that are open: those the rules ask for, then those that bear
 *     on others
 * @param sizes how many words each of them may have
 * @param all by what is supposed, the first open fact changing fastest; nothing where it cannot be
 *     the case together
 * @param unnamed the facts that bear on others without being asked for
 */
public record Outcomes<T>(
    List<String> open, List<Integer> sizes, List<Optional<T>> all, List<String> unnamed) {

  /** More open facts than this are more than any shipped table asks for; all of them decide. */
  private static final int MOST = 12;

  private static final int MOST_WAYS = 1 << 16;

  /** Tries every way. */
  public static <T> Outcomes<T> of(List<Rule<T>> rules, Circumstances facts) {
    Set<String> asked = new TreeSet<>();
    rules.forEach(rule -> asked.addAll(rule.when().facts()));
    asked.removeAll(facts.bearing());
    List<String> open = new ArrayList<>(asked);
    open.removeIf(fact -> !facts.isOpen(fact));
    int own = open.size();
    facts.bearing().stream().filter(facts::isOpen).forEach(open::add);
    List<List<String>> words = open.stream().map(facts::possible).toList();
    List<Integer> sizes = words.stream().map(List::size).toList();
    long ways = sizes.stream().mapToLong(Integer::longValue).reduce(1, Math::multiplyExact);
    if (own > MOST || ways > MOST_WAYS) {
      return new Outcomes<>(open.subList(0, own), List.of(), List.of(), facts.bearing());
    }
    List<Optional<T>> all = new ArrayList<>();
    for (int way = 0; way < ways; way++) {
      Supposed supposed = new Supposed(facts, open, words(words, way));
      all.add(facts.agrees(supposed) ? first(rules, supposed) : null);
    }
    return new Outcomes<>(open, sizes, all, facts.bearing());
  }

  private static List<String> words(List<List<String>> words, int way) {
    List<String> supposed = new ArrayList<>();
    int rest = way;
    for (List<String> of : words) {
      supposed.add(of.get(rest % of.size()));
      rest /= of.size();
    }
    return supposed;
  }

  private static <T> Optional<T> first(List<Rule<T>> rules, Supposed supposed) {
    for (Rule<T> rule : rules) {
      if (rule.when().holds(supposed)) {
        return Optional.of(rule.outcome());
      }
    }
    return Optional.empty();
  }

  /**
   * Judges the outcomes by what counts of them: two that agree in it are one.
   *
   * @param counts what two outcomes must have in common to be the same
   */
  public Decision<T> by(Function<T, ?> counts) {
    if (all.isEmpty()) {
      return new Decision<>(Optional.empty(), new TreeSet<>(open));
    }
    Optional<T> first = null;
    for (Optional<T> outcome : all) {
      if (first == null) {
        first = outcome;
      } else if (differ(first, outcome, counts)) {
        return new Decision<>(Optional.empty(), decisive(counts));
      }
    }
    return first == null
        ? new Decision<>(Optional.empty(), decisive(counts))
        : new Decision<>(first, Set.of());
  }

  /** The outcomes that are possible; those of which no rule says anything are empty. */
  public Set<Optional<T>> possible() {
    Set<Optional<T>> possible = new HashSet<>(all);
    possible.remove(null);
    return possible;
  }

  /** The open facts of which at least one answer makes a difference while all others stay. */
  private Set<String> decisive(Function<T, ?> counts) {
    Set<String> decisive = new TreeSet<>();
    int step = 1;
    for (int fact = 0; fact < open.size(); fact++) {
      for (int way = 0; way < all.size(); way++) {
        int word = way / step % sizes.get(fact);
        for (int other = 0; other < word; other++) {
          if (differ(all.get(way), all.get(way - (word - other) * step), counts)) {
            decisive.add(open.get(fact));
          }
        }
      }
      step *= sizes.get(fact);
    }
    return !decisive.isEmpty() ? decisive : new TreeSet<>(unnamed.isEmpty() ? open : unnamed);
  }

  private static <T> boolean differ(Optional<T> one, Optional<T> other, Function<T, ?> counts) {
    return one != null
        && other != null
        && one.orElse(null) != other.orElse(null)
        && !one.map(counts).equals(other.map(counts));
  }
}
