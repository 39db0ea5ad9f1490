package org.bonafide.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The values that a document is filled with: those of the rider, with another name each time. */
final class Values {

  private static final int NAMES = 64;

  private final Map<String, Object> all = new HashMap<>();
  private final String name;
  private int next;

  Values(Path folder) throws IOException {
    for (String line : Files.readAllLines(folder.resolve("values.tsv"))) {
      String[] value = line.split("\t", 2);
      all.put(value[0], value[1]);
    }
    name = all.get("contractor").toString();
  }

  Map<String, Object> next() {
    int number = next++ % NAMES;
    all.put("contractor", number == 0 ? name : name + " " + number);
    return all;
  }

  /** A text with its placeholders, {@code ${name}}, filled. */
  String filled(String text) {
    StringBuilder out = new StringBuilder(text.length());
    Map<String, Object> values = next();
    int at = 0;
    for (int hole = text.indexOf("${"); hole >= 0; hole = text.indexOf("${", at)) {
      int end = text.indexOf('}', hole);
      out.append(text, at, hole).append(values.get(text.substring(hole + 2, end)));
      at = end + 1;
    }
    return out.append(text, at, text.length()).toString();
  }
}
