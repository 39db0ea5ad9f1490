package org.bonafide.publish.interview;

import java.util.Locale;
import org.bonafide.project.yaml.RecordKeys;

/**
 * An id for what a record does not have yet.
 *
 * <p>Example: {@code FreshId.in(record, "tools", "midjourney")} is {@code midjourney-2} where the
 * record has a tool of that id.
 */
final class FreshId {

  private FreshId() {}

  /** A word as it is wanted, else the first number behind it that is free. */
  static String in(RecordKeys record, String section, String wanted) {
    String id = wanted;
    for (int n = 2; record.has(section + "." + id); n++) {
      id = wanted + "-" + n;
    }
    return id;
  }

  /** A name in the letters of an id; empty where it has none of them. */
  static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
  }
}
