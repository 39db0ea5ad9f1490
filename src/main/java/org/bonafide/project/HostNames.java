package org.bonafide.project;

/**
 * What the host agreement calls things, and where its numbering goes on; each may be empty.
 *
 * <p>Example: {@code host: {agency: the Company, freelancer: the Contractor}}.
 *
 * @param provision what it calls its numbered provisions, as in {@code Section}
 * @param joined whether the clauses go into that agreement itself, so that its own words govern
 */
public record HostNames(
    LocalText agency,
    LocalText freelancer,
    LocalText work,
    LocalText agreement,
    String prefix,
    String start,
    String provision,
    boolean joined) {

  /** What a record states of an agreement that the contract joins as a paper of its own. */
  public HostNames(
      LocalText agency,
      LocalText freelancer,
      LocalText work,
      LocalText agreement,
      String prefix,
      String start) {
    this(agency, freelancer, work, agreement, prefix, start, "", false);
  }
}
