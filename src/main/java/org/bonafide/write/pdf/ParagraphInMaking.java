package org.bonafide.write.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bonafide.data.Grammar;
import org.bonafide.instrument.Inline;
import org.bonafide.type.Fonts;
import org.bonafide.write.TextStyle;

/** A paragraph in the making: inlines, look, and what is added before it becomes a box. */
record ParagraphInMaking(
    List<Inline> inlines,
    TextStyle look,
    Locale language,
    float width,
    Box.Edge edge,
    Optional<Box.Mark> mark,
    Optional<Box.Label> label,
    boolean indented) {

  ParagraphInMaking(List<Inline> inlines, TextStyle look, Locale language, float width) {
    this(inlines, look, language, width, Box.Edge.NONE, Optional.empty(), Optional.empty(), false);
  }

  /** Whether the first line begins as far right as the language has it. */
  ParagraphInMaking indented(boolean is) {
    return new ParagraphInMaking(inlines, look, language, width, edge, mark, label, is);
  }

  ParagraphInMaking edged(Box.Edge newEdge) {
    return new ParagraphInMaking(inlines, look, language, width, newEdge, mark, label, indented);
  }

  ParagraphInMaking marked(Optional<Box.Mark> newMark) {
    return new ParagraphInMaking(inlines, look, language, width, edge, newMark, label, indented);
  }

  /** With a number that hangs left of the words, which start at x. */
  ParagraphInMaking numbered(String number, float x, Tag tag) {
    return numbered(number, x, x, tag);
  }

  /**
   * The same.
   *
   * @param hanging how far left of the words a number stands that is not bold, unless it is longer
   */
  ParagraphInMaking numbered(String number, float x, float hanging, Tag tag) {
    var pieces = new java.util.ArrayList<Line.Piece>();
    float at = 0;
    Locale face = number.equals("•") ? Locale.ENGLISH : language;
    String shown = look.bold() ? number + " " : number;
    for (Fonts.Run run : Fonts.shipped().runs(shown, look.bold(), false, face)) {
      float wide = run.face().width(run.text(), look.size());
      pieces.add(new Line.Piece(run.text(), run.face(), 0, at, wide));
      at += wide;
    }
    float room = look.bold() ? x : Math.min(x, hanging);
    float left = look.bold() ? 0 : Math.max(0, x - Math.max(room, at + 5));
    return new ParagraphInMaking(
        inlines,
        look,
        language,
        width,
        edge,
        mark,
        Optional.of(new Box.Label(pieces, left, tag)),
        indented);
  }

  Box.Text box(Tag tag, float wanted) {
    float x = Math.max(wanted, labelEnd());
    float padding = edge == Box.Edge.NONE ? 0 : edge.padding() + 4;
    List<Span> spans = Spans.of(inlines, look.bold(), look.italic(), language);
    float room = Math.max(20, width - x - 2 * padding);
    float first = indented ? Grammar.of(language).firstLine() * look.size() : 0;
    List<Line> filled = LineFiller.fill(spans, look.size(), room, first);
    List<Line> lines =
        look.centred() ? filled.stream().map(one -> one.centred(room)).toList() : filled;
    return new Box.Text(lines, spans, look, x + padding, label, tag, edge, mark);
  }

  /** Where a heading's number ends; 第二十一条 is wider than the indent. */
  private float labelEnd() {
    if (label.isEmpty() || !look.bold() || label.get().pieces().isEmpty()) {
      return 0;
    }
    Line.Piece last = label.get().pieces().get(label.get().pieces().size() - 1);
    return last.x() + last.width() + 3;
  }
}
