package org.bonafide.write.pdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.instrument.Bilingual;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.Clause;
import org.bonafide.instrument.DraftingNote;
import org.bonafide.instrument.Drawing;
import org.bonafide.instrument.Numbered;
import org.bonafide.instrument.Schedule;
import org.bonafide.type.Coverage;
import org.bonafide.write.Writer;

/**
 * Writes instruments as tagged PDF, PDF/A-2a and PDF/UA-1 at once.
 *
 * <p>Blocks become boxes ({@link Composer}), boxes find their pages ({@link Pager}), pages are
 * painted into the structure tree ({@link Painter}).
 */
public final class PdfWriter implements Writer {

  @Override
  public String format() {
    return "pdf";
  }

  @Override
  public List<Finding> check(Numbered instrument) {
    Set<String> missing = new LinkedHashSet<>();
    for (Box box : boxes(instrument)) {
      missing(box, missing);
    }
    Locale language = instrument.instrument().language();
    Coverage.describe(instrument.instrument().runningHeader(), language).ifPresent(missing::add);
    List<Finding> findings = new ArrayList<>();
    for (String found : missing) {
      findings.add(
          Finding.error(
                  "no-glyph",
                  Place.of(instrument.instrument().name() + ".pdf"),
                  "No font that ships with the program has the character " + found + ".",
                  "Write the name or text in another way, for example in Latin letters.")
              .withholding(instrument.instrument().id().scope()));
    }
    return findings;
  }

  @Override
  public byte[] write(Numbered instrument) {
    List<Box> boxes = boxes(instrument);
    return new File(
            instrument.instrument(), sheet(instrument), pages(instrument, boxes), Links.of(boxes))
        .bytes();
  }

  static List<Page> pages(Numbered instrument) {
    return pages(instrument, boxes(instrument));
  }

  private static List<Page> pages(Numbered instrument, List<Box> boxes) {
    return new Pager(sheet(instrument)).place(boxes);
  }

  private static List<Box> boxes(Numbered numbered) {
    Sheet sheet = sheet(numbered);
    Tag document = new Tag("Document", null, numbered.instrument().language());
    List<Block> blocks = numbered.instrument().blocks();
    return new Composer(numbered, document, sheet.textWidth(), false).compose(blocks);
  }

  static Sheet sheet(Numbered numbered) {
    Sheet sheet = Sheet.of(numbered.instrument().paper());
    return numbered.instrument().blocks().stream().anyMatch(PdfWriter::hasNote)
        ? sheet.withNotes()
        : sheet;
  }

  private static boolean hasNote(Block block) {
    if (block instanceof Clause clause) {
      return clause.body().stream().anyMatch(PdfWriter::hasNote);
    }
    if (block instanceof Schedule schedule) {
      return schedule.body().stream().anyMatch(PdfWriter::hasNote);
    }
    if (block instanceof Bilingual rows) {
      return rows.pairs().stream().anyMatch(pair -> hasNote(pair.left()));
    }
    return block instanceof DraftingNote;
  }

  private static void missing(Box box, Set<String> missing) {
    if (box instanceof Box.Margin margin) {
      missing(margin.text(), missing);
    } else if (box instanceof Box.Text text) {
      for (Span span : text.spans()) {
        if (!span.box()) {
          Coverage.describe(span.text().replace("\n", ""), span.language()).ifPresent(missing::add);
        }
      }
    } else if (box instanceof Box.Figure figure) {
      Locale language = figure.tag().language;
      figure.drawing().labels().stream()
          .map(Drawing.Label::text)
          .forEach(text -> Coverage.describe(text, language).ifPresent(missing::add));
      Coverage.describe(figure.alternative().replace("\n", ""), language).ifPresent(missing::add);
    } else if (box instanceof Box.Row row) {
      row.cells().forEach(cell -> cell.boxes().forEach(inner -> missing(inner, missing)));
    }
  }
}
