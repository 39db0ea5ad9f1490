package org.bonafide.instrument;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The fields of an official form in the form's order, each with the entry to make.
 *
 * @param caption the name of the screen or part of the form
 * @param nameHeader the header over the names, as in "Field"
 * @param entryHeader the header over the entries, as in "Entry"
 */
public record FieldSheet(
    BlockMark origin,
    List<Inline> caption,
    String nameHeader,
    String entryHeader,
    List<Field> fields)
    implements Block {
  public FieldSheet {
    caption = List.copyOf(caption);
    fields = List.copyOf(fields);
  }

  @Override
  public <R> R accept(Reader<R> reader) {
    return reader.fieldSheet(this);
  }

  @Override
  public Block copy(BlockMark at, UnaryOperator<List<Inline>> words, UnaryOperator<Block> inside) {
    return new FieldSheet(
        at,
        words.apply(caption),
        nameHeader,
        entryHeader,
        fields.stream()
            .map(
                field ->
                    new Field(
                        words.apply(field.name()),
                        words.apply(field.entry()),
                        words.apply(field.remark())))
            .toList());
  }

  /**
   * A field of the form.
   *
   * @param name as the form has it
   * @param entry what to enter
   * @param remark a count of characters or an advice, printed small; may be empty
   */
  public record Field(List<Inline> name, List<Inline> entry, List<Inline> remark) {
    public Field {
      name = List.copyOf(name);
      entry = List.copyOf(entry);
      remark = List.copyOf(remark);
    }
  }
}
