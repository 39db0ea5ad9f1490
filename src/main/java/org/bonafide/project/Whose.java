package org.bonafide.project;

import java.util.Optional;

/**
 * Whose the material was that an {@code input} put into a tool (the key {@code of}).
 *
 * @param kind not stated is a value of its own, and prints no owner
 * @param who the person or party, where one is named
 */
public record Whose(Kind kind, Optional<Ref> who) {

  /** Nothing is stated. */
  public static final Whose NOT_STATED = new Whose(Kind.NOT_STATED, Optional.empty());

  /** Whose it may be. */
  public enum Kind {
    /** Of the people who put it in. */
    OWN,
    /** Output of a generative tool. */
    GENERATED,
    /** Somebody else's. */
    THIRD_PARTY,
    /** Of a person or party of the record. */
    NAMED,
    NOT_STATED
  }
}
