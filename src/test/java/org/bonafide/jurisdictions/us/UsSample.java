package org.bonafide.jurisdictions.us;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bonafide.law.Assessment;
import org.bonafide.law.Cases;
import org.bonafide.project.Project;

/**
 * A record drawn at random: one work of one to three elements with their acts, owners and an
 * arrangement, as trees of YAML that a test may change.
 */
final class UsSample {

  private static final List<String> KINDS =
      List.of("artwork", "artwork", "text", "photograph", "music", "code", "layout");
  private static final List<String> ACTS =
      List.of(
          "draw",
          "write",
          "photograph",
          "compose",
          "film",
          "translate",
          "sculpt",
          "mix",
          "prompt",
          "generate",
          "set-parameters",
          "input",
          "select",
          "edit",
          "composite",
          "arrange",
          "conceive",
          "review");
  private static final List<String> ANSWERS = List.of("yes", "yes", "no", "unknown");
  private static final List<String> MEANS = List.of("hand", "hand", "gen", "ed", "odd", "fx", "tr");
  private static final List<String> PARTS =
      List.of("none", "none", "de-minimis", "appreciable", "appreciable", "unknown");
  private static final List<String> PEOPLE = List.of("ann", "bo", "cy");

  final Map<String, Object> work;
  final Map<String, Object> tools;

  private UsSample(Map<String, Object> work, Map<String, Object> tools) {
    this.work = work;
    this.tools = tools;
  }

  static UsSample of(Random random) {
    return new UsSample(work(random), tools());
  }

  private static Map<String, Object> tools() {
    Map<String, Object> tools = new LinkedHashMap<>();
    tools.put("gen", map("name", "Genie", "kind", "image-generation", "generative", "yes"));
    tools.put("ed", map("name", "Editor", "kind", "editor", "generative", "no"));
    tools.put("odd", map("name", "Odd", "kind", "plugin"));
    tools.put("fx", map("name", "Fixer", "generative", map("functions", List.of("Fill"))));
    tools.put("tr", map("name", "Lingua", "kind", "machine-translation", "generative", "no"));
    return tools;
  }

  private static Map<String, Object> work(Random random) {
    Map<String, Object> work =
        map(
            "title",
            "W",
            "category",
            any(
                random,
                List.of("visual-art", "visual-art", "literary", "literary", "performing-arts")));
    Map<String, Object> elements = new LinkedHashMap<>();
    boolean plain = random.nextInt(4) == 0;
    String sole = any(random, PEOPLE);
    for (int i = random.nextInt(3); i >= 0; i--) {
      elements.put("e" + i, plain ? plain(random, sole) : element(random));
    }
    work.put("elements", elements);
    if (plain && random.nextBoolean()) {
      work.put("owner", map("person", sole, "by", "authored"));
    } else if (random.nextInt(4) > 0) {
      work.put("owners", owners(random, elements));
    }
    if (random.nextBoolean()) {
      work.put("arrangement", arrangement(random));
    }
    if (random.nextInt(3) > 0) {
      work.put("third-party", new ArrayList<>());
    }
    if (random.nextInt(6) == 0) {
      Map<String, Object> previous = map("number", "TX1", "year", "2024");
      previous.put(
          "of", any(random, List.of("earlier-version", "earlier-version", "this-version")));
      work.put("previous", previous);
    }
    return work;
  }

  /** What one person made without a tool that generates. */
  private static Map<String, Object> plain(Random random, String by) {
    Map<String, Object> step = map("act", "draw", "by", by);
    if (random.nextBoolean()) {
      step.put("with", any(random, List.of("hand", "ed")));
    }
    return map("what", "artwork", "generated-part", "none", "steps", list(step));
  }

  private static Map<String, Object> element(Random random) {
    Map<String, Object> element = map("what", any(random, KINDS));
    element.put("generated-part", any(random, PARTS));
    List<Object> steps = list();
    for (int i = random.nextInt(4); i >= 0; i--) {
      steps.add(step(random));
    }
    element.put("steps", steps);
    if (random.nextInt(6) == 0) {
      element.put("third-party", list(map("what", "a photograph of the pier")));
    }
    if (random.nextInt(6) == 0) {
      element.put("from-earlier", any(random, List.of("yes", "no")));
    }
    if (element.containsKey("from-earlier") && random.nextBoolean()) {
      element.put("earlier-published", any(random, List.of("yes", "no")));
    }
    if (random.nextInt(6) == 0) {
      element.put("excluded-as", "background artwork");
    }
    return element;
  }

