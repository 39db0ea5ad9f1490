package org.bonafide.law;

import org.bonafide.project.Act;

/** An act in a sentence, as the record calls it: {@code "edit"}, {@code “修改”}. */
final class ActWords {

  private ActWords() {}

  static Sentence of(Act act) {
    return new Sentence("\"" + act.word() + "\"", "“" + CnWords.act(act) + "”");
  }
}
