package org.bonafide.write.docx;

import java.util.List;
import java.util.TreeMap;
import org.bonafide.instrument.Instrument;
import org.bonafide.instrument.Numbered;
import org.bonafide.write.Unprintable;
import org.bonafide.write.Writer;
import org.bonafide.write.markup.Markup;

/**
 * Writes an instrument as a Word file with real styles, native numbering and live references.
 *
 * <p>Example: {@code byte[] docx = new DocxWriter().write(numbered)}.
 */
public final class DocxWriter implements Writer {

  @Override
  public String format() {
    return "docx";
  }

  @Override
  public List<Unprintable> check(Numbered numbered) {
    Instrument instrument = numbered.instrument();
    Writing writing = Writing.of(numbered);
    return java.util.stream.Stream.of(
            document(writing),
            writing.comments().part(writing),
            HeaderFooter.header(Writing.of(numbered)),
            FileProperties.core(instrument),
            FileProperties.custom(instrument))
        .map(Markup::illegal)
        .filter(c -> c >= 0)
        .distinct()
        .map(c -> new Unprintable("docx-character", format(), Character.toString(c), ""))
        .toList();
  }

  @Override
  public byte[] write(Numbered numbered) {
    TreeMap<String, byte[]> parts = new TreeMap<>(ConstantParts.all(numbered.instrument()));
    Writing writing = Writing.of(numbered);
    parts.put("word/document.xml", document(writing).bytes());
    boolean comments = writing.comments().any();
    if (comments) {
      parts.put("word/comments.xml", writing.comments().part(writing).bytes());
      parts.computeIfPresent(
          "[Content_Types].xml",
          (name, types) ->
              ConstantParts.typed(types, "word/comments.xml", "wordprocessingml.comments"));
    }
    Blanks blanks = writing.blanks();
    parts.putAll(blanks.parts());
    parts.computeIfPresent("[Content_Types].xml", (name, types) -> blanks.types(types));
    parts.put(
        "word/_rels/document.xml.rels", writing.links().part(comments, !blanks.bound().isEmpty()));
    parts.put("word/header1.xml", HeaderFooter.header(Writing.of(numbered)).bytes());
    parts.put("word/footer1.xml", HeaderFooter.footer(Writing.of(numbered)).bytes());
    parts.put("docProps/core.xml", FileProperties.core(numbered.instrument()).bytes());
    parts.put("docProps/custom.xml", FileProperties.custom(numbered.instrument()).bytes());
    return Archive.of(parts);
  }

  private static Markup document(Writing writing) {
    Instrument instrument = writing.numbered().instrument();
    DocxPage page = DocxPage.of(instrument);
    Markup out =
        writing
            .out()
            .open(
                "w:document",
                "xmlns:w",
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "xmlns:r",
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                "xmlns:mc",
                "http://schemas.openxmlformats.org/markup-compatibility/2006",
                "xmlns:w14",
                "http://schemas.microsoft.com/office/word/2010/wordml",
                "mc:Ignorable",
                "w14")
            .open("w:body");
    new Blocks(writing, Frame.page(page.textWidth())).all(instrument.blocks());
    page.write(out);
    return out.close().close();
  }
}
