package org.bonafide.project.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The published JSON Schema of the record, for editors: {@code ProjectSchema.text()}.
 *
 * <p>The reader does not use it; a test holds the two together.
 */
public final class ProjectSchema {

  private ProjectSchema() {}

  /** The schema as it is packed with the program. */
  public static String text() {
    try (InputStream in = ProjectSchema.class.getResourceAsStream("/schema/project.schema.json")) {
      if (in == null) {
        throw new IllegalStateException("the program is packed without its schema");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
