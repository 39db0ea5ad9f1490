package org.bonafide.publish.start;

import java.util.Arrays;
import java.util.List;

/**
 * Several things typed in one line.
 *
 * <p>Example: {@code Midjourney, Adobe Firefly} are two tools.
 */
public final class TypedList {

  /** Commas and semicolons of any script. */
  private static final String BETWEEN = "[,;\\uFF0C\\uFF1B\\u3001]";

  private TypedList() {}

  /** Each once, in order. */
  public static List<String> of(String typed) {
    return Arrays.stream(typed.split(BETWEEN))
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .distinct()
        .toList();
  }
}
