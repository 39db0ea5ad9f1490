package org.bonafide.instrument.lint;

import java.util.ArrayList;
import java.util.List;
import org.bonafide.instrument.Inline;

/** The plain words of inlines, and the references and open points among them. */
final class PlainWords implements Inline.Reader<Void> {

  private final StringBuilder text = new StringBuilder();
  private final List<String> targets = new ArrayList<>();
  private final List<String> openPoints = new ArrayList<>();

  private PlainWords() {}

  static String of(List<Inline> inlines) {
    return read(inlines).text.toString();
  }

  /** The anchors that are referred to, in order. */
  static List<String> targets(List<Inline> inlines) {
    return read(inlines).targets;
  }

  /** The fields whose open points stand there, in order. */
  static List<String> openPoints(List<Inline> inlines) {
    return read(inlines).openPoints;
  }

  private static PlainWords read(List<Inline> inlines) {
    PlainWords reader = new PlainWords();
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
    targets.add(reference.target());
    return add(String.valueOf(Passage.GAP));
  }

  @Override
  public Void link(Inline.Link link) {
    return all(link.inlines());
  }

  @Override
  public Void openPoint(Inline.OpenPoint openPoint) {
    openPoints.add(openPoint.field());
    return add(String.valueOf(Passage.GAP));
  }

  @Override
  public Void checkBox(Inline.CheckBox checkBox) {
    return null;
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
