package org.bonafide.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The field paths behind the numbers that facts leave in rendered text. */
final class Paths {

  private final List<String> paths = new ArrayList<>();
  private final Set<String> given = new LinkedHashSet<>();

  int number(String path, String value) {
    paths.add(path);
    given.add(value);
    return paths.size() - 1;
  }

  /** The record's own words as they print, which lint does not hold against a clause. */
  Set<String> given() {
    return given;
  }

  String path(int number) {
    return number < paths.size() ? paths.get(number) : "";
  }
}
