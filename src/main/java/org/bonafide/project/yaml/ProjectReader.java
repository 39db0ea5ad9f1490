package org.bonafide.project.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.diagnose.Severity;
import org.bonafide.project.Project;

/**
 * Reads {@code project.yaml}.
 *
 * <p>Example: {@code ProjectReader.read(Path.of("examples/campaign/project.yaml"))}. Scalars stay
 * what the user wrote: {@code 4.10}, {@code no}, {@code 010} and {@code 12:30:45} are text until a
 * key asks for a date or an answer. All findings of one run are collected.
 *
 * <p>Limits: 2 MB, 40 levels of nesting, 500,000 values once aliases are followed, 20,000
 * characters a value.
 */
public final class ProjectReader {

  /** The largest record, in bytes. */
  public static final int LIMIT = 2 * 1024 * 1024;

  private ProjectReader() {}

  /**
   * What came of reading.
   *
   * @param project present only where no finding is an error
   * @param findings sorted by place
   */
  public record Reading(Optional<Project> project, List<Finding> findings) {
    public Reading {
      findings = List.copyOf(findings);
    }
  }

  /** Reads a file; whatever is wrong with the file itself is a finding too. */
  public static Reading read(Path file) {
    String name = file.toString();
    try {
      if (Files.isDirectory(file)) {
        return unusable(
            "record-is-a-folder",
            name,
            "is a folder.",
            "Name the file in it, such as project.yaml.");
      }
      if (!Files.exists(file)) {
        return unusable(
            "record-not-found",
            name,
            "does not exist.",
            "Check the name, or run \"bonafide init\" to start one.");
      }
      try (InputStream in = Files.newInputStream(file)) {
        return read(name, in.readNBytes(LIMIT + 1)); // a device has no size, and no end
      }
    } catch (IOException e) {
      return unusable("record-unreadable", name, "cannot be read.", "Check its permissions.");
    }
  }

  /** Reads bytes; {@code name} is how the findings call the file. */
  public static Reading read(String name, byte[] bytes) {
    if (bytes.length > LIMIT) {
      return tooLarge(name);
    }
    Findings findings = new Findings(name);
    Optional<Project> project =
        Utf8.decode(bytes, findings)
            .flatMap(text -> Tree.compose(text, findings))
            .map(root -> new ProjectSection(root, findings).read());
    List<Finding> sorted = findings.sorted();
    boolean broken = sorted.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    return new Reading(broken ? Optional.empty() : project, sorted);
  }

  private static Reading tooLarge(String name) {
    return unusable(
        "record-too-large",
        name,
        "is larger than 2 MB.",
        "Keep long texts in record files and name them under \"records\".");
  }

  private static Reading unusable(String rule, String name, String what, String remedy) {
    Finding finding =
        Finding.error(rule, Place.of(name), "The record \"" + name + "\" " + what, remedy);
    return new Reading(Optional.empty(), List.of(finding));
  }
}
