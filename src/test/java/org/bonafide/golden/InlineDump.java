package org.bonafide.golden;

import org.bonafide.instrument.Inline;

/** Inlines as text, with marks for what is more than words. */
final class InlineDump implements Inline.Reader<String> {

  static final InlineDump ONE = new InlineDump();

  private InlineDump() {}

  @Override
  public String words(Inline.Words words) {
    return words.text();
  }

  @Override
  public String strong(Inline.Strong strong) {
    return "**" + TreeDump.words(strong.inlines()) + "**";
  }

  @Override
  public String emphasis(Inline.Emphasis emphasis) {
    return "*" + TreeDump.words(emphasis.inlines()) + "*";
  }

  @Override
  public String definedTerm(Inline.DefinedTerm term) {
    return "**" + term.term() + "**";
  }

  @Override
  public String reference(Inline.Reference reference) {
    return "{" + reference.target() + " = " + reference.shown() + "}";
  }

  @Override
  public String link(Inline.Link link) {
    return TreeDump.words(link.inlines()) + "<" + link.address() + ">";
  }

  @Override
  public String openPoint(Inline.OpenPoint point) {
    return "{open " + point.field() + " " + point.shown() + "}";
  }

  @Override
  public String checkBox(Inline.CheckBox box) {
    return box.checked() ? "{x}" : "{ }";
  }

  @Override
  public String foreign(Inline.Foreign foreign) {
    return TreeDump.words(foreign.inlines());
  }

  @Override
  public String lineBreak(Inline.LineBreak lineBreak) {
    return " / ";
  }
}
