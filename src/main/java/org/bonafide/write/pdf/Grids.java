package org.bonafide.write.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bonafide.instrument.BlockMark;
import org.bonafide.instrument.DefinitionList;
import org.bonafide.instrument.ExhibitList;
import org.bonafide.instrument.FieldSheet;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.KeptTogether;
import org.bonafide.instrument.RowLengths;
import org.bonafide.instrument.Table;
import org.bonafide.write.StyleSheet;
import org.bonafide.write.TextKind;
import org.bonafide.write.TextStyle;

/** The kinds of blocks that are tables, as rows of cells. */
record Grids(Tag parent, float width, Locale language, StyleSheet sheet) {

  private float padding() {
    return sheet.cells().padding();
  }

  private Optional<Float> rule() {
    return Optional.of(sheet.cells().rule() / 100f);
  }

  private Optional<Float> shade() {
    return Optional.of(sheet.cells().head() / 100f);
  }

  private TextStyle words(boolean bold) {
    return sheet.text(bold ? TextKind.TABLE_HEAD : TextKind.TABLE);
  }

  List<Box> table(Table b) {
    List<Box> boxes = new ArrayList<>();
    caption(b.caption(), boxes);
    int count = Math.max(b.header().size(), b.rows().stream().mapToInt(List::size).max().orElse(0));
    float[] widths = widths(b.shares(), count);
    Tag table = parent.child("Table", language);
    Optional<Box.Row> head = Optional.empty();
    if (!b.header().isEmpty()) {
      head = Optional.of(head(table, words(b.header()), widths));
      boxes.add(head.get());
    }
    for (List<Table.Cell> cells : b.rows()) {
      boxes.add(row(table, words(cells), widths, head, b.headerColumn(), ""));
    }
    return kept(boxes, RowLengths.of(b));
  }

  List<Box> exhibits(ExhibitList b) {
    List<Box> boxes = new ArrayList<>();
    caption(b.caption(), boxes);
    float[] widths = widths(b.shares(), b.headers().size());
    Tag table = parent.child("Table", language);
    Box.Row head = head(table, b.headers().stream().map(Grids::plain).toList(), widths);
    boxes.add(head);
    for (ExhibitList.Exhibit exhibit : b.exhibits()) {
      List<List<Inline>> cells = new ArrayList<>(List.of(plain(exhibit.number())));
      cells.addAll(words(exhibit.cells()));
      String key = BlockMark.key(exhibit.anchor(), language);
      boxes.add(row(table, cells, widths, Optional.of(head), true, key));
    }
    return kept(boxes, RowLengths.of(b));
  }

  List<Box> fields(FieldSheet b) {
    List<Box> boxes = new ArrayList<>();
    caption(b.caption(), boxes);
    float[] widths = widths(List.of(3, 7), 2);
    Tag table = parent.child("Table", language);
    Box.Row head = head(table, List.of(plain(b.nameHeader()), plain(b.entryHeader())), widths);
    boxes.add(head);
    for (FieldSheet.Field field : b.fields()) {
      Tag row = table.child("TR");
      Box.Cell name =
          cell(row.child("TH").scope("Row"), 0, widths[0], field.name(), words(true), "");
      Tag entry = row.child("TD");
      List<Box> inside = new ArrayList<>();
      if (!field.entry().isEmpty() || field.remark().isEmpty()) {
        inside.add(text(entry.child("P"), field.entry(), words(false), widths[1], ""));
      }
      if (!field.remark().isEmpty()) {
        inside.add(
            text(entry.child("P"), field.remark(), sheet.text(TextKind.REMARK), widths[1], ""));
      }
      Box.Cell value = new Box.Cell(widths[0], widths[1], padding(), inside);
      boxes.add(
          new Box.Row(List.of(name, value), Optional.of(head), rule(), Optional.empty(), 0, false));
    }
    return kept(boxes, RowLengths.of(b));
  }

