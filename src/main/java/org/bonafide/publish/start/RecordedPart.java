package org.bonafide.publish.start;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bonafide.publish.start.PlainAnswers.Stated;

/**
 * One part as elements of a record: what was answered, as keys. What a tool added to somebody's
 * work is an element of its own, so that neither is said to be the other.
 */
final class RecordedPart {

  private static final PlainAnswers TABLE = PlainAnswers.shipped();
  private static final List<String> PARTS = List.of("none", "de-minimis", "appreciable");

  private final PlainPart part;
  private final RecordWords words;
  private final String impression;
  private final Map<String, List<String>> elements = new LinkedHashMap<>();

  /**
   * Ready to write.
   *
   * @param impression the keys of the part's own, or empty where they stand with the work
   */
  RecordedPart(PlainPart part, RecordWords words, String impression) {
    this.part = part;
    this.words = words;
    this.impression = impression;
  }

  /** The lines of each element, without margin, by the id that it would like to have. */
  Map<String, List<String>> elements() {
    List<String> steps = new ArrayList<>();
    String generated = part.isBy(PlainAnswers.TOOL) ? "appreciable" : "";
    if (part.kind().equals(PlainAnswers.LIVE)) {
      steps.add(step("generate", false, words.with(part.tools()), Map.of(), ""));
    } else if (part.isBy(PlainAnswers.TOOL)) {
      steps.add(step("prompt", true, words.with(part.tools()), Map.of(), ""));
      part.then().forEach(one -> change(one, steps));
    } else {
      generated = edits(steps);
    }
    String id = part.kind().isEmpty() ? "main" : part.kind();
    elements.put(id, element(described(), generated, steps));
    part.then().stream()
        .filter(this::isApart)
        .forEach(one -> elements.put(id + "-added", apart(one)));
    return elements;
  }

  private void change(TypedChoice one, List<String> steps) {
    Stated stated = TABLE.changes().get(one.choice());
    if (!stated.act().isEmpty()) {
      steps.add(step(stated.act(), true, Map.of(), stated.keys(), quoted(one.words())));
    }
  }

  /** The steps of a person's making with what tools did to it; how much they generated. */
  private String edits(List<String> steps) {
    List<Stated> inside =
        part.then().stream().filter(one -> !isApart(one)).map(this::edit).toList();
    for (TypedChoice one : part.then()) {
      Stated stated = edit(one);
      if (!isApart(one) && !stated.act().isEmpty()) {
        String detail = one.about().isEmpty() ? words.did(one.choice()) : quoted(one.about());
        String line = step(stated.act(), true, words.with(one.tools()), Map.of(), detail);
        steps.add(stated.first() ? 0 : steps.size(), line);
      }
    }
    int before = (int) part.then().stream().filter(t -> edit(t).first()).count();
    List<Stated> much = inside.stream().filter(s -> s.part().equals("appreciable")).toList();
    boolean mine = !much.isEmpty() && much.stream().allMatch(Stated::mine);
    List<String> made = new ArrayList<>();
    for (String maker : part.made()) {
      if (TABLE.makers().containsKey(maker)) {
        Map<String, String> keys = new LinkedHashMap<>(Map.of("generative", "no"));
        if (mine) {
          keys.put("perceptible", "yes");
        }
        made.add(step(TABLE.makers().get(maker), true, Map.of(), keys, ""));
      }
    }
    steps.addAll(Math.min(before, steps.size()), made);
    // Of what somebody else made, nobody here can say that nothing generated is in it.
    boolean settled = part.isBy(PlainPart.PERSON) && !part.then().isEmpty();
    return settled
        ? inside.stream()
            .map(Stated::part)
            .reduce("none", (a, b) -> PARTS.indexOf(a) < PARTS.indexOf(b) ? b : a)
        : "";
  }

  private Stated edit(TypedChoice one) {
    return TABLE.edits().get(one.choice());
  }

  /** What a tool added; and, to what somebody else made, all that it changed more than trifles. */
  private boolean isApart(TypedChoice one) {
    if (part.isBy(PlainAnswers.TOOL)) {
      return false;
    }
    Stated stated = edit(one);
    return stated.apart() || !part.isBy(PlainPart.PERSON) && stated.part().equals("appreciable");
  }

  private List<String> apart(TypedChoice one) {
    boolean added = edit(one).apart();
    String describe =
        one.about().isEmpty()
            ? words.everywhere("label." + (added ? "added" : "altered"))
            : quoted(one.about());
    String act = step(edit(one).act(), true, words.with(one.tools()), Map.of(), "");
    return element(describe, "appreciable", List.of(act));
  }

  private String described() {
    return !part.describe().isEmpty()
        ? quoted(part.describe())
        : part.kind().isEmpty() ? "" : words.everywhere("label.parts." + part.kind());
  }

  private List<String> element(String describe, String generated, List<String> steps) {
    List<String> lines = new ArrayList<>();
    String what = part.kind().isEmpty() ? "" : TABLE.kinds().get(part.kind()).what();
    add(lines, "what", what.isEmpty() ? words.kindOf(part.describe()) : what);
    add(lines, "describe", describe);
    add(lines, "generated-part", generated);
    add(lines, "impression", impression);
    // What a tool put into it is not the stock's.
    boolean stock = part.isBy(PlainAnswers.STOCK) && elements.isEmpty();
    add(lines, "third-party", stock ? "[{what: " + words.everywhere("label.stock") + "}]" : "");
    if (!steps.isEmpty()) {
      lines.add("steps:");
      steps.forEach(step -> lines.add("  - " + step));
    }
    if (lines.isEmpty()) {
      lines.add("steps: []");
    }
    return lines;
  }

  private static void add(List<String> lines, String key, String value) {
    if (!value.isEmpty()) {
      lines.add(key + ": " + value);
    }
  }

  /** One act; a person who has no name, and a tool that has none, are left out. */
  private String step(
      String act,
      boolean person,
      Map<String, String> with,
      Map<String, String> stated,
      String detail) {
    Map<String, String> keys = new LinkedHashMap<>();
    keys.put("act", act);
    if (person && words.hasPerson()) {
      keys.put("by", "author");
    }
    keys.putAll(with);
    keys.putAll(stated);
    if (!detail.isEmpty()) {
      keys.put("detail", detail);
    }
    return keys.entrySet().stream()
        .map(key -> key.getKey() + ": " + key.getValue())
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String quoted(String text) {
    return text.isEmpty() ? "" : ContractRecord.quoted(text);
  }
}
