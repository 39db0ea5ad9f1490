package org.bonafide.project.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/** Which keys of the table a record uses, as {@code section.key}; what is no key is told too. */
record UsedKeys(KeyTable table, Set<String> used, Set<String> unknown) {

  static UsedKeys of(KeyTable table, JsonNode record) {
    UsedKeys keys = new UsedKeys(table, new TreeSet<>(), new TreeSet<>());
    keys.section("project", record);
    return keys;
  }

  static Set<String> all(KeyTable table) {
    Set<String> all = new TreeSet<>();
    table.sections().forEach((id, s) -> s.keys().keySet().forEach(key -> all.add(id + "." + key)));
    return all;
  }

  private void section(String id, JsonNode node) {
    if (node.isArray()) {
      node.forEach(item -> section(id, item));
    }
    node.properties()
        .forEach(
            entry -> {
              String path = id + "." + entry.getKey();
              KeyTable.Key key = table.sections().get(id).keys().get(entry.getKey());
              if (key != null) {
                used.add(path);
                value(key, entry.getValue());
              } else if (!table.sections().get(id).open()) {
                unknown.add(path);
              }
            });
  }

  private void value(KeyTable.Key key, JsonNode value) {
    switch (key.type()) {
      case "section", "list" -> section(key.of().get(0), value);
      case "sections" -> value.forEach(entry -> section(key.of().get(0), entry));
      default -> {
        if (table.sections().containsKey(key.or())) {
          section(key.or(), value);
        }
      }
    }
  }
}
