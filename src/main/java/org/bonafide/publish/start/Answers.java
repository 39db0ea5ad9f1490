package org.bonafide.publish.start;

import java.util.List;
import java.util.Optional;
import org.bonafide.data.WordList;

/**
 * How answers are taken: one that is not understood is asked for again, with the choices explained.
 * At a pipe it ends the questions on a label; of those on a contract it stays open, and is said to.
 */
record Answers(WordList words, Talk talk) {

  /** How often a question is put that was not understood. */
  static final int TIMES = 3;

  /** The answer as it is typed; empty where it is not known. */
  String said(String question) {
    return known(talk.ask(question(question)));
  }

  String question(String name) {
    return words.say("questions." + name);
  }

  /** The answer, or nothing where it is that it is not known. */
  String known(String answer) {
    return AnswerWords.is(answer, "unknown") ? "" : answer.strip();
  }

  /**
   * One of some words; empty where it is not known.
   *
   * @param key of the record that the answer would fill
   * @param who the names that the explanation of the choices bears
   */
  String chosen(String question, String key, List<String> choices, Object... who) {
    String put = question(question);
    String answer = said(question);
    for (int i = 1; !answer.isEmpty(); i++) {
      Optional<String> meant = AnswerWords.meant(answer, choices);
      if (meant.isPresent()) {
        return meant.get();
      }
      if (!talk.isPerson() || i == TIMES) {
        refuse(answer, put, key);
        return "";
      }
      talk.say(words.say("explained." + question, who));
      answer = known(talk.ask(words.say("again", put.strip())));
    }
    return "";
  }

  /** What ends it at a pipe, where the next line may be meant for another question. */
  NotUnderstood stop(String answer, String question, String understood) {
    return new NotUnderstood(
        words.say("label.stopped", talk.line(), answer, question.strip(), understood));
  }

  void refuse(String answer, String question, String key) {
    talk.refuse(words.say("refused", answer, question.strip(), key));
  }
}
