package org.bonafide.law;

import java.util.List;

/**
 * What goes into the PRC works description for one work: the machine face {@code
 * registration-cn.json}.
 *
 * @param items the items of the description in order
 * @param elements what the records document of each element
 */
public record CnStatement(
    String work,
    Verdict verdict,
    List<Item> items,
    List<Reason> reasons,
    List<ElementGrade> elements,
    List<String> stronger) {
  public CnStatement {
    items = List.copyOf(items);
    reasons = List.copyOf(reasons);
    elements = List.copyOf(elements);
    stronger = List.copyOf(stronger);
  }

  /**
   * An item of the description.
   *
   * @param heading in Chinese, as in {@code 一、创作目的}
   * @param text what the record states, or empty where it is an open point
   */
  public record Item(String id, String heading, String text) {}

  /** How well the records document an element. */
  public record ElementGrade(String element, Verdict verdict) {}
}
