package org.bonafide.publish.machine;

/** The version of the program, as {@code --version} and the receipt print it. */
public final class Version {

  /** Held to the version in {@code pom.xml} by a test. */
  public static final String CURRENT = "0.1.0";

  private Version() {}
}
