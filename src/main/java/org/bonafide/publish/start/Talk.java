package org.bonafide.publish.start;

import java.util.List;

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
}
