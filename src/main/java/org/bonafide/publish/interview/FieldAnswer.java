package org.bonafide.publish.interview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What somebody answers in a field. Nothing at all means that it is not known.
 *
 * @param chosen the choices that were taken
 * @param words what was typed: by itself under the empty name, else behind a choice, as in {@code
 *     tool.tools}
 */
public record FieldAnswer(List<String> chosen, Map<String, String> words) {

  public static final FieldAnswer NOTHING = new FieldAnswer(List.of(), Map.of());

  public FieldAnswer {
    chosen = List.copyOf(chosen);
    words = Map.copyOf(words);
  }

  /** One text. */
  public static FieldAnswer text(String words) {
    return words.isBlank() ? NOTHING : new FieldAnswer(List.of(), Map.of("", words.strip()));
  }

  /** Some choices without words. */
  public static FieldAnswer of(List<String> chosen) {
    return new FieldAnswer(chosen, Map.of());
  }

  /** What was typed by itself. */
  public String text() {
    return said("");
  }

  /** What was typed behind a choice; empty where nothing was. */
  public String said(String name) {
    return words.getOrDefault(name, "").strip();
  }

  /** Whether another says the same, in whatever order. */
  public boolean isAlike(FieldAnswer other) {
    return Set.copyOf(chosen).equals(Set.copyOf(other.chosen)) && said().equals(other.said());
  }

  /** A word that is another for another answer, to tell later whether it is still the same. */
  public String mark() {
    return Integer.toHexString(new TreeSet<>(chosen).hashCode() * 31 + said().hashCode());
  }

  private Map<String, String> said() {
    Map<String, String> said = new HashMap<>(words);
    said.values().removeIf(String::isBlank);
    return said;
  }

  public boolean isEmpty() {
    return chosen.isEmpty() && words.values().stream().allMatch(String::isBlank);
  }
}
