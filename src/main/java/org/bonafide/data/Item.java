package org.bonafide.data;

import java.util.List;
import java.util.Map;

/**
 * A node of a data file, with the place where it begins.
 *
 * <p>Example: {@code need: {en: Why}} is a section whose {@code need} is a section of one text.
 */
sealed interface Item {

  /** From 1. */
  int line();

  /** From 1. */
  int column();

  /**
   * One value.
   *
   * @param value as it was written, without what stands around a block of text
   * @param isNothing whether there is a key with nothing behind it
   */
  record Text(String value, boolean isNothing, int line, int column) implements Item {}

  /**
   * Entries in their order.
   *
   * @param items not copied, since an anchor may hold itself
   */
  record Sequence(List<Item> items, int line, int column) implements Item {}

  /**
   * Values by key, in the file's order.
   *
   * @param pairs not copied, since an anchor may hold itself
   */
  record Section(Map<String, Item> pairs, int line, int column) implements Item {}
}
