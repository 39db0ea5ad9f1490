package org.bonafide.label;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bonafide.data.WordList;
import org.bonafide.project.Act;

/**
 * What people did, in sentences for somebody who buys the work.
 *
 * <p>Example: "Harbor & Fog Prints wrote the prompts, chose and edited the picture." The words are
 * data: a verb that takes an object, or words of their own; and what is said where somebody did
 * only a part. An act that a tool may have done names the tool.
 */
record DeedWords(PersonsDeeds deeds, Locale language) {

  /** Words of one kind of act; those of several verbs before one object bind as one. */
  private record Phrase(String words, boolean several) {}

  /** Verbs that are said of one object, done with the same tools. */
  private record Shared(List<String> objects, List<String> tools, boolean partly) {}

  /** One sentence for those who did the same. */
  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    deeds
        .byNames()
        .forEach(
            (names, acts) ->
                sentences.add(words().say("notice.did", names(names), all(phrases(acts, names)))));
    return sentences;
  }

  private String names(List<String> names) {
    String anonymous = WordList.of("people", language).say("anonymous");
    List<String> called = new ArrayList<>(names);
    called.replaceAll(name -> name.equals(anonymous) ? words().say("did.anonymous") : name);
    String all = words().grammar().all(called);
    return names.get(0).equals(anonymous) ? words().grammar().capitalised(all) : all;
  }

  /** Acts with words of their own come first, so that the verbs of one object stand together. */
  private List<Phrase> phrases(List<PersonsDeed> acts, List<String> names) {
    List<Phrase> phrases = new ArrayList<>();
    Map<Shared, List<String>> verbs = new LinkedHashMap<>();
    for (PersonsDeed deed : acts) {
      Optional<String> part =
          words().find("did." + deed.id() + ".part").filter(p -> !deeds.wholly(deed, names));
      Optional<String> verb = words().find("did." + deed.id() + ".verb");
      if (part.isEmpty() && verb.isPresent()) {
        Shared shared = new Shared(deed.objects(), tools(deed), deed.partly());
        verbs.computeIfAbsent(shared, s -> new ArrayList<>()).add(verb.get());
      } else {
        phrases.add(
            deed.act() == Act.GENERATE
                ? generated(deed)
                : with(
                    words()
                        .say(
                            "did." + deed.id() + (part.isPresent() ? ".part" : ".own"),
                            part.isPresent() ? all(deed) : deed.whose()),
                    new Shared(deed.objects(), tools(deed), deed.partly()),
                    false));
      }
    }
    verbs.forEach(
        (shared, said) ->
            phrases.add(
                with(
                    words()
                        .say(
                            "did.verb-object",
                            words().grammar().all(said),
                            words().grammar().all(shared.objects())),
                    shared,
                    said.size() > 1 && shared.tools().isEmpty())));
    return phrases;
  }

  private String all(PersonsDeed deed) {
    return words().grammar().all(deed.objects());
  }

  private Phrase generated(PersonsDeed deed) {
    String tools = words().grammar().all(deed.tools().stream().sorted().toList());
    return new Phrase(
        tools.isEmpty() ? words().say("did.generate.own") : words().say("did.generate.with", tools),
        false);
  }

  /** What a tool is told or given names no tool: it is no act of the tool. */
  private static List<String> tools(PersonsDeed deed) {
    return ToolUses.ASKING.contains(deed.act())
        ? List.of()
        : deed.tools().stream().sorted().toList();
  }

  private Phrase with(String said, Shared shared, boolean several) {
    String tools = words().grammar().all(shared.tools());
    return new Phrase(
        tools.isEmpty()
            ? said
            : words().say(shared.partly() ? "did.partly" : "did.with", said, tools),
        several);
  }

  /** "a and b"; "a, b and c the picture"; ", and" where an "and" stands before. */
  private String all(List<Phrase> phrases) {
    int last = phrases.size() - 1;
    boolean before = phrases.subList(0, last).stream().anyMatch(Phrase::several);
    StringBuilder all = new StringBuilder();
    for (int i = 0; i <= last; i++) {
      String joint =
          i < last
              ? "between"
              : before ? "and-after-and" : phrases.get(i).several() ? "between" : "and";
      all.append(i == 0 ? "" : words().say("did.joint." + joint)).append(phrases.get(i).words());
    }
    return all.toString();
  }

  private WordList words() {
    return WordList.of("disclosure", language);
  }
}
