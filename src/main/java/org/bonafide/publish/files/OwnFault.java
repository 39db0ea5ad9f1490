package org.bonafide.publish.files;

/**
 * A fault of the program, told in a sentence by its kind and the first place of ours behind it.
 *
 * <p>Example: {@code The program met a fault of its own (ArithmeticException at Batch.java:160).}
 */
public final class OwnFault {

  private OwnFault() {}

  /** The sentence; it holds nothing that a record says. */
  public static String said(Throwable fault) {
    String kind = fault.getClass().getSimpleName();
    return "The program met a fault of its own (" + kind + where(fault) + ").";
  }

  private static String where(Throwable fault) {
    for (StackTraceElement at : fault.getStackTrace()) {
      if (at.getClassName().startsWith("org.bonafide.")) {
        return " at " + at.getFileName() + ":" + at.getLineNumber();
      }
    }
    return "";
  }
}
