package org.bonafide.draft;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bonafide.data.Grammar;
import org.bonafide.data.Languages;
import org.bonafide.instrument.InstrumentId;
import org.bonafide.project.Element;
import org.bonafide.project.LocalText;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/**
 * The words of a record that stand inside sentences made from it: what elements are called. A
 * number in them is the user's own, and one language may leave them out.
 *
 * <p>Example: {@code describe: chapters 23 and 24} stands in an English alt text, "Chapters 23 and
 * 24" at the beginning of a sentence, and in no Chinese one.
 */
record OwnWords(Collection<Work> works) {

  /** Of a paper about one work only that work's: what others are called stands in none of it. */
  static OwnWords of(Project project, InstrumentId id) {
    Work its = project.works().get(id.work());
    return new OwnWords(its == null ? project.works().values() : List.of(its));
  }

  /** The words that an instrument printed, and these, each with its field. */
  Map<String, String> with(Map<String, String> printed) {
    Map<String, String> all = new LinkedHashMap<>(printed);
    for (Work work : works) {
      for (Element element : work.elements().values()) {
        String field = "works." + work.id() + ".elements." + element.id() + ".describe";
        add(all, element.named(), field);
      }
    }
    return all;
  }

  private static void add(Map<String, String> all, LocalText words, String field) {
    for (Locale language : Languages.all()) {
      String said = words.in(language);
      if (!said.isEmpty()) {
        all.putIfAbsent(said, field);
        all.putIfAbsent(Grammar.of(language).capitalised(said), field);
      }
    }
  }
}
