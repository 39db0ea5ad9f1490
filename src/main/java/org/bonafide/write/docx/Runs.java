package org.bonafide.write.docx;

import java.util.List;
import org.bonafide.instrument.Inline;
import org.bonafide.type.Breaks;
import org.bonafide.write.markup.Markup;

/** Writes inlines as runs, fields, links and content controls. */
record Runs(Writing writing, RunLook look) implements Inline.Reader<Markup> {

  Markup all(List<Inline> inlines) {
    inlines.forEach(inline -> inline.accept(this));
    return writing.out();
  }

  private Runs with(RunLook other) {
    return new Runs(writing, other);
  }

  /** Writes words in this look. */
  Markup run(String text) {
    if (text.isEmpty()) {
      return writing.out();
    }
    for (Stretch one : Stretch.of(text)) {
      if (one.rightToLeft()) {
        with(look.fromRightToLeft()).written(one.words());
        written(Stretch.MARK);
      } else {
        written(one.words());
      }
    }
    return writing.out();
  }

  private void written(String words) {
    Markup out = writing.out().open("w:r");
    look.write(out);
    out.open("w:t", "xml:space", "preserve").text(Breaks.sectionsKept(words)).close().close();
  }

  @Override
  public Markup words(Inline.Words words) {
    return run(words.text());
  }

  @Override
  public Markup strong(Inline.Strong strong) {
    return with(look.inBold()).all(strong.inlines());
  }

  @Override
  public Markup emphasis(Inline.Emphasis emphasis) {
    return with(look.inItalics()).all(emphasis.inlines());
  }

  @Override
  public Markup definedTerm(Inline.DefinedTerm term) {
    return with(look.inBold()).run(term.term());
  }

  @Override
  public Markup reference(Inline.Reference reference) {
    return Fields.reference(writing, reference, look) ? writing.out() : run(reference.shown());
  }

  @Override
  public Markup link(Inline.Link link) {
    if (!DocxLinks.usable(link.address())) {
      return all(link.inlines());
    }
    Markup out = writing.out();
    out.open("w:hyperlink", "r:id", writing.links().id(link.address()), "w:history", "1");
    with(look.linked()).all(link.inlines());
    return out.close();
  }

  @Override
  public Markup openPoint(Inline.OpenPoint openPoint) {
    Runs words = with(look.in(openPoint.language()).highlighted());
    writing.blanks().write(writing.out(), openPoint, () -> words.run(openPoint.shown()));
    return writing.out();
  }

  /** A box that can be clicked in Word. */
  @Override
  public Markup checkBox(Inline.CheckBox checkBox) {
    Markup out = writing.out();
    out.open("w:sdt").open("w:sdtPr").open("w14:checkbox");
    out.leaf("w14:checked", "w14:val", checkBox.checked() ? "1" : "0");
    out.leaf("w14:checkedState", "w14:val", "2612", "w14:font", "MS Gothic");
    out.leaf("w14:uncheckedState", "w14:val", "2610", "w14:font", "MS Gothic");
    out.close().close().open("w:sdtContent").open("w:r").open("w:rPr");
    out.leaf(
        "w:rFonts",
        "w:hint",
        "eastAsia",
        "w:ascii",
        "MS Gothic",
        "w:hAnsi",
        "MS Gothic",
        "w:eastAsia",
        "MS Gothic");
    out.close().open("w:t").text(checkBox.checked() ? "\u2612" : "\u2610").close();
    return out.close().close().close();
  }

  @Override
  public Markup foreign(Inline.Foreign foreign) {
    return with(look.in(foreign.language())).all(foreign.inlines());
  }

  @Override
  public Markup lineBreak(Inline.LineBreak lineBreak) {
    return writing.out().open("w:r").leaf("w:br").close();
  }
}
