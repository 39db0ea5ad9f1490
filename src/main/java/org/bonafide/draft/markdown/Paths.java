package org.bonafide.draft.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The field paths behind the numbers that facts leave in rendered text. */
public final class Paths {

  private final List<List<String>> paths = new ArrayList<>();
  private final Map<String, String> given = new LinkedHashMap<>();
  private final Map<Integer, String> notes = new HashMap<>();
  private final Map<List<String>, Integer> bases = new HashMap<>();
  private final Set<String> noted = new HashSet<>();

  public int number(String path, String value) {
    paths.add(List.of(path));
    given.putIfAbsent(value, path);
    return paths.size() - 1;
  }

  /**
   * As {@link #number}, of a value in another language than the document.
   *
   * @param note what is printed after it, once in a document
   */
  public int untranslated(String path, String value, String note) {
    int number = number(path, value);
    notes.put(number, note);
    return number;
  }

  /** The note on a value in another language, the first time that it is printed; else empty. */
  String noteOnce(int number) {
    String note = notes.getOrDefault(number, "");
    return noted.add(behind(number) + note) ? note : "";
  }

  /**
   * The number of all that a derived sentence rests on; its words are not the record's own. One
   * number, since what is said of a whole work may rest on a hundred thousand keys.
   */
  public int basis(List<String> all) {
    return bases.computeIfAbsent(
        all,
        a -> {
          paths.add(List.copyOf(a));
          return paths.size() - 1;
        });
  }

  /** The record's own words as they print, each with the field that it first came from. */
  public Map<String, String> given() {
    return given;
  }

  /** The fields behind a number; an empty one behind a number that was not given out. */
  List<String> behind(int number) {
    return number < paths.size() ? paths.get(number) : List.of("");
  }
}
