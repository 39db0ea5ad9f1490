package org.bonafide.project.yaml;

import java.util.ArrayList;
import java.util.List;

/** Writes {@code keys.index}, what the program itself reads of the table, a line a list. */
record IndexOfKeys(KeyTable table) {

  String text() {
    List<String> lines = new ArrayList<>();
    lines.add("# Written from keys.yaml by RecordPagesTest; edit that, not this.");
    table
        .sections()
        .forEach((id, s) -> lines.add("keys " + id + " " + String.join(" ", s.keys().keySet())));
    table.sections().forEach((id, s) -> s.keys().forEach((k, key) -> words(id, k, key, lines)));
    return String.join("\n", lines) + "\n";
  }

  private static void words(String section, String name, KeyTable.Key key, List<String> lines) {
    String path = section + "." + name + " ";
    boolean text = key.type().equals("text");
    if (key.type().startsWith("choice") || text && !key.of().isEmpty()) {
      lines.add("choices " + path + String.join(" ", key.of()));
    }
    if (text && !key.words().isEmpty()) {
      lines.add("besides " + path + String.join(" ", key.words()));
    }
    if (!key.synonyms().isEmpty()) {
      List<String> pairs =
          key.synonyms().entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList();
      lines.add("synonyms " + path + String.join(" ", pairs));
    }
  }
}
