package org.bonafide.project;

import java.util.Locale;

/** A constant that a record states by a word: {@code BY_CONSENT} is {@code by-consent}. */
public interface Worded {

  /** The name of the constant. */
  String name();

  /** The word of the record, as in {@code re-created}. */
  default String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The name of the constant that a word states. */
  static String constant(String word) {
    return word.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
