package org.bonafide.project;

import java.util.List;

/**
 * Who discloses, and where the work goes.
 *
 * @param publisher the id of a party or person, or empty
 * @param role as in {@code deployer}, {@code publisher}, {@code provider}; empty means not stated
 * @param responsible the id of the person who answers for the content, or empty
 * @param targets ids of disclosure targets; empty means {@code general}
 * @param notice the web address at which the full notice stands, or empty
 */
public record Disclosure(
    String publisher, String role, String responsible, List<String> targets, String notice) {
  public Disclosure {
    targets = List.copyOf(targets);
  }
}
