package org.bonafide.write.docx;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bonafide.instrument.Instrument;
import org.bonafide.instrument.Numbered;
import org.bonafide.write.Ahead;
import org.bonafide.write.Unprintable;
import org.bonafide.write.Writer;
import org.bonafide.write.markup.Markup;

/**
 * Writes an instrument as a Word file with real styles, native numbering and live references.
 *
 * <p>Example: {@code byte[] docx = new DocxWriter().write(numbered)}.
 */
public final class DocxWriter implements Writer {

  private final Ahead<Made> ahead = new Ahead<>();

  @Override
  public String format() {
    return "docx";
  }

  /**
   * What a file says, before it is packed.
   *
   * @param comments nothing where there are no drafting notes
   */
  private record Made(Writing writing, Markup document, Optional<Markup> comments, Markup header) {

    static Made of(Numbered numbered) {
      Writing writing = Writing.of(numbered);
      Markup document = DocxWriter.document(writing);
      Optional<Markup> comments =
          writing.comments().any()
              ? Optional.of(writing.comments().part(writing))
              : Optional.empty();
      return new Made(writing, document, comments, HeaderFooter.header(writing.apart()));
    }
  }

  @Override
  public List<Unprintable> check(Numbered numbered) {
    Instrument instrument = numbered.instrument();
    Made made = Made.of(numbered);
    ahead.put(numbered, made);
    return Stream.of(
            Stream.of(made.document()),
            made.comments().stream(),
            Stream.of(made.header()),
            Stream.of(FileProperties.core(instrument)),
            Stream.of(FileProperties.custom(instrument)))
        .flatMap(part -> part)
        .map(Markup::illegal)
        .filter(c -> c >= 0)
        .distinct()
        .map(c -> new Unprintable("docx-character", format(), Character.toString(c), ""))
        .toList();
  }

  @Override
  public byte[] write(Numbered numbered) {
    Made made = ahead.take(numbered).orElseGet(() -> Made.of(numbered));
    TreeMap<String, PackedPart> parts = new TreeMap<>(ConstantParts.all(numbered.instrument()));
    Writing writing = made.writing();
    put(parts, "word/document.xml", made.document());
    made.comments()
        .ifPresent(
            comments -> {
              put(parts, "word/comments.xml", comments);
              parts.computeIfPresent(
                  "[Content_Types].xml",
                  (name, types) ->
                      ConstantParts.typed(types, "word/comments.xml", "wordprocessingml.comments"));
            });
    Blanks blanks = writing.blanks();
    blanks.parts().forEach((name, bytes) -> parts.put(name, new PackedPart(bytes)));
    parts.computeIfPresent("[Content_Types].xml", (name, types) -> blanks.types(types));
    boolean data = !blanks.bound().isEmpty();
    byte[] links = writing.links().part(made.comments().isPresent(), data);
    parts.put("word/_rels/document.xml.rels", new PackedPart(links));
    put(parts, "word/header1.xml", made.header());
    put(parts, "word/footer1.xml", HeaderFooter.footer(writing.apart()));
    put(parts, "docProps/core.xml", FileProperties.core(numbered.instrument()));
    put(parts, "docProps/custom.xml", FileProperties.custom(numbered.instrument()));
    return Archive.of(parts);
  }

  private static void put(Map<String, PackedPart> parts, String name, Markup markup) {
    parts.put(name, new PackedPart(markup.bytes()));
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
