package org.bonafide.word.join;

import java.util.ArrayList;
import java.util.List;
import org.bonafide.instrument.Inline;

/**
 * Words of one look.
 *
 * @param look what stands in an {@code rPr}
 */
record TrackedWords(String text, String look) {

  /** Inlines as words and looks; an open point keeps its brackets and is highlighted. */
  static List<TrackedWords> of(List<Inline> inlines, String look, WordMarkup markup) {
    Reader reader = new Reader(markup, look);
    inlines.forEach(inline -> inline.accept(reader));
    return reader.pieces;
  }

  private static final class Reader implements Inline.Reader<Void> {
    private final WordMarkup markup;
    private final List<TrackedWords> pieces = new ArrayList<>();
    private String look;

    Reader(WordMarkup markup, String look) {
      this.markup = markup;
      this.look = look;
    }

    private Void add(String text) {
      pieces.add(new TrackedWords(text, look));
      return null;
    }

    private Void in(String other, List<Inline> inlines) {
      String before = look;
      look = other;
      inlines.forEach(inline -> inline.accept(this));
      look = before;
      return null;
    }

    @Override
    public Void words(Inline.Words words) {
      return add(words.text());
    }

    @Override
    public Void strong(Inline.Strong strong) {
      return in(markup.withRun(look, "b", markup.flag("b")), strong.inlines());
    }

    @Override
    public Void emphasis(Inline.Emphasis emphasis) {
      return in(markup.withRun(look, "i", markup.flag("i")), emphasis.inlines());
    }

    @Override
    public Void definedTerm(Inline.DefinedTerm term) {
      pieces.add(new TrackedWords(term.term(), markup.withRun(look, "b", markup.flag("b"))));
      return null;
    }

    @Override
    public Void reference(Inline.Reference reference) {
      return add(reference.shown());
    }

    @Override
    public Void link(Inline.Link link) {
      return in(look, link.inlines());
    }

    @Override
    public Void openPoint(Inline.OpenPoint point) {
      String marked = markup.withRun(look, "highlight", markup.value("highlight", "yellow"));
      pieces.add(new TrackedWords(point.shown(), marked));
      return null;
    }

    @Override
    public Void checkBox(Inline.CheckBox box) {
      return add(box.checked() ? "[x]" : "[ ]");
    }

    @Override
    public Void foreign(Inline.Foreign foreign) {
      return in(look, foreign.inlines());
    }

    @Override
    public Void lineBreak(Inline.LineBreak lineBreak) {
      return add("\n");
    }
  }
}
