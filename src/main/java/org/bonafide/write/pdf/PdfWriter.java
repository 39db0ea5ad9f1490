package org.bonafide.write.pdf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.Numbered;
import org.bonafide.type.Coverage;
import org.bonafide.write.Ahead;
import org.bonafide.write.Unprintable;
import org.bonafide.write.Writer;

/**
 * Writes instruments as tagged PDF, PDF/A-2a and PDF/UA-1 at once.
 *
 * <p>Blocks become boxes ({@link Composer}), boxes find their pages ({@link Pager}), pages are
 * painted into the structure tree ({@link Painter}).
 */
public final class PdfWriter implements Writer {

  private final Ahead<List<Box>> ahead = new Ahead<>();

  @Override
  public String format() {
    return "pdf";
  }

  @Override
  public List<Unprintable> check(Numbered instrument) {
    Set<Unprintable> missing = new LinkedHashSet<>();
    List<Box> boxes = boxes(instrument);
    ahead.put(instrument, boxes);
    boxes.forEach(box -> missing(box, missing));
    Locale language = instrument.instrument().language();
    missing(instrument.instrument().runningHeader(), language, missing);
    return List.copyOf(missing);
  }

  @Override
  public byte[] write(Numbered instrument) {
    List<Box> boxes = ahead.take(instrument).orElseGet(() -> boxes(instrument));
    return new File(
            instrument.instrument(),
            sheet(instrument),
            pages(instrument, boxes),
            PdfLinks.of(boxes))
        .bytes();
  }

  static List<PdfPage> pages(Numbered instrument) {
    return pages(instrument, boxes(instrument));
  }

  private static List<PdfPage> pages(Numbered instrument, List<Box> boxes) {
    return new Pager(sheet(instrument)).place(boxes);
  }

  private static List<Box> boxes(Numbered numbered) {
    Sheet sheet = sheet(numbered);
    Tag document = new Tag("Document", null, numbered.instrument().language());
    List<Block> blocks = numbered.instrument().blocks();
    Composer composer = new Composer(numbered, document, sheet.textWidth());
    return hasNotes(numbered) ? composer.beside(sheet, blocks) : composer.compose(blocks);
  }

  static Sheet sheet(Numbered numbered) {
    Sheet sheet = Sheet.of(numbered.instrument());
    return hasNotes(numbered) ? sheet.withNotes() : sheet;
  }

  private static boolean hasNotes(Numbered numbered) {
    return new NotedPart(numbered.instrument().blocks()).hasNotes();
  }

  private static void missing(Box box, Set<Unprintable> missing) {
    if (box instanceof Box.Margin margin) {
      missing(margin.text(), missing);
    } else if (box instanceof Box.Text text) {
      for (Span span : text.spans()) {
        if (!span.box()) {
          missing(span.text().replace("\n", ""), span.language(), missing);
        }
      }
    } else if (box instanceof Box.Figure figure) {
      Locale language = figure.tag().language;
      figure.drawing().labels().forEach(label -> missing(label.text(), language, missing));
    } else if (box instanceof Box.Row row) {
      row.cells().forEach(cell -> cell.boxes().forEach(inner -> missing(inner, missing)));
    }
  }

  private static void missing(String words, Locale language, Set<Unprintable> missing) {
    for (Coverage.Missing one : Coverage.missing(words, language)) {
      missing.add(new Unprintable(Unprintable.NO_GLYPH, "pdf", one.character(), one.around()));
    }
  }
}
