package org.bonafide.law;

import java.util.List;

/**
 * What lies beyond a statement.
 *
 * @param notClaimed what it does not claim, and by which authority
 * @param stronger what would make it stronger, weightiest first
 * @param instead what may be claimed or registered instead or besides
 * @param keep what to keep next time
 */
public record Advice(
    List<Reason> notClaimed,
    List<Improvement> stronger,
    List<Improvement> instead,
    List<Improvement> keep) {

  /** None. */
  public static final Advice NONE = new Advice(List.of(), List.of(), List.of(), List.of());

  public Advice {
    notClaimed = List.copyOf(notClaimed);
    stronger = List.copyOf(stronger);
    instead = List.copyOf(instead);
    keep = List.copyOf(keep);
  }
}
