package org.bonafide.publish.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.InstrumentKind;
import org.bonafide.draft.compare.ComparedClause;
import org.bonafide.draft.compare.Comparison;
import org.bonafide.draft.compare.Passage;
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
import org.bonafide.law.ContractLaw;
import org.bonafide.publish.files.Exit;
import org.bonafide.write.Writer;
import org.bonafide.write.formats.Formats;

/**
 * A comparison as a document to read on paper: what all positions share in full width, what differs
 * in a table of three columns, each with its fallback below.
 *
 * <p>Example: {@code new ComparisonSheet(comparison, clauses, "").write("docx")}.
 *
 * @param clauses those to be shown
 * @param record the name of the record; empty for the sample
 */
public record ComparisonSheet(Comparison comparison, List<ComparedClause> clauses, String record) {

  /** The ids of the clauses that are shown. */
  public List<String> ids() {
    return clauses.stream().map(ComparedClause::id).toList();
  }

  /** Those that are named; where none is, those that differ, or all. */
  public ComparisonSheet of(List<String> ids, boolean all) {
    List<ComparedClause> chosen =
        clauses.stream()
            .filter(c -> ids.isEmpty() ? all || c.differs() : ids.contains(c.id()))
            .toList();
    return new ComparisonSheet(comparison, chosen, record);
  }

  /** The clauses that differ between the positions, as plain words. */
  public List<ClauseSides> sides() {
    return of(List.of(), false).clauses.stream().map(ClauseSides::of).toList();
  }

  /** The language in which the clauses are compared. */
  public Locale language() {
    return comparison.language();
  }

  /** What is compared, one sentence. */
  public String about() {
    return words().about(comparison, record);
  }

  /** What a writer made of it: the file, or the findings that keep it from being written. */
  public record Written(byte[] bytes, List<Finding> findings) {}

  /** The whole file, in a format of {@link Formats#instruments()}. */
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
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(origin(), 0, List.of(new Inline.Words(words().title()))));
    blocks.add(paragraph(about()));
    clauses.forEach(clause -> clause(clause, blocks));
    if (clauses.isEmpty()) {
      blocks.add(paragraph(words().none()));
    }
    Instrument.Properties properties =
        new Instrument.Properties(words().title(), "clauses", "", "", "");
    boolean letter = ContractLaw.of(comparison.law()).paper().equals("letter");
    return new Instrument(
        InstrumentId.of(InstrumentKind.CLAUSE_SHEET),
        "clauses",
        properties,
        List.of(comparison.language()),
        letter ? Instrument.Paper.LETTER : Instrument.Paper.A4,
        words().header(comparison),
        blocks);
  }

  private void clause(ComparedClause clause, List<Block> blocks) {
    String title = clause.title() + " (" + clause.id() + " " + clause.version() + ")";
    blocks.add(new Heading(origin(), 1, List.of(new Inline.Words(title))));
    List<List<Table.Cell>> rows = new ArrayList<>();
    if (!clause.stands()) {
      rows.add(clause.sides().stream().map(side -> new Table.Cell(standing(side))).toList());
    }
    boolean first = true;
    for (ComparedClause.Row row : clause.rows()) {
      if (row.same()) {
        table(clause, rows, blocks);
        rows = new ArrayList<>();
        blocks.add(new Paragraph(origin(), Paragraph.Role.SMALL, printed(row.shared())));
      } else {
        rows.add(cells(clause, row, first));
      }
      first = false;
    }
    if (clause.sides().stream().anyMatch(side -> !side.fallback().isEmpty())) {
      rows.add(clause.sides().stream().map(this::fallback).toList());
    }
    table(clause, rows, blocks);
  }

  private void table(ComparedClause clause, List<List<Table.Cell>> rows, List<Block> blocks) {
    if (rows.isEmpty()) {
      return;
    }
    List<Table.Cell> header =
        clause.sides().stream()
            .map(side -> words().position(side.position()))
            .map(words -> new Table.Cell(List.of(new Inline.Words(words))))
            .toList();
    blocks.add(new Table(origin(), List.of(), List.of(1, 1, 1), header, rows, false));
  }

  /** A position at which the clause does not stand says so in the first row, then stays empty. */
  private List<Table.Cell> cells(ComparedClause clause, ComparedClause.Row row, boolean first) {
    List<Table.Cell> cells = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      ComparedClause.Side side = clause.sides().get(i);
      List<Inline> nothing = List.of(new Inline.Words(words().nothing()));
      List<Inline> absent = first ? standing(side) : List.of();
      cells.add(
          new Table.Cell(
              row.cells().get(i).map(this::printed).orElse(side.stands() ? nothing : absent)));
    }
    return cells;
  }

  private List<Inline> standing(ComparedClause.Side side) {
    return List.of(
        new Inline.Words(words().absent() + " "),
        new Inline.Foreign(Locale.ENGLISH, List.of(new Inline.Words(side.why()))));
  }

  private Table.Cell fallback(ComparedClause.Side side) {
    String stated = words().fallback(side);
    return new Table.Cell(
        List.of(
            new Inline.Strong(List.of(new Inline.Words(words().fallback()))),
            new Inline.Words(words().colon() + stated)));
  }

  private List<Inline> printed(Passage passage) {
    List<Inline> inlines = new ArrayList<>();
    if (!passage.number().isEmpty()) {
      inlines.add(new Inline.Words(passage.number() + " "));
    }
    inlines.addAll(passage.inlines());
    return inlines;
  }

  private Paragraph paragraph(String words) {
    return new Paragraph(origin(), Paragraph.Role.BODY, List.of(new Inline.Words(words)));
  }

  /** The words around it. */
  public CompareWords words() {
    return new CompareWords(comparison.language());
  }

  private BlockMark origin() {
    return BlockMark.in(comparison.language());
  }
}
