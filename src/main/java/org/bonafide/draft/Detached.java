package org.bonafide.draft;

import java.util.List;
import java.util.function.Function;
import org.bonafide.instrument.Inline;

/** Copies inlines for use outside their instrument, where nothing they refer to stands. */
record Detached(Function<Inline.Reference, String> shown) implements Inline.Reader<Inline> {

  List<Inline> all(List<Inline> inlines) {
    return inlines.stream().map(inline -> inline.accept(this)).toList();
  }

  @Override
  public Inline reference(Inline.Reference reference) {
    return new Inline.Words(shown.apply(reference));
  }

  @Override
  public Inline definedTerm(Inline.DefinedTerm term) {
    return new Inline.Strong(List.of(new Inline.Words(term.term())));
  }

  @Override
  public Inline strong(Inline.Strong strong) {
    return new Inline.Strong(all(strong.inlines()));
  }

  @Override
  public Inline emphasis(Inline.Emphasis emphasis) {
    return new Inline.Emphasis(all(emphasis.inlines()));
  }

  @Override
  public Inline link(Inline.Link link) {
    return new Inline.Link(link.address(), all(link.inlines()));
  }

  @Override
  public Inline foreign(Inline.Foreign foreign) {
    return new Inline.Foreign(foreign.language(), all(foreign.inlines()));
  }

  @Override
  public Inline words(Inline.Words words) {
    return words;
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
