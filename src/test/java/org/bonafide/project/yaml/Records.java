package org.bonafide.project.yaml;

import java.nio.charset.StandardCharsets;
import org.bonafide.project.Project;

/** Reads records that a test writes in place. */
final class Records {

  private Records() {}

  static ProjectReader.Reading reading(String yaml) {
    return ProjectReader.read("project.yaml", yaml.getBytes(StandardCharsets.UTF_8));
  }

  static Project project(String yaml) {
    ProjectReader.Reading reading = reading(yaml);
    return reading.project().orElseThrow(() -> new AssertionError(reading.findings().toString()));
  }
}
