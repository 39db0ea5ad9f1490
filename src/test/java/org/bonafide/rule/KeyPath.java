package org.bonafide.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a key stands in a record, as in {@code works.poster.elements.scene.steps[2].with}.
 *
 * @param parts keys as text, places in a list as numbers
 */
record KeyPath(List<Object> parts) {
  KeyPath {
    parts = List.copyOf(parts);
  }

  /** Reads {@code works.w.elements.e.steps[0].with}. */
  static KeyPath of(String path) {
    List<Object> parts = new ArrayList<>();
    for (String word : path.replace("[", ".[").split("\\.")) {
      parts.add(word.startsWith("[") ? Integer.valueOf(word.replaceAll("\\D", "")) : word);
    }
    return new KeyPath(parts);
  }

  KeyPath to(Object part) {
    List<Object> longer = new ArrayList<>(parts);
    longer.add(part);
    return new KeyPath(longer);
  }

  KeyPath parent() {
    return new KeyPath(parts.subList(0, parts.size() - 1));
  }

  Object last() {
    return parts.get(parts.size() - 1);
  }

  int depth() {
    return parts.size();
  }

  Object part(int i) {
    return i < parts.size() ? parts.get(i) : "";
  }

  /** Whether this is the other or stands inside it. */
  boolean isIn(KeyPath other) {
    return depth() >= other.depth() && parts.subList(0, other.depth()).equals(other.parts);
  }

  /** The kind of key, without ids and places: {@code works.elements.steps.with}. */
  String kind() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      boolean id = i == 1 || (i == 3 && part(2).equals("elements"));
      if (!id && parts.get(i) instanceof String word) {
        words.add(word);
      }
    }
    return String.join(".", words);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Object part : parts) {
      text.append(
          part instanceof Integer ? "[" + part + "]" : (text.length() == 0 ? "" : ".") + part);
    }
    return text.toString();
  }
}
