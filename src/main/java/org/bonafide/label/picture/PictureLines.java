package org.bonafide.label.picture;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Breaks the words of a label into as few lines as fit a width, each about as long as the others.
 *
 * <p>Example: {@code Contains AI-generated content} becomes {@code Contains / AI-generated content}
 * or three lines, and never {@code Contains AI- / generated content}: a word with a hyphen stays
 * whole. Words without spaces between them are parted where the script changes, which is where a
 * word ends, before they are parted anywhere else.
 */
final class PictureLines {

  /** A label of more lines is a notice. */
  static final int MOST = 4;

  /** Scripts that set no space between words. */
  private static final Set<UnicodeScript> UNSPACED =
      EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

  private final String words;
  private final double size;
  private final double width;

  private PictureLines(String words, double size, double width) {
    this.words = words;
    this.size = size;
    this.width = width;
  }

  /** The lines; nothing where the words do not fit in four. */
  static Optional<List<String>> of(String words, double size, double width) {
    PictureLines lines = new PictureLines(words, size, width);
    List<Integer> all = lines.breaks();
    return lines
        .balanced(all.stream().filter(lines::endsWord).toList())
        .or(() -> lines.balanced(all));
  }

  /** Where a line may end: after a space, or between letters of a script without spaces. */
  private List<Integer> breaks() {
    List<Integer> breaks = new ArrayList<>();
    BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);
    lines.setText(words);
    for (int at = lines.next(); at != BreakIterator.DONE; at = lines.next()) {
      if (at == words.length()
          || Character.isWhitespace(words.charAt(at - 1))
          || isUnspaced(at - 1)
          || isUnspaced(at)) {
        breaks.add(at);
      }
    }
    return breaks;
  }

  private boolean isUnspaced(int at) {
    return UNSPACED.contains(UnicodeScript.of(words.codePointAt(at)));
  }

  /** A grammatical ending follows its word, and so do the characters after Latin letters. */
  private boolean endsWord(int at) {
    if (at == words.length() || Character.isWhitespace(words.charAt(at - 1))) {
      return true;
    }
    UnicodeScript before = UnicodeScript.of(words.codePointAt(at - 1));
    UnicodeScript after = UnicodeScript.of(words.codePointAt(at));
    return before != after && UNSPACED.contains(before) && after != UnicodeScript.HIRAGANA;
  }

  /** The fewest lines, and of those the ones whose longest is shortest. */
  private Optional<List<String>> balanced(List<Integer> breaks) {
    for (int count = 1; count <= MOST; count++) {
      List<String> best = best(breaks, 0, count);
      if (!best.isEmpty() && longest(best) <= width) {
        return Optional.of(best);
      }
    }
    return Optional.empty();
  }

  private List<String> best(List<Integer> breaks, int start, int count) {
    if (count == 1) {
      return start < words.length() ? List.of(words.substring(start).strip()) : List.of();
    }
    List<String> best = List.of();
    for (int at : breaks) {
      List<String> rest = at > start ? best(breaks, at, count - 1) : List.of();
      if (!rest.isEmpty()) {
        List<String> lines = new ArrayList<>(List.of(words.substring(start, at).strip()));
        lines.addAll(rest);
        // Of two that are as wide, the later break: a short line below reads better than above.
        best = best.isEmpty() || longest(lines) <= longest(best) ? lines : best;
      }
    }
    return best;
  }

  private double longest(List<String> lines) {
    return lines.stream().mapToDouble(line -> Lettering.width(line, size)).max().orElse(0);
  }
}
