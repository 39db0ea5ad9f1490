package org.bonafide.law;

import java.util.Optional;

/**
 * What was found of an element.
 *
 * @param verdict where the law gives each element its own
 * @param claimed a person's expression or contribution that can be claimed; empty where none
 * @param excluded what is excluded or not claimed; empty where nothing
 * @param open what cannot be said for want of a fact or a record; empty where nothing
 * @param why the reason that decides, for who compares laws; empty where none does
 * @param authority the id of the authority for that, or empty
 * @param more what this law alone says of it
 */
public record ElementOutcome(
    String element,
    Optional<Verdict> verdict,
    Sentence claimed,
    Sentence excluded,
    Sentence open,
    Sentence why,
    String authority,
    Particular.Group more) {}
