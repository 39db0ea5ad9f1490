package org.bonafide.law.decide;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a list of rules says of a case: the outcome where every fact it turns on is stated, else the
 * facts that are missing. Nothing is guessed: an outcome holds only if it holds however the open
 * facts turn out.
 *
 * <p>Example: "required where it could be taken for real" is open while the record does not state
 * {@code realistic}, and settled for a work without generated material all the same.
 *
 * @param outcome empty where it is open, or where no rule says anything
 * @param missing the names of the facts that it turns on and that the record leaves open
 */
public record Decision<T>(Optional<T> outcome, Set<String> missing) {

  /** Judges by the outcome itself. */
  public static <T> Decision<T> of(List<Rule<T>> rules, Circumstances facts) {
    return Outcomes.of(rules, facts).by(outcome -> outcome);
  }
}
