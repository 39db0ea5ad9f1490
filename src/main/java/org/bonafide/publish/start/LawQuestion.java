package org.bonafide.publish.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bonafide.data.WordList;
import org.bonafide.law.StatedLaw;

/** Which law governs: a name that may mean several laws is asked back, and so is one of nowhere. */
final class LawQuestion {

  private static final String KEY = "contract.governing-law";

  private final Answers answers;
  private final WordList words;

  LawQuestion(Answers answers) {
    this.answers = answers;
    this.words = answers.words();
  }

  /** The code or the words that a record states; empty where it stays open. */
  String law() {
    String question = answers.question("law");
    String typed = answers.known(answers.talk().ask(question));
    for (int i = 1; !typed.isEmpty(); i++) {
      NamedLaw law = NamedLaw.of(typed);
      if (law.law().isPresent()) {
        String name =
            StatedLaw.named(law.law().get(), Locale.forLanguageTag(words.grammar().tag()));
        answers.talk().say(words.say("governing", name));
        return law.law().get();
      }
      if (!answers.talk().isPerson() || i == Answers.TIMES) {
        answers.refuse(typed, question, KEY);
        if (!law.choices().isEmpty()) {
          answers.talk().refuse(words.say("several", typed, listed(law.choices())));
        }
        return "";
      }
      typed = again(law, typed);
    }
    return "";
  }

  private String again(NamedLaw law, String typed) {
    List<NamedLaw.Choice> choices = law.choices();
    String question =
        choices.isEmpty()
            ? words.say("questions.law-nowhere", typed)
            : words.say("questions.law-several", typed, listed(choices));
    String answer = answers.known(answers.talk().ask(question));
    return answer.matches("[1-9]") && Integer.parseInt(answer) <= choices.size()
        ? choices.get(Integer.parseInt(answer) - 1).law()
        : answer;
  }

  private static String listed(List<NamedLaw.Choice> choices) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      lines.add((i + 1) + " " + choices.get(i).inWords());
    }
    return String.join("; ", lines);
  }
}
