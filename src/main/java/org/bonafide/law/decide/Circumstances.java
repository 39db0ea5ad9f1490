package org.bonafide.law.decide;

import java.util.List;
import org.bonafide.project.Answer;

/**
 * The facts of one case that rules may ask for, each as far as it is stated.
 *
 * <p>Example: {@code possible("realistic")} is {@code [no, yes]} where the record leaves it open.
 */
public interface Circumstances {

  /**
   * The words that may turn out to be true of a fact, always in the same order: one where it is
   * stated. Whoever states less never makes them fewer.
   */
  List<String> possible(String fact);

  /** Whether a fact may turn out one way or another. */
  default boolean isOpen(String fact) {
    return possible(fact).size() > 1;
  }

  /** Facts that bear on others, so that they are supposed also where no rule asks for them. */
  default List<String> bearing() {
    return List.of();
  }

  /** Whether some answers can be the case together. */
  default boolean agrees(Supposed supposed) {
    return true;
  }

  /** The words of an answer. */
  static List<String> words(Answer answer) {
    return answer == Answer.UNKNOWN
        ? List.of(Answer.NO.word(), Answer.YES.word())
        : List.of(answer.word());
  }
}
