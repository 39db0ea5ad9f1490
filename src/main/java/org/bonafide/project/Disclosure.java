package org.bonafide.project;

import java.util.List;

/**
 * Who discloses, and where the work goes.
 *
 * @param publisher the id of a party or person, or empty
 * @param role as in {@code deployer}, {@code publisher}, {@code provider}; empty means not stated
 * @param responsible the id of the person who answers for the content, or empty
 * @param targets ids of disclosure targets; empty means {@code general}
 */
public record Disclosure(String publisher, String role, String responsible, List<String> targets) {
  public Disclosure {
    targets = List.copyOf(targets);
  }
}
