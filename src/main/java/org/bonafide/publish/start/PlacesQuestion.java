package org.bonafide.publish.start;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bonafide.data.Suggestion;

/** Where the work goes: places by any name that is known; one that is not is asked back. */
record PlacesQuestion(Answers answers, Destinations known) {

  private static final String KEY = "disclosure.targets";

  /** The ids, in the order in which they are typed. */
  List<String> places(String question) {
    String typed = answers.known(answers.talk().ask(question));
    Set<String> ids = new LinkedHashSet<>();
    for (int i = 1; !typed.isEmpty(); i++) {
      List<String> strange = new ArrayList<>();
      for (String name : TypedList.tools(typed)) {
        Optional<String> id = known.id(name);
        id.ifPresentOrElse(ids::add, () -> strange.add(name));
      }
      if (strange.isEmpty()) {
        break;
      }
      if (!answers.talk().isPerson()) {
        throw answers.stop(String.join(", ", strange), question, "\n   " + near(strange));
      }
      if (i == Answers.TIMES) {
        strange.forEach(name -> answers.refuse(name, question, KEY));
        break;
      }
      typed = answers.known(answers.talk().ask(again(strange)));
    }
    return List.copyOf(ids);
  }

  private String again(List<String> strange) {
    return answers.words().say("label.places-again", String.join(", ", strange), near(strange));
  }

  private String near(List<String> strange) {
    return strange.stream()
        .flatMap(name -> Suggestion.near(name, known.known()).stream())
        .distinct()
        .reduce((a, b) -> a + ", " + b)
        .orElse(String.join(", ", known.known()));
  }
}
