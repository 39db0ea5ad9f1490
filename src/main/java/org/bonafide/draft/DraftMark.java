package org.bonafide.draft;

import java.util.Locale;
import org.bonafide.draft.facts.Vocabulary;
import org.bonafide.project.Contract;

/**
 * How a contract that is not to be signed yet says what it is, so that nobody takes one for the
 * other.
 *
 * <p>Example: {@code Draft 2 (agency)} in the running header.
 */
record DraftMark(Contract contract, Locale language) {

  String words() {
    Vocabulary vocabulary = Vocabulary.in(language);
    String position = vocabulary.say("draft." + contract.position().word());
    String number = contract.draft().number();
    return number.isEmpty()
        ? vocabulary.say("draft.mark", position)
        : vocabulary.say("draft.numbered", number, position);
  }
}
