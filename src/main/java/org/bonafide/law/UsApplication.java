package org.bonafide.law;

import java.util.List;

/**
 * What goes into the US Standard Application for one work: the machine face {@code
 * registration-us.json}.
 *
 * @param application {@code standard}, {@code single} or {@code none}
 * @param authors ids of people whose expression is claimed
 * @param newMaterialIncluded repeats {@code authorCreated} where something is excluded; else empty
 * @param elements what was found of each element, in the record's order
 * @param stronger what would make the claim stronger, weightiest first
 */
public record UsApplication(
    String work,
    String application,
    List<String> authors,
    Entry authorCreated,
    Entry materialExcluded,
    Entry newMaterialIncluded,
    String noteToOffice,
    Verdict verdict,
    List<Reason> reasons,
    List<ElementFinding> elements,
    List<String> stronger) {
  public UsApplication {
    authors = List.copyOf(authors);
    reasons = List.copyOf(reasons);
    elements = List.copyOf(elements);
    stronger = List.copyOf(stronger);
  }

  /** Boxes to tick, and the words for the space "Other". */
  public record Entry(List<String> boxes, String other) {
    public static final Entry EMPTY = new Entry(List.of(), "");

    public Entry {
      boxes = List.copyOf(boxes);
    }

    public boolean isEmpty() {
      return boxes.isEmpty() && other.isEmpty();
    }
  }

  /**
   * What was found of an element.
   *
   * @param claimed the human expression that can be claimed, in words; empty where none
   * @param excluded the generated material to exclude, in words; empty where none
   * @param open what cannot be said for want of a fact; empty where nothing
   */
  public record ElementFinding(String element, String claimed, String excluded, String open) {}
}
