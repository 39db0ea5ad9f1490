package org.bonafide.instrument;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Copies an inline with its references filled in, in whatever it is nested. */
record Resolver(
    Function<Inline.Reference, Inline> shown,
    BiFunction<List<Inline>, Origin, List<Inline>> all,
    Origin within)
    implements Inline.Reader<Inline> {

  private List<Inline> inside(List<Inline> inlines) {
    return all.apply(inlines, within);
  }

  @Override
  public Inline reference(Inline.Reference reference) {
    return shown.apply(reference);
  }

  @Override
  public Inline strong(Inline.Strong strong) {
    return new Inline.Strong(inside(strong.inlines()));
  }

  @Override
  public Inline emphasis(Inline.Emphasis emphasis) {
    return new Inline.Emphasis(inside(emphasis.inlines()));
  }

  @Override
  public Inline link(Inline.Link link) {
    return new Inline.Link(link.address(), inside(link.inlines()));
  }

  @Override
  public Inline foreign(Inline.Foreign foreign) {
    return new Inline.Foreign(foreign.language(), inside(foreign.inlines()));
  }

  @Override
  public Inline words(Inline.Words words) {
    return words;
  }

  @Override
  public Inline definedTerm(Inline.DefinedTerm term) {
    return term;
  }

  @Override
  public Inline openPoint(Inline.OpenPoint openPoint) {
    return openPoint;
  }

  @Override
  public Inline checkBox(Inline.CheckBox checkBox) {
    return checkBox;
  }

  @Override
  public Inline lineBreak(Inline.LineBreak lineBreak) {
    return lineBreak;
  }
}
