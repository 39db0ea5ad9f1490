package org.bonafide.write.docx;

import java.util.List;
import java.util.stream.Collectors;
import org.bonafide.instrument.Inline;

/** The words of inlines without their looks, for the names that screen readers speak. */
final class PlainWords implements Inline.Reader<String> {

  private static final PlainWords READER = new PlainWords();

  private PlainWords() {}

  static String of(List<Inline> inlines) {
    return inlines.stream().map(inline -> inline.accept(READER)).collect(Collectors.joining());
  }

  @Override
  public String words(Inline.Words words) {
    return words.text();
  }

  @Override
  public String strong(Inline.Strong strong) {
    return of(strong.inlines());
  }

  @Override
  public String emphasis(Inline.Emphasis emphasis) {
    return of(emphasis.inlines());
  }

  @Override
  public String definedTerm(Inline.DefinedTerm term) {
    return term.term();
  }

  @Override
  public String reference(Inline.Reference reference) {
    return reference.shown();
  }

  @Override
  public String link(Inline.Link link) {
    return of(link.inlines());
  }

  @Override
  public String openPoint(Inline.OpenPoint openPoint) {
    return openPoint.shown();
  }

  @Override
  public String checkBox(Inline.CheckBox checkBox) {
    return "";
  }

  @Override
  public String foreign(Inline.Foreign foreign) {
    return of(foreign.inlines());
  }

  @Override
  public String lineBreak(Inline.LineBreak lineBreak) {
    return " ";
  }
}
