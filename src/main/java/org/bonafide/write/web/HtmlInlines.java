package org.bonafide.write.web;

import java.util.List;
import java.util.Locale;
import org.bonafide.instrument.BlockMark;
import org.bonafide.instrument.Inline;
import org.bonafide.write.markup.Markup;

/** Writes the inlines of a block in one language. */
record HtmlInlines(Markup out, Locale language) implements Inline.Reader<Void> {

  Markup all(List<Inline> inlines) {
    inlines.forEach(inline -> inline.accept(this));
    return out;
  }

  /** The name of a place in the page. */
  static String id(String anchor, Locale language) {
    return anchor.isEmpty() ? "" : "at-" + BlockMark.key(anchor, language).replace('@', '-');
  }

  private Void in(String element, List<Inline> inlines) {
    out.open(element);
    all(inlines);
    out.close();
    return null;
  }

  @Override
  public Void words(Inline.Words words) {
    out.text(words.text());
    return null;
  }

  @Override
  public Void strong(Inline.Strong strong) {
    return in("strong", strong.inlines());
  }

  @Override
  public Void emphasis(Inline.Emphasis emphasis) {
    return in("em", emphasis.inlines());
  }

  @Override
  public Void definedTerm(Inline.DefinedTerm term) {
    out.open("dfn").text(term.term()).close();
    return null;
  }

  @Override
  public Void reference(Inline.Reference reference) {
    out.open("a", "href", "#" + id(reference.target(), language)).text(reference.shown()).close();
    return null;
  }

  @Override
  public Void link(Inline.Link link) {
    boolean safe = link.address().matches("(?i)(https?|mailto):.*");
    if (safe) {
      out.open("a", "href", link.address(), "rel", "noopener noreferrer");
      all(link.inlines());
      out.close();
    } else {
      all(link.inlines());
    }
    return null;
  }

  @Override
  public Void openPoint(Inline.OpenPoint openPoint) {
    out.open("mark").text(openPoint.shown()).close();
    return null;
  }

  @Override
  public Void checkBox(Inline.CheckBox checkBox) {
    out.open("span", "class", "box").text(checkBox.checked() ? "☑" : "☐").close();
    return null;
  }

  @Override
  public Void foreign(Inline.Foreign foreign) {
    out.open("span", "lang", foreign.language().toLanguageTag());
    new HtmlInlines(out, foreign.language()).all(foreign.inlines());
    out.close();
    return null;
  }

  @Override
  public Void lineBreak(Inline.LineBreak lineBreak) {
    out.leaf("br");
    return null;
  }
}
