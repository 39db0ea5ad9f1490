package org.bonafide.project;

import java.util.List;
import java.util.Optional;

/**
 * What the user wants to register, and where.
 *
 * @param offices {@code us}, {@code cn}; empty means the offices of the places the works name
 * @param claimant the id of a party or person, or empty
 * @param correspondent the id of a person or party, or empty
 * @param deposit the file to deposit, or empty
 */
public record Registration(
    List<String> offices,
    String claimant,
    String correspondent,
    Optional<Previous> previous,
    String deposit) {
  public Registration {
    offices = List.copyOf(offices);
  }

  /**
   * An earlier registration; a number or a year may be missing.
   *
   * @param of {@code this-version} where the work as it is was registered, {@code earlier-version}
   *     where an earlier version of it was, or empty where that is not stated
   * @param work the id of the work that was registered; empty means every work of the record
   */
  public record Previous(String number, String year, String of, String work) {}
}
