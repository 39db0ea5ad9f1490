package org.bonafide.write.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.bonafide.data.Grammar;
import org.bonafide.data.KeptNumbers;
import org.bonafide.type.Breaks;
import org.bonafide.type.Fonts;

/**
 * Breaks spans into lines of a width, ragged right. A word that is wider than a line is broken
 * anywhere, so that nothing ever leaves the page.
 */
final class LineFiller {

  private final List<Span> spans;
  private final float size;
  private final float width;
  private final float first;
  private final String text;
  private final int[] spanAt;
  private final BitSet breaks;

  /** Where a line ends only if it would hold nothing else: within a date. */
  private final BitSet spare = new BitSet();

  private final List<Line> lines = new ArrayList<>();

  private LineFiller(List<Span> spans, float size, float width, float first) {
    this.spans = spans;
    this.size = size;
    this.width = width;
    this.first = first;
    StringBuilder all = new StringBuilder();
    spans.forEach(span -> all.append(span.text()));
    this.text = all.toString();
    this.spanAt = new int[text.length()];
    int at = 0;
    for (int i = 0; i < spans.size(); i++) {
      for (int j = 0; j < spans.get(i).text().length(); j++) {
        spanAt[at++] = i;
      }
    }
    this.breaks = Breaks.of(text);
    keepNumbers();
  }

  private void keepNumbers() {
    int span = -1;
    KeptNumbers kept = null;
    for (int at = breaks.nextSetBit(1);
        at >= 0 && at < text.length();
        at = breaks.nextSetBit(at + 1)) {
      if (spanAt[at] != span) {
        span = spanAt[at];
        kept = Grammar.of(spans.get(span).language()).keptNumbers();
      }
      if (kept.holds(text, at)) {
        breaks.clear(at);
      } else if (kept.holdsDate(text, at)) {
        breaks.clear(at);
        spare.set(at);
      }
    }
  }

  static List<Line> fill(List<Span> spans, float size, float width) {
    return fill(spans, size, width, 0);
  }

  /**
   * The same.
   *
   * @param first how far right the first line begins
   */
  static List<Line> fill(List<Span> spans, float size, float width, float first) {
    LineFiller filler = new LineFiller(spans, size, width, first);
    filler.fill();
    return filler.lines;
  }

  private void fill() {
    int start = 0;
    while (start < text.length()) {
      int end = joined(start, lineEnd(start));
      line(start, end);
      start = end;
    }
    if (lines.isEmpty()) {
      lines.add(new Line(List.of(), 0));
    }
  }

  /** The end of a line, or a letter earlier: no last line holds one wide letter and its stop. */
  private int joined(int start, int end) {
    int earlier = breaks.previousSetBit(end - 1);
    return earlier > start && isLone(end) ? earlier : end;
  }

  private boolean isLone(int from) {
    int letters = 0;
    for (int at = from; at < text.length() && letters < 2; at++) {
      char letter = text.charAt(at);
      letters += Breaks.neverFirst(letter) || letter == ' ' ? 0 : Breaks.isWide(letter) ? 1 : 2;
    }
    return letters == 1;
  }

  /** The last place where the line may end, or, if a word is too wide, where it must be cut. */
  private int lineEnd(int start) {
    float used = start == 0 ? first : 0;
    int end = -1;
    int at = start;
    while (at < text.length()) {
      if (text.charAt(at) == '\n') {
        return at + 1;
      }
      int next = text.offsetByCodePoints(at, 1);
      float wide = measure(at);
      boolean space = text.charAt(at) == ' ';
      if (!space && used + wide > width && at > start) {
        return end > start ? end : within(start, at);
      }
      used += wide;
      at = next;
      if (breaks.get(at)) {
        end = at;
      }
    }
    return text.length();
  }

  /** The last place within a date where a line too narrow for it ends, else where a word is cut. */
  private int within(int start, int end) {
    int at = spare.previousSetBit(end);
    return at > start ? at : torn(start, end);
  }

  /**
   * Where a word too wide is cut: behind a hyphen that stands before a number, as Word does, if
   * that fills half a line; and no line begins with a full stop if it can be helped.
   */
  private int torn(int start, int end) {
    int at = text.lastIndexOf('-', end - 1) + 1;
    if (at > (start + end) / 2 && at < end) {
      return at;
    }
    at = end;
    while (at > start + 1
        && (Breaks.neverFirst(text.charAt(at)) || Breaks.neverLast(text.charAt(at - 1)))) {
      at = text.offsetByCodePoints(at, -1);
    }
    return at > start + 1 ? at : end;
  }

  private float measure(int from) {
    Span span = spans.get(spanAt[from]);
    if (span.box()) {
      return size;
    }
    return Fonts.shipped()
        .width(text.codePointAt(from), span.bold(), span.italic(), span.language(), size);
  }

  private void line(int start, int end) {
    int to = end;
    while (to > start && (text.charAt(to - 1) == ' ' || text.charAt(to - 1) == '\n')) {
      to--;
    }
    List<Line.Piece> pieces = new ArrayList<>();
    float x = start == 0 ? first : 0;
    for (int at = start; at < to; ) {
      int index = spanAt[at];
      int stop = at;
      while (stop < to && spanAt[stop] == index) {
        stop++;
      }
      x = pieces(pieces, text.substring(at, stop), index, x);
      at = stop;
    }
    boolean more = end < text.length() && end > to;
    lines.add(new Line(more ? spaced(pieces) : pieces, x));
  }

  /** The space at which the line was broken stays in the text, so that readers keep words apart. */
  private static List<Line.Piece> spaced(List<Line.Piece> pieces) {
    int last = pieces.size() - 1;
    if (last >= 0 && pieces.get(last).face() != null) {
      Line.Piece p = pieces.get(last);
      pieces.set(last, new Line.Piece(p.text() + " ", p.face(), p.span(), p.x(), p.width()));
    }
    return pieces;
  }

  private float pieces(List<Line.Piece> pieces, String words, int index, float from) {
    Span span = spans.get(index);
    if (span.box()) {
      pieces.add(new Line.Piece("", null, index, from, size));
      return from + size;
    }
    float x = from;
    for (Fonts.Run run : Fonts.shipped().runs(words, span.bold(), span.italic(), span.language())) {
      float wide = run.face().width(run.text(), size);
      pieces.add(new Line.Piece(run.text(), run.face(), index, x, wide));
      x += wide;
    }
    return x;
  }
}
