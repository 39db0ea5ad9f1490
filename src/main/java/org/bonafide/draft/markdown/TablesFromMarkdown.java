package org.bonafide.draft.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.BlockMark;
import org.bonafide.instrument.DefinitionList;
import org.bonafide.instrument.FieldSheet;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.Table;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;

/** Tables: plain ones, and those that a directive makes a list of definitions or a field sheet. */
record TablesFromMarkdown(InlinesFromMarkdown inlines, List<Marked.Written> directives) {

  Block read(TableBlock table, Supplier<BlockMark> origin) {
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        rows.add(row(row));
      }
    }
    List<Table.Cell> header = rows.remove(0);
    if (directive(Directive.DEFINITION_LIST).isPresent()) {
      return definitions(rows, origin.get());
    }
    Optional<Marked.Written> sheet = directive(Directive.FIELD_SHEET);
    if (sheet.isPresent()) {
      return fields(sheet.get().argument(), header, rows, origin.get());
    }
    String argument = directive(Directive.TABLE).map(Marked.Written::argument).orElse("");
    int colon = argument.indexOf(':');
    String caption = colon < 0 ? "" : argument.substring(colon + 1).trim();
    return new Table(
        origin.get(),
        caption.isEmpty() ? List.of() : List.of(new Inline.Words(caption)),
        shares(colon < 0 ? argument : argument.substring(0, colon), header.size()),
        header,
        rows,
        directive(Directive.HEADER_COLUMN).isPresent());
  }

  private Optional<Marked.Written> directive(Directive wanted) {
    return directives.stream().filter(d -> d.is(wanted)).findFirst();
  }

  private List<Table.Cell> row(Node row) {
    List<Table.Cell> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells.add(new Table.Cell(inlines.block(cell)));
    }
    return cells;
  }

  private static List<Integer> shares(String text, int columns) {
    List<Integer> shares = new ArrayList<>();
    for (String share : text.trim().split("\\s+")) {
      if (share.matches("\\d{1,3}")) {
        shares.add(Integer.parseInt(share));
      }
    }
    while (shares.size() < columns) {
      shares.add(shares.isEmpty() ? 1 : shares.get(shares.size() - 1));
    }
    return shares;
  }

  private static Block definitions(List<List<Table.Cell>> rows, BlockMark origin) {
    return new DefinitionList(
        origin, rows.stream().map(r -> new DefinitionList.Entry(cell(r, 0), cell(r, 1))).toList());
  }

  private static Block fields(
      String caption, List<Table.Cell> header, List<List<Table.Cell>> rows, BlockMark origin) {
    return new FieldSheet(
        origin,
        caption.isEmpty() ? List.of() : List.of(new Inline.Words(caption)),
        plain(cell(header, 0)),
        plain(cell(header, 1)),
        rows.stream().map(r -> new FieldSheet.Field(cell(r, 0), cell(r, 1), cell(r, 2))).toList());
  }

  private static List<Inline> cell(List<Table.Cell> row, int index) {
    return index < row.size() ? row.get(index).inlines() : List.of();
  }

  private static String plain(List<Inline> inlines) {
    StringBuilder text = new StringBuilder();
    inlines.forEach(i -> text.append(i instanceof Inline.Words w ? w.text() : ""));
    return text.toString();
  }
}
