package org.bonafide.rule;

/**
 * The one switch for the keys that the record gains with the first rule: {@code with: hand}, {@code
 * functions} of a tool, {@code of} and {@code what} of an input, {@code owners}, the new acts,
 * texts by language, facts of an element, items of an arrangement.
 *
 * <p>While it is off, the records that are drawn hold only keys that the reader knew before.
 */
final class NewKeys {

  /** Set to true once the reader knows them; {@code -Drule.newKeys=true} does it for one run. */
  static final boolean KNOWN = true;

  private NewKeys() {}
}
