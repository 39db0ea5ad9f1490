package org.bonafide.law;

import java.util.List;

/**
 * A screen of an electronic application, or a part of a form, with its fields in order.
 *
 * @param id as in {@code limitation}; a screen for each of several authors repeats it
 */
public record FormScreen(String id, Sentence name, List<Field> fields) {
  public FormScreen {
    fields = List.copyOf(fields);
  }

  /**
   * A field with what to enter.
   *
   * @param remark an advice, or empty
   * @param isPublic whether the entry is printed on the certificate or in the public record
   * @param limit the number of characters there is room for, 0 where none is known
   * @param used the number of characters counted against the limit, which other fields may share
   */
  public record Field(
      String id,
      Sentence name,
      FieldEntry filling,
      Sentence remark,
      boolean isPublic,
      int limit,
      int used) {}
}
