package org.bonafide.label;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Project;
import org.bonafide.project.yaml.ProjectReader;

/** Records drawn at random as nested maps, so that a test can take a key away or double a part. */
record DrawnRecord(Map<String, Object> keys) {

  /** What a record cannot both mean. */
  private static final Set<String> CONTRADICTIONS =
      Set.of("generated-by-nothing", "generative-contradicts-tool");

  private static final List<String> ACTS =
      List.of(
          "draw",
          "write",
          "film",
          "prompt",
          "generate",
          "input",
          "select",
          "edit",
          "edit",
          "arrange",
          "review",
          "conceive",
          "translate");

  private static final List<String> ANSWERS = List.of("yes", "no", "unknown");

  /** Records that can be read and do not contradict themselves. */
  static List<DrawnRecord> draw(long seed, int count) {
    Random random = new Random(seed);
    return Stream.generate(() -> draw(random))
        .filter(record -> record.reading().project().isPresent())
        .filter(record -> record.findings().stream().noneMatch(CONTRADICTIONS::contains))
        .limit(count)
        .toList();
  }

  private static DrawnRecord draw(Random random) {
    Map<String, Object> tools = new LinkedHashMap<>();
    tools.put("gen", map("name", "Genie", "version", "7", "generative", "yes"));
    tools.put("ed", map("name", "Editor", "generative", "no"));
    tools.put("odd", map("name", "Odd", "generative", "unknown"));
    Map<String, Object> elements = new LinkedHashMap<>();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      elements.put("e" + i, element(random, i));
    }
    Map<String, Object> work =
        map("title", "Cat", "category", any(random, List.of("visual-art", "literary")));
    work.put("owner", map("person", "ann", "by", "authored"));
    work.put("impression", impression(random, ANSWERS));
    work.put("elements", elements);
    maybe(random, 3, () -> work.put("arrangement", arrangement(random)));
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("bonafide", "1");
    keys.put("title", "Test");
    keys.put("people", map("ann", map("name", "Ann Ames"), "bo", map("name", "Bo Bell")));
    keys.put("tools", tools);
    keys.put("works", map("w", work));
    return new DrawnRecord(keys);
  }

  private static Map<String, Object> element(Random random, int index) {
    Map<String, Object> element = new LinkedHashMap<>();
    maybe(
        random,
        8,
        () ->
            element.put(
                "what", any(random, List.of("artwork", "text", "video", "lyrics", "perfume"))));
    element.put("describe", "part " + index);
    maybe(
        random,
        8,
        () ->
            element.put(
                "generated-part",
                any(random, List.of("none", "appreciable", "appreciable", "de-minimis"))));
    maybe(random, 3, () -> element.put("impression", impression(random, List.of("no", "unknown"))));
    List<Object> steps = new ArrayList<>();
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      steps.add(step(random));
    }
    element.put("steps", steps);
    return element;
  }

  private static Map<String, Object> step(Random random) {
    Map<String, Object> step = map("act", any(random, ACTS), "on", "2026-03-01");
    maybe(random, 8, () -> step.put("by", any(random, List.of("ann", "bo"))));
    maybe(
        random, 8, () -> step.put("with", any(random, List.of("hand", "gen", "gen", "ed", "odd"))));
    maybe(random, 5, () -> step.put("perceptible", any(random, List.of("yes", "yes", "no"))));
    // A prompt goes to a tool, whatever is stated of the means.
    if (step.get("act").equals("prompt") && "hand".equals(step.get("with"))) {
      step.remove("with");
    }
    // Not over a tool's own answer, which would stand where the step's is taken away.
    if (!List.of("gen", "ed", "hand").contains(step.getOrDefault("with", ""))) {
      maybe(random, 3, () -> step.put("generative", any(random, List.of("yes", "no"))));
    }
    maybe(random, 3, () -> step.put("expressive", any(random, ANSWERS)));
    if (step.get("act").equals("input")) {
      maybe(
          random,
          6,
          () -> step.put("of", any(random, List.of("own", "generated", "third-party", "ann"))));
    }
    return step;
  }

  private static Map<String, Object> arrangement(Random random) {
    Map<String, Object> arrangement = new LinkedHashMap<>();
    maybe(random, 8, () -> arrangement.put("by", "ann"));
    maybe(random, 7, () -> arrangement.put("expressive", any(random, List.of("yes", "yes", "no"))));
    maybe(
        random, 7, () -> arrangement.put("perceptible", any(random, List.of("yes", "yes", "no"))));
    return arrangement;
  }

  private static Map<String, Object> impression(Random random, List<String> answers) {
    Map<String, Object> impression = new LinkedHashMap<>();
    for (String fact : List.of("realistic", "informs", "artistic", "advertises")) {
      maybe(random, 4, () -> impression.put(fact, any(random, answers)));
    }
    return impression;
  }

  private static void maybe(Random random, int ofTen, Runnable then) {
    if (random.nextInt(10) < ofTen) {
      then.run();
    }
  }

  private static String any(Random random, List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  private static Map<String, Object> map(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }

  /** The record without one key, for each key inside an element, step, tool, owner, arrangement. */
  Map<String, DrawnRecord> withoutOneKey() {
    Map<String, DrawnRecord> all = new LinkedHashMap<>();
    Map<String, Object> work = at(keys, "works", "w");
    List<List<String>> places = new ArrayList<>();
    at(keys, "tools").keySet().forEach(tool -> places.add(List.of("tools", tool)));
    List.of("owner", "arrangement").stream()
        .filter(work::containsKey)
        .forEach(section -> places.add(List.of("works", "w", section)));
    at(work, "elements")
        .forEach(
            (id, element) -> {
              List<String> path = List.of("works", "w", "elements", id);
              places.add(path);
              int steps = ((List<?>) ((Map<?, ?>) element).get("steps")).size();
              for (int i = 0; i < steps; i++) {
                places.add(with(with(path, "steps"), Integer.toString(i)));
              }
              if (((Map<?, ?>) element).containsKey("impression")) {
                places.add(with(path, "impression"));
              }
            });
    for (List<String> place : places) {
      Map<String, Object> section = at(keys, place.toArray(String[]::new));
      for (String key : section.keySet()) {
        if (!key.equals("steps")) {
          all.put(
              String.join(".", place) + "." + key,
              changed(copy -> removed(copy, with(place, key))));
        }
      }
    }
    return all;
  }

  /** The record with its elements in another order, or doubled. */
  DrawnRecord withElements(UnaryOperator<Map<String, Object>> change) {
    return changed(
        copy -> {
          Map<String, Object> work = at(copy, "works", "w");
          work.put("elements", change.apply(at(work, "elements")));
          return copy;
        });
  }

  private DrawnRecord changed(UnaryOperator<Map<String, Object>> change) {
    return new DrawnRecord(change.apply(copied(keys)));
  }

  private static Map<String, Object> removed(Map<String, Object> copy, List<String> path) {
    at(copy, path.subList(0, path.size() - 1).toArray(String[]::new))
        .remove(path.get(path.size() - 1));
    return copy;
  }

  private static List<String> with(List<String> path, String key) {
    List<String> longer = new ArrayList<>(path);
    longer.add(key);
    return longer;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> at(Map<String, Object> from, String... path) {
    Object value = from;
    for (String key : path) {
      value =
          value instanceof List<?> list
              ? list.get(Integer.parseInt(key))
              : ((Map<String, Object>) value).get(key);
    }
    return (Map<String, Object>) value;
  }

  @SuppressWarnings("unchecked")
  private static <T> T copied(T value) {
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      map.forEach((key, one) -> copy.put(key, copied(one)));
      return (T) copy;
    }
    return value instanceof List<?> list
        ? (T)
            list.stream().map(DrawnRecord::copied).collect(Collectors.toCollection(ArrayList::new))
        : value;
  }

  private ProjectReader.Reading reading() {
    return ProjectReader.read("t.yaml", text().getBytes(StandardCharsets.UTF_8));
  }

  private Set<String> findings() {
    return reading().findings().stream().map(Finding::rule).collect(Collectors.toSet());
  }

  /** The project; none where a key that must be there was taken away. */
  Optional<Project> project(List<String> targets) {
    return reading().project().map(p -> p.goingTo(targets));
  }

  String text() {
    return flow(keys);
  }

  private static String flow(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(e -> e.getKey() + ": " + flow(e.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    return value instanceof List<?> list
        ? list.stream().map(DrawnRecord::flow).collect(Collectors.joining(", ", "[", "]"))
        : value.toString();
  }
}
