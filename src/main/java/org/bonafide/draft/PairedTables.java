package org.bonafide.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.DefinitionList;
import org.bonafide.instrument.FieldSheet;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.InlineText;
import org.bonafide.instrument.Table;

/**
 * Makes one table of the two that say the same in two languages: each cell holds the words of the
 * leading language and, on a line below, those of the other. What is the same in both, such as a
 * name or a file, stands once.
 *
 * @param other the language that stands below
 */
record PairedTables(Locale other) {

  /** One table of two, or nothing where their shapes differ or the kind numbers its rows. */
  Optional<Block> pair(Block left, Block right) {
    if (left instanceof Table l && right instanceof Table r) {
      return table(l, r);
    }
    if (left instanceof DefinitionList l && right instanceof DefinitionList r) {
      return definitionList(l, r);
    }
    if (left instanceof FieldSheet l && right instanceof FieldSheet r) {
      return fieldSheet(l, r);
    }
    return Optional.empty();
  }

  private Optional<Block> table(Table left, Table right) {
    boolean sameShape =
        left.rows().size() == right.rows().size()
            && left.header().size() == right.header().size()
            && widths(left.rows()).equals(widths(right.rows()));
    if (!sameShape) {
      return Optional.empty();
    }
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (int i = 0; i < left.rows().size(); i++) {
      rows.add(cells(left.rows().get(i), right.rows().get(i)));
    }
    return Optional.of(
        new Table(
            left.origin(),
            words(left.caption(), right.caption()),
            left.shares(),
            cells(left.header(), right.header()),
            rows,
            left.headerColumn()));
  }

  private Optional<Block> definitionList(DefinitionList left, DefinitionList right) {
    if (left.entries().size() != right.entries().size()) {
      return Optional.empty();
    }
    List<DefinitionList.Entry> entries = new ArrayList<>();
    for (int i = 0; i < left.entries().size(); i++) {
      DefinitionList.Entry l = left.entries().get(i);
      DefinitionList.Entry r = right.entries().get(i);
      entries.add(new DefinitionList.Entry(words(l.name(), r.name()), words(l.words(), r.words())));
    }
    return Optional.of(new DefinitionList(left.origin(), entries));
  }

  private Optional<Block> fieldSheet(FieldSheet left, FieldSheet right) {
    if (left.fields().size() != right.fields().size()) {
      return Optional.empty();
    }
    List<FieldSheet.Field> fields = new ArrayList<>();
    for (int i = 0; i < left.fields().size(); i++) {
      FieldSheet.Field l = left.fields().get(i);
      FieldSheet.Field r = right.fields().get(i);
      fields.add(
          new FieldSheet.Field(
              words(l.name(), r.name()),
              words(l.entry(), r.entry()),
              words(l.remark(), r.remark())));
    }
    return Optional.of(
        new FieldSheet(
            left.origin(),
            words(left.caption(), right.caption()),
            both(left.nameHeader(), right.nameHeader()),
            both(left.entryHeader(), right.entryHeader()),
            fields));
  }

  private static List<Integer> widths(List<List<Table.Cell>> rows) {
    return rows.stream().map(List::size).toList();
  }

  private List<Table.Cell> cells(List<Table.Cell> left, List<Table.Cell> right) {
    List<Table.Cell> cells = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      cells.add(new Table.Cell(words(left.get(i).inlines(), right.get(i).inlines())));
    }
    return cells;
  }

  private List<Inline> words(List<Inline> left, List<Inline> right) {
    if (right.isEmpty() || InlineText.of(left).equals(InlineText.of(right))) {
      return left;
    }
    List<Inline> both = new ArrayList<>(left);
    if (!left.isEmpty()) {
      both.add(new Inline.LineBreak());
    }
    both.add(new Inline.Foreign(other, right));
    return both;
  }

  private static String both(String left, String right) {
    return left.equals(right) ? left : left + " / " + right;
  }
}
