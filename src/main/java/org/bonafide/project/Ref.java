package org.bonafide.project;

/**
 * Somebody named under a key that takes a person or a party. The reader decides which of the two is
 * meant, once, so that no document can decide otherwise; {@link Project#nameOf} gives the name.
 *
 * <p>Example: {@code claimant: agency} is a {@link PartyRef}.
 */
public sealed interface Ref permits PersonRef, PartyRef {

  /** The key in the record. */
  String id();
}
