package org.bonafide.draft;

import java.util.ArrayList;
import java.util.List;

/** The field paths behind the numbers that facts leave in rendered text. */
final class Paths {

  private final List<String> paths = new ArrayList<>();

  int number(String path) {
    paths.add(path);
    return paths.size() - 1;
  }

  String path(int number) {
    return number < paths.size() ? paths.get(number) : "";
  }
}
