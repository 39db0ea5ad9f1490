package org.bonafide.project;

import java.util.List;
import java.util.Optional;

/**
 * Who discloses, and where the work goes.
 *
 * @param publisher a party or person, or empty
 * @param role as in {@code deployer}, {@code publisher}, {@code provider}; empty means not stated
 * @param responsible the id of the person who answers for the content, or empty
 * @param targets ids of disclosure targets; empty means {@code general}
 * @param notice the web address at which the full notice stands, or empty
 */
public record Disclosure(
    Optional<Ref> publisher, String role, String responsible, List<String> targets, String notice) {

  /** Nothing is stated. */
  public static final Disclosure NONE = new Disclosure(Optional.empty(), "", "", List.of(), "");

  public Disclosure {
    targets = List.copyOf(targets);
  }

  /** The same, going to other targets. */
  public Disclosure to(List<String> others) {
    return new Disclosure(publisher, role, responsible, others, notice);
  }
}
