package org.bonafide.publish.start;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bonafide.data.WordList;

/**
 * The questions about one kind of thing in a work. Where a person made some of it and a tool some,
 * these are two parts, and what was done then is asked of each.
 */
record PartQuestions(LabelInterview interview, Set<String> asks) {

  private static final PlainAnswers TABLE = PlainAnswers.shipped();

  /** Of a work of which nobody says what is in it. */
  private static final List<String> ANY =
      List.of("mine", PlainAnswers.TOOL, PlainAnswers.OTHER, PlainAnswers.STOCK);

  private static final Set<String> REAL = Set.of("realistic", "real-person", "performer");

  /** Parts that were asked about, at least one. */
  List<PlainPart> parts(String kind) {
    if (kind.equals(PlainAnswers.LIVE)) {
      return List.of(live());
    }
    List<PlainPart> parts = new ArrayList<>();
    List<PlainPart> begun = begun(kind);
    for (PlainPart part : begun) {
      String name = begun.size() == 1 ? name(kind) : name(kind) + called(part);
      parts.add(seen(then(part, name), name));
    }
    return parts;
  }

  private List<PlainPart> begun(String kind) {
    List<String> makers = kind.isEmpty() ? ANY : TABLE.kinds().get(kind).makers();
    List<TypedChoice> typed =
        interview.ask("maker", "elements.*.steps", makers, makers.size(), name(kind));
    Map<String, PlainPart> parts = new LinkedHashMap<>();
    for (TypedChoice one : typed) {
      boolean tool = one.choice().equals(PlainAnswers.TOOL);
      boolean others = Set.of(PlainAnswers.OTHER, PlainAnswers.STOCK).contains(one.choice());
      String maker = tool || others ? one.choice() : PlainPart.PERSON;
      List<String> made = maker.equals(PlainPart.PERSON) ? List.of(one.choice()) : List.of();
      List<String> tools = tool ? one.tools() : List.of();
      String describe = tool ? one.about() : one.words();
      parts.merge(
          maker,
          new PlainPart(kind, maker, made, tools, describe, List.of(), Map.of()),
          PartQuestions::both);
    }
    return parts.isEmpty()
        ? List.of(new PlainPart(kind, "", List.of(), List.of(), "", List.of(), Map.of()))
        : List.copyOf(parts.values());
  }

  /** What one maker did in two ways is one part. */
  private static PlainPart both(PlainPart one, PlainPart other) {
    List<String> made = new ArrayList<>(one.made());
    made.addAll(other.made());
    List<String> tools = new ArrayList<>(one.tools());
    tools.addAll(other.tools());
    String describe = one.describe().isEmpty() ? other.describe() : one.describe();
    return new PlainPart(one.kind(), one.maker(), made, tools, describe, List.of(), Map.of());
  }

  private PlainPart then(PlainPart part, String name) {
    if (part.isBy(PlainAnswers.TOOL)) {
      List<String> changes = List.copyOf(TABLE.changes().keySet());
      return part.then(interview.ask("then", "elements.*.steps", changes, changes.size(), name));
    }
    List<String> edits =
        part.kind().isEmpty()
            ? List.of("nothing", "ideas", "improved", "added")
            : TABLE.kinds().get(part.kind()).edits();
    return part.then(interview.ask("edit", "elements.*.steps", edits, edits.size(), name));
  }

  /** Asked where a chosen place turns on it, of what may have been generated and taken for real. */
  private PlainPart seen(PlainPart part, String name) {
    boolean kind = part.kind().isEmpty() || TABLE.kinds().get(part.kind()).real();
    List<String> choices = List.copyOf(TABLE.seen().keySet());
    if (!kind || !part.mayBeGenerated() || asks.stream().noneMatch(REAL::contains)) {
      skip(choices);
      return part;
    }
    List<TypedChoice> typed =
        interview.ask("real", "impression.realistic", choices, choices.size(), name);
    Map<String, String> keys = new LinkedHashMap<>();
    Set<String> torn = new HashSet<>();
    typed.forEach(
        one ->
            TABLE
                .seen()
                .get(one.choice())
                .forEach(
                    (key, answer) -> {
                      String before = keys.put(key, answer);
                      if (before != null && !before.equals(answer)) {
                        torn.add(key);
                      }
                    }));
    // One real person among invented ones is a real person; other answers that differ are none.
    torn.forEach(key -> keys.put(key, key.equals("real-person") ? "yes" : ""));
    keys.values().removeIf(String::isEmpty);
    return part.seen(keys);
  }

  /** At a pipe, a line that answers a question which is not put is no answer to the next. */
  private void skip(List<String> choices) {
    Talk talk = interview.taken().talk();
    talk.skip(
        line -> {
          List<TypedChoice> meant = TypedChoice.all(line, choices, choices.size());
          return talk.ahead().size() > 1
              && meant.size() > 1
              && meant.stream().allMatch(one -> one.words().isEmpty())
              && meant.stream()
                  .map(TypedChoice::choice)
                  .anyMatch(Set.of("taken", "not-taken")::contains);
        });
  }

  /** What is made while the work is used: one question, since a tool makes it then. */
  private PlainPart live() {
    TypedChoice one = TypedChoice.of(PlainAnswers.LIVE, interview.said("live"));
    return new PlainPart(
        PlainAnswers.LIVE,
        PlainAnswers.TOOL,
        List.of(),
        one.tools(),
        one.about(),
        List.of(),
        Map.of("live", "yes"));
  }

  private String name(String kind) {
    return interview.words().say("label.heads." + (kind.isEmpty() ? "any" : kind));
  }

  /** Which of two parts of a kind is meant. */
  private String called(PlainPart part) {
    WordList words = interview.words();
    String by =
        part.isBy(PlainPart.PERSON)
            ? words.say("label.by-person")
            : part.tools().isEmpty()
                ? words.say("label.choices." + part.maker())
                : String.join(", ", part.tools());
    return words.say("label.called", part.describe().isEmpty() ? by : part.describe());
  }
}
