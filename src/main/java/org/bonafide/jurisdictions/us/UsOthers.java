package org.bonafide.jurisdictions.us;

import java.util.List;
import java.util.Locale;
import org.bonafide.project.Element;
import org.bonafide.project.ThirdParty;
import org.bonafide.project.Work;

/** Material of somebody else, in the words of the form. */
record UsOthers(List<ThirdParty> items) {

  static UsOthers in(Work work) {
    return new UsOthers(work.thirdParty());
  }

  static UsOthers in(Element element) {
    return new UsOthers(element.part().others().items());
  }

  List<String> words() {
    return items.stream()
        .map(t -> t.what().in(Locale.ENGLISH).strip().replaceFirst("(?i)^(the|an?) ", ""))
        .map(words -> words.isEmpty() ? "material" : words)
        .distinct()
        .sorted()
        .map(words -> "preexisting " + words)
        .toList();
  }
}