  private static Map<String, Object> step(Random random) {
    String act = any(random, ACTS);
    Map<String, Object> step = map("act", act);
    if (random.nextInt(6) > 0) {
      step.put("by", any(random, PEOPLE));
    }
    if (random.nextInt(5) > 0) {
      step.put("with", any(random, MEANS));
    }
    if ("fx".equals(step.get("with")) && random.nextBoolean()) {
      step.put("function", any(random, List.of("Fill", "Crop")));
    }
    for (String key : List.of("expressive", "perceptible", "separable")) {
      if (random.nextInt(4) > 0) {
        step.put(key, any(random, ANSWERS));
      }
    }
    if (random.nextInt(5) == 0 && !"hand".equals(step.get("with"))) {
      step.put("generative", any(random, List.of("yes", "no")));
    }
    if (random.nextInt(3) > 0) {
      step.put("detail", any(random, List.of("by contrast", "by contrast", "in order of date")));
    }
    if (act.equals("select")) {
      step.put("kept", any(random, List.of("1", "3", "36")));
    }
    if (act.equals("input")) {
      step.put("of", any(random, List.of("own", "own", "generated", "third-party", "bo")));
      step.put("what", any(random, KINDS));
    }
    return step;
  }

  private static List<Object> owners(Random random, Map<String, Object> elements) {
    List<Object> owners = list();
    for (int i = random.nextInt(2); i >= 0; i--) {
      Map<String, Object> owner =
          random.nextBoolean() ? map("person", any(random, PEOPLE)) : map("party", "firm");
      owner.put(
          "by",
          any(random, List.of("authored", "assignment", "employment", "commission", "service")));
      if (random.nextBoolean()) {
        owner.put("signed", "2026-01-05");
      }
      if (random.nextInt(3) == 0) {
        List<String> shares = new ArrayList<>(PEOPLE);
        shares.addAll(elements.keySet());
        owner.put("for", list(any(random, shares)));
      }
      owners.add(owner);
    }
    return owners;
  }

  private static Map<String, Object> arrangement(Random random) {
    Map<String, Object> arrangement = new LinkedHashMap<>();
    if (random.nextInt(5) > 0) {
      arrangement.put("by", any(random, PEOPLE));
    }
    for (String key : List.of("expressive", "perceptible")) {
      if (random.nextInt(5) > 0) {
        arrangement.put(key, any(random, ANSWERS));
      }
    }
    if (random.nextInt(5) > 0) {
      arrangement.put(
          "describe", any(random, List.of("by contrast", "by contrast", "in alphabetical order")));
    }
    if (random.nextInt(5) > 0) {
      arrangement.put("items", any(random, List.of("1", "3", "12", "30")));
    }
    return arrangement;
  }

  UsSample copy() {
    return new UsSample(tree(work), tree(tools));
  }

  UsApplication assess() {
    return UsApplication.of(assessment()).get("w");
  }

  Assessment assessment() {
    return Cases.assess(project());
  }

  Project project() {
    return Cases.with(
        yaml(tools), "works: {w: " + yaml(work) + "}\nregistration: {offices: [us]}\n");
  }

  @Override
  public String toString() {
    return yaml(work) + " with " + yaml(tools);
  }

  @SuppressWarnings("unchecked")
  Map<String, Object> elements() {
    return (Map<String, Object>) work.get("elements");
  }

  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> steps(Object element) {
    return (List<Map<String, Object>>) ((Map<String, Object>) element).get("steps");
  }

  /**
   * The maps in which a key may be left out: elements, steps, owners, the arrangement, the earlier
   * registration, tools.
   */
  List<Map<String, Object>> sections() {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Object element : elements().values()) {
      all.add(asMap(element));
      all.addAll(steps(element));
    }
    if (work.get("owners") instanceof List<?> owners) {
      owners.forEach(owner -> all.add(asMap(owner)));
    }
    for (String one : List.of("owner", "arrangement", "previous")) {
      if (work.containsKey(one)) {
        all.add(asMap(work.get(one)));
      }
    }
    tools.values().forEach(tool -> all.add(asMap(tool)));
    return all;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> asMap(Object section) {
    return (Map<String, Object>) section;
  }

  @SuppressWarnings("unchecked")
  static <T> T tree(T node) {
    if (node instanceof Map<?, ?> map) {
      Map<String, Object> copy = new LinkedHashMap<>();
      map.forEach((key, value) -> copy.put((String) key, tree(value)));
      return (T) copy;
    }
    if (node instanceof List<?> list) {
      List<Object> copy = new ArrayList<>();
      list.forEach(value -> copy.add(tree(value)));
      return (T) copy;
    }
    return node;
  }

  private static String yaml(Object node) {
    if (node instanceof Map<?, ?> map) {
      List<String> all = new ArrayList<>();
      map.forEach((key, value) -> all.add(key + ": " + yaml(value)));
      return "{" + String.join(", ", all) + "}";
    }
    return node instanceof List<?> list
        ? "[" + String.join(", ", list.stream().map(UsSample::yaml).toList()) + "]"
        : node.toString();
  }

  static <T> T any(Random random, List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static List<Object> list(Object... values) {
    return new ArrayList<>(List.of(values));
  }

  private static Map<String, Object> map(Object... entries) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < entries.length; i += 2) {
      map.put((String) entries[i], entries[i + 1]);
    }
    return map;
  }
}
