package org.bonafide.jurisdictions.us;

import java.util.List;
import java.util.Locale;
import org.bonafide.project.Work;

/** Material of somebody else, in the words of the form. */
record UsOthers(Work work) {

  List<String> words() {
    return work.thirdParty().stream()
        .map(t -> t.what().in(Locale.ENGLISH).strip().replaceFirst("(?i)^(the|an?) ", ""))
        .map(words -> words.isEmpty() ? "material" : words)
        .distinct()
        .sorted()
        .toList();
  }
}
