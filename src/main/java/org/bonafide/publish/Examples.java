package org.bonafide.publish;

import java.util.List;
import java.util.Map;
import org.bonafide.data.ShippedFiles;

/**
 * The examples that ship inside the program, with their record files.
 *
 * <p>Example: {@code Examples.files("campaign").get("project.yaml")}.
 */
public final class Examples {

  /** Their names. */
  public static final List<String> NAMES =
      List.of("campaign", "pendant", "comic", "lantern", "commission");

  private Examples() {}

  /** The files of an example by their path in its folder, {@code project.yaml} among them. */
  public static Map<String, byte[]> files(String name) {
    return ShippedFiles.below("examples/" + name);
  }
}
