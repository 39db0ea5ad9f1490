package org.bonafide.jurisdictions.cn;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.bonafide.project.Project;
import org.bonafide.project.yaml.ProjectReader;
import org.yaml.snakeyaml.Yaml;

/** Records drawn at random for the PRC, as trees whose keys can be left out one by one. */
final class CnRecords {

  private final Random random;

  CnRecords(long seed) {
    this.random = new Random(seed);
  }

  /** A record with one work {@code w} of one to three elements. */
  Map<String, Object> next() {
    Map<String, Object> elements = new LinkedHashMap<>();
    for (int i = random.nextInt(6) / 4; i >= 0; i--) {
      elements.put("e" + i, element());
    }
    return record(elements);
  }

  Map<String, Object> record(Map<String, Object> elements) {
    Map<String, Object> work = new LinkedHashMap<>(Map.of("title", "W"));
    work.put("elements", elements);
    work.put("owner", some(Map.of("party", "firm", "by", "commission", "signed", "2026-02-01")));
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("bonafide", 1);
    record.put("title", "T");
    record.put("people", Map.of("ann", Map.of("name", "Ann"), "bo", Map.of("name", "Bo")));
    record.put("parties", Map.of("firm", Map.of("name", "Firm", "kind", "company")));
    record.put("tools", tools());
    record.put("works", Map.of("w", work));
    record.put(
        "records",
        Map.of(
            "log", Map.of("made", "2026-03-01", "origin", "exported"),
            "late", Map.of("made", "2026-09-01", "origin", "exported"),
            "again", Map.of("made", "2026-03-01", "origin", "re-created")));
    record.put("registration", Map.of("offices", List.of("cn")));
    return record;
  }

  private Map<String, Object> some(Map<String, Object> keys) {
    return new LinkedHashMap<>(keys);
  }

  private static Map<String, Object> tools() {
    Map<String, Object> tools = new LinkedHashMap<>();
    tools.put("gen", some("name", "Gen", "generative", "yes"));
    tools.put("ed", some("name", "Ed", "generative", "no"));
    tools.put("odd", some("name", "Odd"));
    tools.put("ps", some("name", "Ps", "generative", Map.of("functions", List.of("Fill"))));
    tools.put("tr", some("name", "Tr", "kind", "machine-translation"));
    return tools;
  }

  private static Map<String, Object> some(Object... keys) {
    Map<String, Object> all = new LinkedHashMap<>();
    for (int i = 0; i < keys.length; i += 2) {
      all.put((String) keys[i], keys[i + 1]);
    }
    return all;
  }

  Map<String, Object> element() {
    Map<String, Object> element = some("what", "artwork", "describe", "the picture");
    maybe(element, "generated-part", 5, "none", "none", "de-minimis", "appreciable");
    List<Object> steps = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      steps.add(step());
    }
    element.put("steps", steps);
    return element;
  }

  private Map<String, Object> step() {
    Map<String, Object> step =
        some(
            "act",
            any("conceive", "draw", "write", "prompt", "input", "select", "edit", "arrange"));
    step.put("by", any("ann", "bo"));
    maybe(step, "with", 4, "gen", "gen", "ed", "hand", "odd", "ps", "tr");
    if ("ps".equals(step.get("with"))) {
      maybe(step, "function", 3, "Fill", "Crop");
    }
    step.put("on", "2026-03-01");
    maybe(step, "records", 5, "log", "log", "log", "log", "log", "late", "again");
    maybe(step, "before", 1, "a state");
    maybe(step, "after", 1, "another state");
    maybe(step, "aspects", 3, "colour");
    maybe(step, "reason", 3, "a reason");
    maybe(step, "generative", 1, "no", "yes");
    maybe(step, "detail", 1, "words");
    return step;
  }

  /** In {@code of} cases of six. */
  private void maybe(Map<String, Object> map, String key, int of, String... values) {
    if (random.nextInt(6) < of) {
      map.put(key, any(values));
    }
  }

  private String any(String... values) {
    return values[random.nextInt(values.length)];
  }

  /** What the reader says of two keys of which only one can be meant. */
  private static final Set<String> CONTRADICTIONS =
      Set.of("generative-contradicts-tool", "generated-by-nothing");

  /** The record as the program reads it; empty where it is refused. */
  static Optional<Project> read(Map<String, Object> record) {
    return reading(record).project();
  }

  static boolean contradicts(Map<String, Object> record) {
    return reading(record).findings().stream().anyMatch(f -> CONTRADICTIONS.contains(f.rule()));
  }

  private static ProjectReader.Reading reading(Map<String, Object> record) {
    byte[] text = new Yaml().dump(record).getBytes(StandardCharsets.UTF_8);
    return ProjectReader.read("test.yaml", text);
  }

  /** Every record that one key less of an element, step, tool or owner gives. */
  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> fewer(Map<String, Object> record) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (List<Object> path : paths(record)) {
      Map<String, Object> copy = new Yaml().load(new Yaml().dump(record));
      Object at = copy;
      for (Object step : path.subList(0, path.size() - 1)) {
        at =
            at instanceof List
                ? ((List<Object>) at).get((Integer) step)
                : ((Map<?, ?>) at).get(step);
      }
      ((Map<String, Object>) at).remove(path.get(path.size() - 1));
      all.add(copy);
    }
    return all;
  }

  private static List<List<Object>> paths(Map<String, Object> record) {
    List<List<Object>> all = new ArrayList<>();
    Map<?, ?> tools = (Map<?, ?>) record.get("tools");
    tools.forEach((id, tool) -> keys(all, tool, List.of("tools", id)));
    Map<?, ?> work = (Map<?, ?>) ((Map<?, ?>) record.get("works")).get("w");
    keys(all, work.get("owner"), List.of("works", "w", "owner"));
    ((Map<?, ?>) work.get("elements"))
        .forEach(
            (id, element) -> {
              List<Object> path = List.of("works", "w", "elements", id);
              keys(all, element, path);
              List<?> steps = (List<?>) ((Map<?, ?>) element).get("steps");
              for (int i = 0; i < steps.size(); i++) {
                List<Object> at = new ArrayList<>(path);
                at.addAll(List.of("steps", i));
                keys(all, steps.get(i), at);
              }
            });
    return all;
  }

  private static void keys(List<List<Object>> all, Object map, List<Object> path) {
    for (Object key : ((Map<?, ?>) map).keySet()) {
      List<Object> longer = new ArrayList<>(path);
      longer.add(key);
      all.add(longer);
    }
  }
}
