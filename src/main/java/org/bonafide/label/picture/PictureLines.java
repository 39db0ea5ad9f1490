package org.bonafide.label.picture;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Breaks the words of a label into lines that fit a width. */
final class PictureLines {

  /** A label of more lines is a notice. */
  static final int MOST = 4;

  private PictureLines() {}

  /** The lines; nothing where the words do not fit in four. */
  static Optional<List<String>> of(String words, double size, double width) {
    List<String> lines = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(words);
    int start = 0;
    int last = 0;
    for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
      if (Lettering.width(words.substring(start, at).strip(), size) > width) {
        if (last == start) {
          return Optional.empty();
        }
        lines.add(words.substring(start, last).strip());
        start = last;
        if (Lettering.width(words.substring(start, at).strip(), size) > width) {
          return Optional.empty();
        }
      }
      last = at;
    }
    lines.add(words.substring(start).strip());
    return lines.size() > MOST ? Optional.empty() : Optional.of(lines);
  }
}
