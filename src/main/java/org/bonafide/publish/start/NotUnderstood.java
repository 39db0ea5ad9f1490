package org.bonafide.publish.start;

/**
 * An answer at a pipe that is none to its question. Nobody can be asked again, and the lines behind
 * it may be meant for other questions; so it ends there.
 */
public final class NotUnderstood extends RuntimeException {

  private static final long serialVersionUID = 1;

  NotUnderstood(String message) {
    super(message);
  }
}
