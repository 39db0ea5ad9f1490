package org.bonafide.draft.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.bonafide.draft.facts.NameShown;
import org.bonafide.draft.facts.Vocabulary;
import org.bonafide.project.PersonRef;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/** What a time line says in words: its caption, and the same acts for who cannot see it. */
record TimeLineWords(
    Project project, Work work, List<TimeLineAct> acts, Vocabulary vocabulary, NameShown names) {

  String caption() {
    long undated = acts.stream().filter(a -> a.on().isEmpty()).count();
    String key = vocabulary.word("time-line", "caption");
    String rest =
        undated == 0
            ? ""
            : vocabulary
                .word("time-line", undated == 1 ? "undated-one" : "undated")
                .replace("{count}", Long.toString(undated));
    return vocabulary.grammar().sentences(key, rest);
  }

  String alternative() {
    List<String> said = new ArrayList<>();
    acts.stream()
        .filter(a -> a.on().isPresent())
        .sorted(Comparator.comparing(a -> a.on().orElseThrow().first()))
        .forEach(a -> said.add(sentence(a)));
    acts.stream().filter(a -> a.on().isEmpty()).forEach(a -> said.add(sentence(a)));
    String head = vocabulary.word("time-line", "alternative").replace("{work}", title());
    return head + String.join(vocabulary.grammar().semicolon(), said) + vocabulary.grammar().stop();
  }

  private String title() {
    return work.titleIn(vocabulary.language());
  }

  private String sentence(TimeLineAct act) {
    String on = act.on().map(vocabulary::date).orElse(vocabulary.word("time-line", "no-day"));
    String who =
        vocabulary.join(
            act.by().stream()
                .filter(project.people()::containsKey)
                .map(id -> names.of(project, new PersonRef(id), vocabulary.language()))
                .toList());
    String actor = who.isEmpty() && act.byTool() ? vocabulary.word("time-line", "tool") : who;
    String record =
        vocabulary.word(
            "time-line", act.byTool() ? "" : act.documented() ? "recorded" : "unrecorded");
    List<String> parts = new ArrayList<>(List.of(on, act.laneName(), actor, act.act(), record));
    return parts.stream()
        .filter(p -> !p.isEmpty())
        .collect(Collectors.joining(vocabulary.grammar().comma()));
  }
}
