package org.bonafide.evidence.scan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bonafide.data.Characters;

/**
 * A proposed section in characters that a record may hold: a tool writes whatever was typed, and
 * one private sign in one prompt must not keep a whole folder out of the record. What was changed
 * is said in the section itself, which names the file.
 *
 * <p>Example: the prompt {@code a cat\u2028on a roof} is {@code a cat on a roof}.
 */
final class Showable {

  private final Set<String> changed = new TreeSet<>();

  private Showable() {}

  /** The section, with a sentence in its {@code detail} where characters were changed. */
  static Map<String, Object> step(Map<String, Object> section) {
    Showable showable = new Showable();
    Map<String, Object> clean = showable.of(section);
    if (!showable.changed.isEmpty()) {
      String said =
          "Characters that no record can hold were left out: "
              + String.join(", ", showable.changed)
              + ".";
      clean.merge("detail", said, (detail, more) -> detail + " " + more);
    }
    return clean;
  }

  /** The section. */
  static Map<String, Object> section(Map<String, Object> section) {
    return new Showable().of(section);
  }

  private Map<String, Object> of(Map<?, ?> section) {
    Map<String, Object> clean = new LinkedHashMap<>();
    section.forEach((key, value) -> clean.put(words(String.valueOf(key)), value(value)));
    return clean;
  }

  private Object value(Object value) {
    if (value instanceof String text) {
      return words(text);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(this::value).toList();
    }
    return value instanceof Map<?, ?> map ? of(map) : value;
  }

  /** A space for what parts words, nothing for what turns them, a sign for what is private. */
  private String words(String text) {
    if (Characters.firstBad(text).isEmpty()) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (!Characters.isBad(c)) {
                clean.appendCodePoint(c);
                return;
              }
              changed.add(String.format(Locale.ROOT, "U+%04X", c));
              switch (Character.getType(c)) {
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    clean.append(' ');
                case Character.FORMAT -> {}
                default -> clean.append('\uFFFD');
              }
            });
    return clean.toString();
  }
}
