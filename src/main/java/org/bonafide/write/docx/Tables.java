package org.bonafide.write.docx;

import java.util.List;
import java.util.Locale;
import org.bonafide.instrument.BlockMark;
import org.bonafide.instrument.DefinitionList;
import org.bonafide.instrument.ExhibitList;
import org.bonafide.instrument.FieldSheet;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.InlineText;
import org.bonafide.instrument.KeptTogether;
import org.bonafide.instrument.RowLengths;
import org.bonafide.instrument.Table;
import org.bonafide.write.markup.Markup;

/**
 * Writes the kinds of blocks that are tables.
 *
 * @param frame where they stand: a table without a caption is called by the heading there
 */
record Tables(Writing writing, Frame frame) {

  Markup table(Table table) {
    Locale language = table.origin().language();
    caption(table.caption(), language);
    int count = table.rows().stream().mapToInt(List::size).max().orElse(0);
    count = Math.max(1, Math.max(count, table.header().size()));
    Grid grid = grid(ColumnWidths.of(frame.width(), table.shares(), count), "InstrumentTable");
    String heads = names(table.header().stream().map(c -> InlineText.of(c.inlines())).toList());
    boolean hasHeader = !table.header().isEmpty();
    grid.open(name(table.caption()), heads, hasHeader, table.headerColumn());
    if (hasHeader) {
      row(grid, count, table.header(), true, true, language);
    }
    List<Integer> lengths = RowLengths.of(table);
    for (int i = 0; i < table.rows().size(); i++) {
      in(i, lengths).row(grid, count, table.rows().get(i), false, table.headerColumn(), language);
    }
    return end(grid);
  }

  private void row(
      Grid grid,
      int count,
      List<Table.Cell> cells,
      boolean header,
      boolean firstIsHeader,
      Locale language) {
    grid.row(header);
    for (int i = 0; i < count; i++) {
      WordStyle style = header ? WordStyle.TABLE_HEADER : WordStyle.TABLE_TEXT;
      List<Inline> words = i < cells.size() ? cells.get(i).inlines() : List.of();
      cell(grid, i, style, i == 0 && firstIsHeader && !header, words, language);
    }
    grid.close();
  }

  Markup exhibits(ExhibitList list) {
    Locale language = list.origin().language();
    caption(list.caption(), language);
    int count = list.exhibits().stream().mapToInt(e -> e.cells().size() + 1).max().orElse(1);
    count = Math.max(count, list.headers().size());
    Grid grid = grid(ColumnWidths.of(frame.width(), list.shares(), count), "InstrumentTable");
    grid.open(name(list.caption()), names(list.headers()), true, true);
    header(grid, count, list.headers(), language);
    List<Integer> lengths = RowLengths.of(list);
    for (int i = 0; i < list.exhibits().size(); i++) {
      in(i, lengths).exhibit(grid, count, list.exhibits().get(i), language);
    }
    return end(grid);
  }

  private void exhibit(Grid grid, int count, ExhibitList.Exhibit exhibit, Locale language) {
    grid.row(false).cell(0);
    paragraphs()
        .marked(
            look(WordStyle.TABLE_TEXT, language),
            BlockMark.key(exhibit.anchor(), language),
            List.of(new Inline.Words(exhibit.number())));
    grid.close();
    for (int i = 1; i < count; i++) {
      boolean there = i <= exhibit.cells().size();
      List<Inline> words = there ? exhibit.cells().get(i - 1).inlines() : List.of();
      cell(grid, i, WordStyle.TABLE_TEXT, false, words, language);
    }
    grid.close();
  }

  Markup fieldSheet(FieldSheet sheet) {
    Locale language = sheet.origin().language();
    caption(sheet.caption(), language);
    List<String> headers = List.of(sheet.nameHeader(), sheet.entryHeader());
    Grid grid = grid(ColumnWidths.of(frame.width(), List.of(3, 7), 2), "InstrumentTable");
    grid.open(name(sheet.caption()), names(headers), true, true);
    header(grid, 2, headers, language);
    List<Integer> lengths = RowLengths.of(sheet);
    for (int i = 0; i < sheet.fields().size(); i++) {
      in(i, lengths).field(grid, sheet.fields().get(i), language);
    }
    return end(grid);
  }

  private void field(Grid grid, FieldSheet.Field field, Locale language) {
    grid.row(false);
    cell(grid, 0, WordStyle.TABLE_TEXT, true, field.name(), language);
    grid.cell(1);
    if (!field.entry().isEmpty() || field.remark().isEmpty()) {
      paragraphs().write(look(WordStyle.TABLE_TEXT, language), field.entry());
    }
    if (!field.remark().isEmpty()) {
      paragraphs().write(look(WordStyle.TABLE_SMALL, language), field.remark());
    }
    grid.close().close();
  }

  Markup definitionList(DefinitionList list) {
    Locale language = list.origin().language();
    Grid grid = grid(ColumnWidths.of(frame.width(), List.of(3, 7), 2), "PlainTable");
    grid.open("", "", false, true);
    List<Integer> lengths = RowLengths.of(list);
    for (int i = 0; i < list.entries().size(); i++) {
      DefinitionList.Entry entry = list.entries().get(i);
      Tables row = in(i, lengths);
      grid.row(false);
      row.cell(grid, 0, WordStyle.PARTIES, true, entry.name(), language);
      row.cell(grid, 1, WordStyle.PARTIES, false, entry.words(), language);
      grid.close();
    }
    return end(grid);
  }

  /** In a row: the last of them stays with what follows the table where the table does. */
  private Tables in(int row, List<Integer> lengths) {
    boolean last = row == lengths.size() - 1;
    boolean keep = last ? frame.keepNext() : KeptTogether.rowWithNext(lengths, row);
    return new Tables(writing, frame.keeping(keep));
  }

  private ParagraphLook look(WordStyle style, Locale language) {
    return ParagraphLook.of(style, language).keptWithNext(frame.keepNext());
  }

  private void caption(List<Inline> caption, Locale language) {
    if (!caption.isEmpty()) {
      paragraphs().write(ParagraphLook.of(WordStyle.CAPTION, language), caption);
    }
  }

  private void header(Grid grid, int count, List<String> headers, Locale language) {
    grid.row(true);
    for (int i = 0; i < count; i++) {
      String words = i < headers.size() ? headers.get(i) : "";
      cell(grid, i, WordStyle.TABLE_HEADER, false, List.of(new Inline.Words(words)), language);
    }
    grid.close();
  }

  private void cell(
      Grid grid, int column, WordStyle style, boolean bold, List<Inline> inlines, Locale language) {
    grid.cell(column);
    List<Inline> words = bold && !inlines.isEmpty() ? List.of(new Inline.Strong(inlines)) : inlines;
    paragraphs().write(look(style, language), words);
    grid.close();
  }

  private Markup end(Grid grid) {
    grid.close();
    return paragraphs().behind(frame);
  }

  private Grid grid(ColumnWidths columns, String style) {
    return new Grid(writing.out(), columns, style);
  }

  private Paragraphs paragraphs() {
    return new Paragraphs(writing);
  }

  private String name(List<Inline> caption) {
    return caption.isEmpty() ? frame.heading() : InlineText.of(caption);
  }

  private static String names(List<String> headers) {
    return String.join(", ", headers);
  }
}
