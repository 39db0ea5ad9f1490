package org.bonafide.label;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a label is owed. */
public enum Duty {
  REQUIRED,
  VOLUNTARY,
  NOT_APPLICABLE,
  UNDETERMINED;

  /** The duty with a word. */
  static Duty of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  static Set<String> words() {
    return Stream.of(values()).map(Duty::word).collect(Collectors.toSet());
  }

  /** The word of the machine faces, as in {@code not-applicable}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
