package org.bonafide.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Which fields are open while a part is read from its beginning: a table of contents runs over
 * pages.
 */
final class FieldState {

  private static final class Open {
    private final StringBuilder instruction = new StringBuilder();
    private boolean result;
  }

  private final Deque<Open> open = new ArrayDeque<>();

  void character(String type) {
    switch (type) {
      case "begin" -> open.push(new Open());
      case "separate" -> {
        if (!open.isEmpty()) {
          open.peek().result = true;
        }
      }
      case "end" -> open.poll();
      default -> {}
    }
  }

  void instruction(String words) {
    if (!open.isEmpty()) {
      open.peek().instruction.append(words);
    }
  }

  boolean isOpen() {
    return !open.isEmpty();
  }

  /** Whether what is read now was counted or fetched by a field. */
  boolean inResult() {
    return open.stream().anyMatch(field -> field.result);
  }

  boolean inContents() {
    return open.stream()
        .anyMatch(
            field ->
                field.instruction.toString().strip().toUpperCase(Locale.ROOT).startsWith("TOC"));
  }
}
