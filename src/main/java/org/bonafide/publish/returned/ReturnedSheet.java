package org.bonafide.publish.returned;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bonafide.data.WordList;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.InstrumentKind;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.BlockMark;
import org.bonafide.instrument.Heading;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.Instrument;
import org.bonafide.instrument.InstrumentId;
import org.bonafide.instrument.Numbered;
import org.bonafide.instrument.Numberer;
import org.bonafide.instrument.Paragraph;
import org.bonafide.instrument.Table;
import org.bonafide.publish.files.Exit;
import org.bonafide.write.Writer;
import org.bonafide.write.formats.Formats;

/**
 * A draft that came back as a table for counsel: the clauses that changed, what changed, and what
 * we can fall back to.
 *
 * <p>Example: {@code new ReturnedSheet(report).write("pdf").bytes()}.
 */
public record ReturnedSheet(ReturnedReport report) {

  private static final List<String> COLUMNS = List.of("clause", "changed", "fallback");
  private static final int AROUND = 60; // letters of what stayed that are shown beside a change

  /** The formats in which it can be written. */
  public static final List<String> FORMATS = List.of("docx", "pdf");

  /** What a writer made of it: the file, or the findings that keep it from being written. */
  public record Written(byte[] bytes, List<Finding> findings) {}

  /** The whole file. */
  public Written write(String format) {
    Writer writer = Formats.writers(Set.of(format)).get(0);
    Numbered numbered = Numberer.number(instrument()).numbered();
    List<Finding> findings =
        writer.check(numbered).stream().map(one -> one.finding(numbered)).toList();
    return Exit.of(findings) == Exit.CLEAN
        ? new Written(writer.write(numbered), findings)
        : new Written(new byte[0], findings);
  }

  private Instrument instrument() {
    WordList words = WordList.of("returned", report.language());
    List<String> about = ReturnedText.about(report, words);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(origin(), 0, text(about.get(0))));
    about.stream()
        .skip(1)
        .forEach(one -> blocks.add(new Paragraph(origin(), Paragraph.Role.SMALL, text(one))));
    if (report.changed().isEmpty()) {
      blocks.add(new Paragraph(origin(), Paragraph.Role.BODY, text(words.say("nothing"))));
    } else {
      blocks.add(new Paragraph(origin(), Paragraph.Role.SMALL, text(words.say("legend"))));
      List<Table.Cell> head =
          COLUMNS.stream().map(one -> new Table.Cell(text(words.say("columns." + one)))).toList();
      List<List<Table.Cell>> rows =
          report.changed().stream().map(row -> cells(row, words)).toList();
      blocks.add(new Table(origin(), List.of(), List.of(2, 5, 3), head, rows, false));
    }
    return new Instrument(
        InstrumentId.of(InstrumentKind.CLAUSE_SHEET),
        "returned",
        new Instrument.Properties(about.get(0), "returned", "", "", ""),
        List.of(report.language()),
        Instrument.Paper.A4,
        about.get(0),
        blocks);
  }

  private List<Table.Cell> cells(ReturnedReport.Row row, WordList words) {
    List<Inline> clause = new ArrayList<>();
    clause.add(new Inline.Strong(text(row.title())));
    clause.add(new Inline.Words(" " + words.say("states." + row.state())));
    List<Inline> changed = new ArrayList<>();
    for (ReturnedReport.Change change : row.changes()) {
      String number = change.number().isEmpty() ? "" : change.number() + " ";
      String way = "(" + words.say("ways." + change.way()) + ") ";
      if (!changed.isEmpty()) {
        changed.add(new Inline.LineBreak());
      }
      changed.add(new Inline.Words(number + way));
      change.words().forEach(piece -> changed.add(piece(piece)));
    }
    List<Inline> fallback = new ArrayList<>(text(row.fallback()));
    if (!row.toward().isEmpty()) {
      String toward = ReturnedText.toward(row, words);
      if (!row.fallback().isEmpty()) {
        fallback.add(new Inline.LineBreak());
      }
      fallback.add(new Inline.Words("(" + toward + ")"));
    }
    return List.of(new Table.Cell(clause), new Table.Cell(changed), new Table.Cell(fallback));
  }

  private static Inline piece(ReturnedReport.Words piece) {
    return switch (piece.kind()) {
      case "gone" -> new Inline.Words("[-" + piece.words() + "-]");
      case "new" -> new Inline.Strong(text(piece.words()));
      default -> new Inline.Words(around(piece.words()));
    };
  }

  /** What stayed is shown only beside what changed. */
  private static String around(String words) {
    if (words.length() <= 2 * AROUND + 5) {
      return words;
    }
    int begin = words.lastIndexOf(' ', AROUND);
    int end = words.indexOf(' ', words.length() - AROUND);
    return words.substring(0, begin < 0 ? AROUND : begin)
        + " ... "
        + words.substring(end < 0 ? words.length() - AROUND : end + 1);
  }

  private static List<Inline> text(String words) {
    return List.of(new Inline.Words(words));
  }

  private BlockMark origin() {
    return BlockMark.in(report.language());
  }
}
