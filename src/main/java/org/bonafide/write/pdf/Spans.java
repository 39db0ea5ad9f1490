package org.bonafide.write.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bonafide.instrument.BlockMark;
import org.bonafide.instrument.Inline;
import org.bonafide.type.Drawn;

/** Flattens inlines into spans. A line break is a span of its own that holds a line end. */
final class Spans implements Inline.Reader<Void> {

  private final List<Span> spans = new ArrayList<>();
  private final boolean bold;
  private final boolean italic;
  private final Locale block;
  private final Locale language;
  private final String link;

  private Spans(boolean bold, boolean italic, Locale block, Locale language, String link) {
    this.bold = bold;
    this.italic = italic;
    this.block = block;
    this.language = language;
    this.link = link;
  }

  static List<Span> of(List<Inline> inlines, boolean bold, boolean italic, Locale language) {
    Spans spans = new Spans(bold, italic, language, language, "");
    inlines.forEach(inline -> inline.accept(spans));
    return List.copyOf(spans.spans);
  }

  private Void add(String text, String target, boolean highlight) {
    String drawn = Drawn.of(text);
    if (!drawn.isEmpty()) {
      spans.add(new Span(drawn, bold, italic, highlight, language, link, target, false, false));
    }
    return null;
  }

  private Void nested(List<Inline> inlines, boolean b, boolean i, Locale lang, String address) {
    Spans inner = new Spans(b, i, block, lang, address);
    inlines.forEach(inline -> inline.accept(inner));
    spans.addAll(inner.spans);
    return null;
  }

  @Override
  public Void words(Inline.Words words) {
    return add(words.text(), "", false);
  }

  @Override
  public Void strong(Inline.Strong strong) {
    return nested(strong.inlines(), true, italic, language, link);
  }

  @Override
  public Void emphasis(Inline.Emphasis emphasis) {
    return nested(emphasis.inlines(), bold, true, language, link);
  }

  @Override
  public Void definedTerm(Inline.DefinedTerm term) {
    nested(List.of(new Inline.Words(term.term())), true, italic, language, "");
    return null;
  }

  @Override
  public Void reference(Inline.Reference reference) {
    return add(reference.shown(), BlockMark.key(reference.target(), block), false);
  }

  @Override
  public Void link(Inline.Link link) {
    return nested(link.inlines(), bold, italic, language, link.address());
  }

  @Override
  public Void openPoint(Inline.OpenPoint openPoint) {
    return add(openPoint.shown(), "", true);
  }

  @Override
  public Void checkBox(Inline.CheckBox box) {
    spans.add(new Span("\uFFFC", bold, italic, false, language, link, "", true, box.checked()));
    return null;
  }

  @Override
  public Void foreign(Inline.Foreign foreign) {
    return nested(foreign.inlines(), bold, italic, foreign.language(), link);
  }

  @Override
  public Void lineBreak(Inline.LineBreak lineBreak) {
    spans.add(Span.of("\n", bold, italic, language));
    return null;
  }
}
