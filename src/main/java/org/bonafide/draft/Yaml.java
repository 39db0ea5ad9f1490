package org.bonafide.draft;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bonafide.data.DataFile;
import org.bonafide.diagnose.Finding;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads the small YAML of clause.yaml and instrument.yaml with forgiving getters. */
record Yaml(Map<String, Object> fields) {

  /** Data that ships with the program. */
  static Yaml read(String text) {
    List<Finding> findings = new ArrayList<>();
    Yaml yaml = read("", text, "", findings);
    if (!findings.isEmpty()) {
      throw new IllegalStateException("shipped data cannot be read: " + findings);
    }
    return yaml;
  }

  /** Data that a user may have written; empty, with findings, where it cannot be read. */
  @SuppressWarnings("unchecked")
  static Yaml read(String file, String text, String rule, List<Finding> findings) {
    DataFile data = DataFile.read(file, text, rule);
    findings.addAll(data.findings());
    if (!data.findings().isEmpty()) {
      return new Yaml(Map.of());
    }
    try {
      Object loaded =
          new org.yaml.snakeyaml.Yaml(new SafeConstructor(DataFile.options())).load(text);
      return new Yaml(loaded instanceof Map ? (Map<String, Object>) loaded : Map.of());
    } catch (YAMLException e) { // a value that says it is a date or a number, and is none
      findings.add(DataFile.faulty(file, rule, e));
      return new Yaml(Map.of());
    }
  }

  String text(String key) {
    Object value = fields.getOrDefault(key, "");
    if (value instanceof Date date) {
      return date.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString();
    }
    return value == null ? "" : value.toString();
  }

  /** Words by language tag; words without a language are English. */
  Map<String, String> localized(String key) {
    Map<String, String> words = map(key);
    if (words.isEmpty() && !text(key).isEmpty()) {
      words.put("en", text(key));
    }
    return words;
  }

  int number(String key) {
    return fields.get(key) instanceof Number n ? n.intValue() : 0;
  }

  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    if (fields.get(key) instanceof List<?> list) {
      list.forEach(item -> texts.add(String.valueOf(item)));
    }
    return texts;
  }

  Map<String, String> map(String key) {
    Map<String, String> map = new LinkedHashMap<>();
    if (fields.get(key) instanceof Map<?, ?> inner) {
      inner.forEach((k, v) -> map.put(String.valueOf(k), String.valueOf(v)));
    }
    return map;
  }

  @SuppressWarnings("unchecked")
  Yaml section(String key) {
    return new Yaml(
        fields.get(key) instanceof Map ? (Map<String, Object>) fields.get(key) : Map.of());
  }

  List<Object> items(String key) {
    return fields.get(key) instanceof List<?> list ? new ArrayList<>(list) : List.of();
  }
}
