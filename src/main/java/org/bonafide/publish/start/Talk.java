package org.bonafide.publish.start;

import java.util.List;
import java.util.function.Predicate;

/**
 * Whom an interview asks: a person at a terminal, or a file that is piped in, one line an answer.
 */
public interface Talk {

  /** Puts a question; the answer is empty where there is none. */
  String ask(String question);

  /** Says what was understood. */
  void say(String line);

  /** Says what was not understood and stays open. */
  void refuse(String line);

  /** Whether a question can be put again. At a pipe it cannot: the next line answers the next. */
  boolean isPerson();

  /** Which line at a pipe was the last answer, from 1 on; 0 where a person answers. */
  int line();

  /** The lines that are still to be read at a pipe; none where a person answers. */
  List<String> ahead();

  /** A line at a pipe that answers a question which is not put is no answer to the next. */
  default void skip(Predicate<String> answersIt) {
    List<String> ahead = ahead();
    if (!ahead.isEmpty() && answersIt.test(ahead.get(0))) {
      ask("");
    }
  }

  /** The answers at a pipe to which no question was put. */
  default List<String> left() {
    return ahead().stream().filter(line -> !line.isBlank()).toList();
  }
}
