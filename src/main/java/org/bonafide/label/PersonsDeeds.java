package org.bonafide.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonafide.data.WordList;
import org.bonafide.law.ActWords;
import org.bonafide.project.Act;
import org.bonafide.project.Answer;
import org.bonafide.project.Element;
import org.bonafide.project.PersonRef;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.Tool;
import org.bonafide.project.Work;

/**
 * Who did what in a work, as the public may read it: by the names that people are known under, and
 * only acts for which somebody is named and that are not confidential. Reviews are told apart.
 *
 * <p>Example: Ann prompted, chose and edited, Bo drew: {@code {[Ann]: [prompt, select, edit], [Bo]:
 * [draw]}}. People who did the same stand together.
 */
record PersonsDeeds(Project project, Work work, Locale language) {

  /** The deeds by those who did just these, in the order of the record's people. */
  Map<List<String>, List<PersonsDeed>> byNames() {
    Map<String, List<PersonsDeed>> single = new LinkedHashMap<>();
    for (String id : project.people().keySet()) {
      String name = name(id);
      List<PersonsDeed> deeds = name.isEmpty() ? List.of() : deeds(name);
      if (!deeds.isEmpty()) {
        single.put(name, deeds);
      }
    }
    Map<List<PersonsDeed>, List<String>> groups = new LinkedHashMap<>();
    single.forEach(
        (name, deeds) -> groups.computeIfAbsent(deeds, d -> new ArrayList<>()).add(name));
    Map<List<String>, List<PersonsDeed>> byNames = new LinkedHashMap<>();
    groups.forEach((deeds, names) -> byNames.put(names, deeds));
    return byNames;
  }

  /** People known under one name are one to the public. */
  private List<PersonsDeed> deeds(String name) {
    Map<List<String>, List<Done>> acts = new LinkedHashMap<>();
    done()
        .filter(d -> names(d.step()).contains(name) && d.step().act() != Act.REVIEW)
        .sorted(Comparator.<Done, Act>comparing(d -> d.step().act()).thenComparing(this::id))
        .forEach(
            d -> acts.computeIfAbsent(List.of(id(d), whose(d)), i -> new ArrayList<>()).add(d));
    // Who asked for it with a prompt need not be said to have run the tool besides.
    boolean prompted = acts.keySet().stream().anyMatch(id -> id.get(0).equals(Act.PROMPT.word()));
    return acts.entrySet().stream()
        .filter(e -> !(prompted && e.getKey().get(0).equals(Act.GENERATE.word())))
        .map(e -> deed(e.getKey().get(0), e.getKey().get(1), e.getValue()))
        .toList();
  }

  private PersonsDeed deed(String id, String whose, List<Done> acts) {
    Set<String> tools = new TreeSet<>();
    acts.forEach(d -> tools.addAll(tools(d.step())));
    return new PersonsDeed(
        acts.get(0).step().act(),
        id,
        whose,
        acts.stream().map(d -> object(d.element())).distinct().sorted().toList(),
        tools,
        !tools.isEmpty() && acts.stream().anyMatch(d -> tools(d.step()).isEmpty()));
  }

  /**
   * Whether these people did such an act on all of its objects, and nobody else did: that Ann drew
   * the picture is not said where a part of it was generated, or drawn by Bo.
   */
  boolean wholly(PersonsDeed deed, List<String> names) {
    return work.elements().values().stream()
        .filter(element -> deed.objects().contains(object(element)))
        .allMatch(element -> wholly(element, deed.act(), names));
  }

  private boolean wholly(Element element, Act act, List<String> names) {
    List<Step> steps = element.steps().stream().filter(s -> s.act() == act).toList();
    boolean theirs =
        steps.stream()
            .allMatch(
                s ->
                    s.confidential() != Answer.YES
                        && !s.by().isEmpty()
                        && names.containsAll(names(s)));
    return !steps.isEmpty()
        && theirs
        && (!act.makesExpression()
            || !mayBeGenerated(element)
            || steps.stream().noneMatch(s -> tools(s).isEmpty())
            || new PersonsActs(project, element).first() == Answer.YES);
  }

  /** Whether what stands in it may come of a tool that generates. */
  private boolean mayBeGenerated(Element element) {
    return switch (element.generatedPart()) {
      case NONE, DE_MINIMIS -> false;
      case APPRECIABLE -> true;
      case UNKNOWN -> element.steps().stream().anyMatch(s -> project.generative(s) == Answer.YES);
    };
  }

  /** One act on one element. */
  private record Done(Element element, Step step) {}

  private Stream<Done> done() {
    return work.elements().values().stream()
        .flatMap(element -> element.steps().stream().map(step -> new Done(element, step)))
        .filter(d -> d.step().confidential() != Answer.YES);
  }

  private String id(Done done) {
    return ActWords.id(done.step());
  }

  private String whose(Done done) {
    return done.step().whose().who().map(who -> project.publicNameOf(who, language)).orElse("");
  }

  private Set<String> names(Step step) {
    return step.by().stream().map(this::name).collect(Collectors.toSet());
  }

  private String name(String id) {
    return project.publicNameOf(new PersonRef(id), language);
  }

  /** The tools of an act that is not stated to have been done without a generative function. */
  private List<String> tools(Step step) {
    return project.generative(step) == Answer.NO
        ? List.of()
        : step.with().stream()
            .map(id -> Optional.ofNullable(project.tools().get(id)))
            .flatMap(Optional::stream)
            .map(Tool::name)
            .distinct()
            .toList();
  }

  /** The words for what an element is in such a work: its kind and no more. */
  private String object(Element element) {
    WordList words = WordList.of("disclosure", language);
    String kind = "did.object." + element.what();
    return words
        .find(kind + "-" + work.category().word())
        .or(() -> words.find(kind))
        .orElseGet(() -> words.say("did.object.other"));
  }
}
