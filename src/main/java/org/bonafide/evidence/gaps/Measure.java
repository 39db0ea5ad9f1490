package org.bonafide.evidence.gaps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bonafide.data.Data;
import org.bonafide.project.Answer;
import org.bonafide.project.Work;

/**
 * How a question of a table is answered: when it arises, what is looked at, what each of it must
 * state, and whether a record made with it is asked for. What a question needs beyond that is
 * answered in Java.
 *
 * @param when {@code generated}, {@code published}, {@code finished}: where the work is not, the
 *     question does not arise
 * @param looksAt {@code acts, elements, tools, people, kept} or {@code work}
 * @param which of them, in words of {@link Subjects}
 * @param without why the question does not arise, or what is missing, where there is none of them
 * @param states what each of them must state
 * @param records whether each needs a record made with it
 * @param own whether only acts of which it is stated that they are a person's own count
 */
record Measure(
    List<String> when,
    String looksAt,
    List<String> which,
    String without,
    List<String> states,
    boolean records,
    boolean own) {

  private static final Set<String> WHEN = Set.of("generated", "published", "finished");
  private static final Set<String> WITHOUT = Set.of("no-change", "no-input", "no-expression");
  private static final Map<String, Set<String>> LOOKS_AT =
      Map.of(
          "acts", Subjects.acts(),
          "elements", Set.of("all"),
          "tools", Set.of("generative"),
          "people", Set.of("acting"),
          "kept", Set.of(),
          "work", Set.of("all"));

  Measure {
    when = List.copyOf(when);
    which = List.copyOf(which);
    states = List.copyOf(states);
  }

  static Measure read(Data one) {
    List<String> looks = LOOKS_AT.keySet().stream().filter(one::has).sorted().toList();
    if (looks.size() != 1) {
      one.fault(
          looks.isEmpty() ? "title" : looks.get(1),
          looks.isEmpty() ? "has no answer" : "stands beside \"" + looks.get(0) + "\"",
          "Say what is looked at with one of acts, elements, tools, people, kept, work.");
    }
    String at = looks.isEmpty() ? "acts" : looks.get(0);
    Set<String> known = LOOKS_AT.get(at);
    if (one.has(at) && one.texts(at).isEmpty()) {
      one.fault(at, "names nothing", "Say which.");
    }
    if (!at.equals("kept")) { // any kind of record may be looked for
      one.eachOf(at, known);
    }
    one.eachOf("when", WHEN);
    one.eachOf("states", Subjects.states(at));
    if (one.has("without")) {
      one.oneOf("without", WITHOUT);
    }
    return new Measure(
        one.texts("when"),
        at,
        one.texts(at),
        one.text("without"),
        one.texts("states"),
        one.answer("records"),
        one.answer("own"));
  }

  Answered of(GapsOfWork of) {
    for (String condition : when) {
      Optional<Answered> not = notAsked(condition, of);
      if (not.isPresent()) {
        return not.get();
      }
    }
    return switch (looksAt) {
      case "acts" -> new ActsMeasured(this, of).found();
      case "kept" -> of.kept(which.get(0), Answered.missing());
      default -> stated(of);
    };
  }

  private static Optional<Answered> notAsked(String condition, GapsOfWork of) {
    return switch (condition) {
      case "generated" ->
          switch (of.generated()) {
            case YES -> Optional.empty();
            case NO -> Optional.of(Answered.notAsked("by-hand"));
            case UNKNOWN -> Optional.of(Answered.of(Standing.OPEN, "unstated"));
          };
      case "published" ->
          of.work().unpublished() == Answer.YES
              ? Optional.of(Answered.notAsked("unpublished"))
              : Optional.empty();
      default ->
          of.work().status() == Work.Status.PLANNED
              ? Optional.of(Answered.notAsked("planned"))
              : Optional.empty();
    };
  }

  private Answered stated(GapsOfWork of) {
    List<Subjects.Subject> all = Subjects.of(looksAt, of);
    List<String> silent = new ArrayList<>();
    for (Subjects.Subject one : all) {
      if (!states.stream().allMatch(one.states()::contains)) {
        silent.add(one.name());
      }
    }
    if (all.isEmpty() || looksAt.equals("work") && !silent.isEmpty()) {
      return Answered.missing();
    }
    // A tool or a person that is named is never wholly missing.
    return silent.isEmpty() || looksAt.equals("elements")
        ? Answered.lacking(silent, all.size())
        : Answered.of(Standing.WEAK, "lacks", String.join(", ", silent));
  }
}
