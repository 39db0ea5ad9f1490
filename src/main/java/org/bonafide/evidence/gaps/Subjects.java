package org.bonafide.evidence.gaps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bonafide.project.Act;
import org.bonafide.project.Answer;
import org.bonafide.project.Element;
import org.bonafide.project.GeneratedPart;
import org.bonafide.project.Person;
import org.bonafide.project.Step;
import org.bonafide.project.Tool;
import org.bonafide.project.Whose;

/**
 * What the questions of a table may look at in a work, and what of it may be asked to be stated.
 */
final class Subjects {

  /** Acts by a word for all of them. */
  private static final Map<String, Function<GapsOfWork, List<Step>>> SETS =
      Map.of(
          "all", of -> of.steps(s -> s.act() != Act.GENERATE),
          "prompting", GapsOfWork::prompting,
          "settings",
              of -> of.steps(s -> s.act() == Act.SET_PARAMETERS || !s.parameters().isEmpty()),
          "deciding", of -> of.steps(s -> !s.aspects().isEmpty()),
          "changes", GapsOfWork::changes,
          "expressing", Subjects::expressing,
          "inputs", Subjects::inputs);

  private static final Map<String, Predicate<Step>> STATED = stated();

  private Subjects() {}

  /**
   * Something that may state facts.
   *
   * @param name as a reason names it
   * @param states the facts that it states
   */
  record Subject(String name, Set<String> states) {}

  /** The words for acts: for all of a kind, or of one act. */
  static Set<String> acts() {
    Set<String> words = new TreeSet<>(SETS.keySet());
    Stream.of(Act.values()).map(Act::word).forEach(words::add);
    return words;
  }

  /** The acts that words name. */
  static List<Step> acts(List<String> which, GapsOfWork of) {
    List<Step> all = new ArrayList<>();
    for (String word : which) {
      all.addAll(
          SETS.containsKey(word)
              ? SETS.get(word).apply(of)
              : of.steps(s -> s.act().word().equals(word)));
    }
    return all;
  }

  /** What may be asked to be stated, by what is looked at. */
  static Set<String> states(String looksAt) {
    return switch (looksAt) {
      case "acts" -> new TreeSet<>(STATED.keySet());
      case "elements" -> Set.of("generated-part");
      case "tools" -> Set.of("version", "provider", "account");
      case "people" -> Set.of("citizenship", "domicile", "citizenship-or-domicile");
      case "work" -> Set.of("deposit", "created", "place");
      default -> Set.of();
    };
  }

  static Set<String> states(Step step) {
    Set<String> states = new LinkedHashSet<>();
    STATED.forEach((fact, is) -> put(states, fact, is.test(step)));
    return states;
  }

  static List<Subject> of(String looksAt, GapsOfWork of) {
    return switch (looksAt) {
      case "elements" -> of.work().elements().values().stream().map(Subjects::element).toList();
      case "tools" -> of.generativeTools().stream().map(Subjects::tool).toList();
      case "people" -> people(of).map(Subjects::person).toList();
      default -> List.of(work(of));
    };
  }

  private static Subject element(Element one) {
    return new Subject(
        one.id(),
        one.generatedPart() == GeneratedPart.UNKNOWN ? Set.of() : Set.of("generated-part"));
  }

  private static Subject tool(Tool one) {
    Set<String> states = new LinkedHashSet<>();
    put(states, "version", !one.version().isEmpty());
    put(states, "provider", !one.provider().isEmpty());
    put(states, "account", !one.account().isEmpty());
    return new Subject(one.name(), states);
  }

  private static Stream<Person> people(GapsOfWork of) {
    Set<String> ids = new LinkedHashSet<>();
    of.steps().forEach(s -> ids.addAll(s.by()));
    of.work().arrangement().ifPresent(a -> ids.addAll(a.by()));
    return ids.stream().map(of.project().people()::get).filter(p -> p != null);
  }

  private static Subject person(Person one) {
    Set<String> states = new LinkedHashSet<>();
    put(states, "citizenship", !one.citizenship().isEmpty());
    put(states, "domicile", !one.domicile().isEmpty());
    put(states, "citizenship-or-domicile", !states.isEmpty());
    return new Subject(one.name(), states);
  }

  private static Subject work(GapsOfWork of) {
    Set<String> states = new LinkedHashSet<>();
    put(states, "deposit", !of.project().deposit(of.work()).isEmpty());
    put(states, "created", of.work().created().isPresent());
    put(states, "place", !of.work().place().isEmpty());
    return new Subject(of.work().title(), states);
  }

  private static void put(Set<String> states, String fact, boolean stated) {
    if (stated) {
      states.add(fact);
    }
  }

  /** What a tool is stated to have done expresses nothing of a person's. */
  private static List<Step> expressing(GapsOfWork of) {
    List<Step> all =
        new ArrayList<>(
            of.steps(s -> s.act().makesExpression() && of.project().generative(s) != Answer.YES));
    of.changes().stream().filter(s -> s.expressive() == Answer.YES).forEach(all::add);
    return all;
  }

  /** Material that may be a person's own. */
  private static List<Step> inputs(GapsOfWork of) {
    return of.steps(
        s ->
            s.act() == Act.INPUT
                && s.whose().kind() != Whose.Kind.GENERATED
                && s.whose().kind() != Whose.Kind.THIRD_PARTY);
  }

  private static Map<String, Predicate<Step>> stated() {
    Map<String, Predicate<Step>> all = new LinkedHashMap<>();
    all.put("by", s -> !s.by().isEmpty());
    all.put("on", s -> s.on().isPresent());
    all.put("negative-prompt", s -> !s.negativePrompt().isBlank());
    all.put(
        "seed",
        s ->
            !s.seed().isBlank()
                || s.parameters().keySet().stream().anyMatch("seed"::equalsIgnoreCase));
    all.put("candidates", s -> !s.candidates().isBlank());
    all.put("kept", s -> !s.kept().isBlank());
    all.put("reason", s -> !s.reason().isEmpty());
    all.put("before", s -> !s.before().isBlank());
    all.put("after", s -> !s.after().isBlank());
    all.put("aspects", s -> !s.aspects().isEmpty());
    all.put("of", s -> s.whose().kind() != Whose.Kind.NOT_STATED);
    all.put("expressive", s -> s.expressive() != Answer.UNKNOWN);
    all.put("perceptible", s -> s.perceptible() != Answer.UNKNOWN);
    return all;
  }
}
