package org.bonafide.publish;

import java.util.ArrayList;
import java.util.List;
import org.bonafide.instrument.Inline;

/** The plain words of inlines, and the open points among them. */
final class InlineText implements Inline.Reader<Void> {

  private final StringBuilder text = new StringBuilder();
  private final List<Inline.OpenPoint> openPoints = new ArrayList<>();

  private InlineText() {}

  static String of(List<Inline> inlines) {
    return read(inlines).text.toString().strip();
  }

  static List<Inline.OpenPoint> openPoints(List<Inline> inlines) {
    return read(inlines).openPoints;
  }

  private static InlineText read(List<Inline> inlines) {
    InlineText reader = new InlineText();
    reader.all(inlines);
    return reader;
  }

  private Void all(List<Inline> inlines) {
    inlines.forEach(inline -> inline.accept(this));
    return null;
  }

  private Void add(String words) {
    text.append(words);
    return null;
  }

  @Override
  public Void words(Inline.Words words) {
    return add(words.text());
  }

  @Override
  public Void strong(Inline.Strong strong) {
    return all(strong.inlines());
  }

  @Override
  public Void emphasis(Inline.Emphasis emphasis) {
    return all(emphasis.inlines());
  }

  @Override
  public Void definedTerm(Inline.DefinedTerm term) {
    return add(term.term());
  }

  @Override
  public Void reference(Inline.Reference reference) {
    return add(reference.shown());
  }

  @Override
  public Void link(Inline.Link link) {
    return all(link.inlines());
  }

  @Override
  public Void openPoint(Inline.OpenPoint openPoint) {
    openPoints.add(openPoint);
    return add(openPoint.shown());
  }

  @Override
  public Void checkBox(Inline.CheckBox checkBox) {
    return add(checkBox.checked() ? "[x]" : "[ ]");
  }

  @Override
  public Void foreign(Inline.Foreign foreign) {
    return all(foreign.inlines());
  }

  @Override
  public Void lineBreak(Inline.LineBreak lineBreak) {
    return add(" ");
  }
}
