package org.bonafide.write.docx;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of one direction. A name in Arabic or Hebrew letters runs from right to left, and the comma
 * and the house number behind it do not.
 *
 * <p>Example: of {@code محمد العلي, 1 Main St} the name is a stretch of its own.
 */
record Stretch(String words, boolean rightToLeft) {

  /**
   * Tells a program that orders words by their letters alone that what follows runs to the right.
   */
  static final String MARK = "\u200E";

  /** The stretches of a text, in its order. */
  static List<Stretch> of(String text) {
    if (text.codePoints().noneMatch(Stretch::isRightToLeft)) {
      return List.of(new Stretch(text, false));
    }
    List<Stretch> all = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int start = next(text, from);
      if (start > from) {
        all.add(new Stretch(text.substring(from, start), false));
      }
      int end = end(text, start);
      if (end > start) {
        all.add(new Stretch(text.substring(start, end), true));
      }
      from = end;
    }
    return all;
  }

  private static int next(String text, int from) {
    int at = from;
    while (at < text.length() && !isRightToLeft(text.codePointAt(at))) {
      at = text.offsetByCodePoints(at, 1);
    }
    return at;
  }

  /** Behind the last letter from right to left before one from left to right, or a digit. */
  private static int end(String text, int start) {
    int end = start;
    for (int at = start; at < text.length(); ) {
      int c = text.codePointAt(at);
      at = text.offsetByCodePoints(at, 1);
      if (isRightToLeft(c)) {
        end = at;
      } else if (Character.isLetterOrDigit(c)) {
        return end;
      }
    }
    return end;
  }

  private static boolean isRightToLeft(int c) {
    return switch (Character.getDirectionality(c)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          true;
      default -> false;
    };
  }
}