  /** The rows stand last among the boxes, behind a caption and a head. */
  private static List<Box> kept(List<Box> boxes, List<Integer> lengths) {
    int first = boxes.size() - lengths.size();
    for (int i = 0; i < lengths.size(); i++) {
      if (KeptTogether.rowWithNext(lengths, i)) {
        boxes.set(first + i, boxes.get(first + i).keeping());
      }
    }
    return boxes;
  }

  List<Box> definitions(DefinitionList b) {
    List<Box> boxes = new ArrayList<>();
    float[] widths = widths(List.of(3, 7), 2);
    Tag table = parent.child("Table", language);
    TextStyle words = sheet.text(TextKind.PARTIES);
    TextStyle name = words.strong();
    for (DefinitionList.Entry entry : b.entries()) {
      Tag row = table.child("TR");
      Box.Cell left = cell(row.child("TH").scope("Row"), 0, widths[0], entry.name(), name, "");
      Box.Cell right = cell(row.child("TD"), widths[0], widths[1], entry.words(), words, "");
      boxes.add(Box.Row.plain(List.of(left, right), false));
    }
    return kept(boxes, RowLengths.of(b));
  }

  private void caption(List<Inline> caption, List<Box> boxes) {
    if (!caption.isEmpty()) {
      boxes.add(
          new ParagraphInMaking(caption, sheet.text(TextKind.CAPTION), language, width)
              .box(parent.child("P", language), 0));
    }
  }

  private Box.Row head(Tag table, List<List<Inline>> names, float[] widths) {
    Tag row = table.child("TR");
    List<Box.Cell> cells = new ArrayList<>();
    float x = 0;
    for (int i = 0; i < widths.length; i++) {
      List<Inline> words = i < names.size() ? names.get(i) : List.of();
      cells.add(cell(row.child("TH").scope("Column"), x, widths[i], words, words(true), ""));
      x += widths[i];
    }
    return new Box.Row(cells, Optional.empty(), rule(), shade(), 0, true);
  }

  private Box.Row row(
      Tag table,
      List<List<Inline>> words,
      float[] widths,
      Optional<Box.Row> head,
      boolean headerColumn,
      String key) {
    Tag row = table.child("TR");
    List<Box.Cell> cells = new ArrayList<>();
    float x = 0;
    for (int i = 0; i < widths.length; i++) {
      boolean header = headerColumn && i == 0;
      Tag tag = header ? row.child("TH").scope("Row") : row.child("TD");
      List<Inline> inside = i < words.size() ? words.get(i) : List.of();
      cells.add(cell(tag, x, widths[i], inside, words(false), i == 0 ? key : ""));
      x += widths[i];
    }
    return new Box.Row(cells, head, rule(), Optional.empty(), 0, false);
  }

  private Box.Cell cell(
      Tag tag, float x, float wide, List<Inline> words, TextStyle look, String key) {
    return new Box.Cell(x, wide, padding(), List.of(text(tag, words, look, wide, key)));
  }

  private Box text(Tag tag, List<Inline> words, TextStyle look, float wide, String key) {
    Optional<Box.Mark> mark =
        key.isEmpty() ? Optional.empty() : Optional.of(new Box.Mark(key, "", 0));
    return new ParagraphInMaking(words, look, language, wide - 2 * padding())
        .marked(mark)
        .box(tag, 0);
  }

  private float[] widths(List<Integer> shares, int count) {
    float[] widths = new float[count];
    float sum = 0;
    for (int i = 0; i < count; i++) {
      widths[i] = i < shares.size() ? Math.max(1, shares.get(i)) : 1;
      sum += widths[i];
    }
    for (int i = 0; i < count; i++) {
      widths[i] = widths[i] / sum * width;
    }
    return widths;
  }

  private static List<List<Inline>> words(List<Table.Cell> cells) {
    return cells.stream().map(Table.Cell::inlines).toList();
  }

  private static List<Inline> plain(String text) {
    return List.of(new Inline.Words(text));
  }
}
