package org.bonafide.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The field paths behind the numbers that facts leave in rendered text. */
final class Paths {

  private final List<String> paths = new ArrayList<>();
  private final Map<String, String> given = new LinkedHashMap<>();

  int number(String path, String value) {
    paths.add(path);
    given.putIfAbsent(value, path);
    return paths.size() - 1;
  }

  /** The record's own words as they print, each with the field that it first came from. */
  Map<String, String> given() {
    return given;
  }

  String path(int number) {
    return number < paths.size() ? paths.get(number) : "";
  }
}
