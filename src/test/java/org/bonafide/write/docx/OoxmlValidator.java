package org.bonafide.write.docx;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Asks the validator of Microsoft's Open XML SDK, which sees what the schemas cannot: {@code
 * OoxmlValidator.errors(file)} is empty. It is a Node program, installed once into {@code target}.
 */
public final class OoxmlValidator {

  private static final Path SOURCE = Path.of("src/test/ooxml");
  private static final Path HOME = Path.of("target/ooxml");
  private static final String NPM =
      System.getProperty("os.name").startsWith("Windows") ? "npm.cmd" : "npm";

  private OoxmlValidator() {}

  /** What the validator says against a Word file. */
  public static List<String> errors(byte[] docx) {
    try {
      install();
      Path file = Files.createTempFile(HOME, "checked", ".docx");
      try {
        Files.write(file, docx);
        return read(validate(file));
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static synchronized void install() throws IOException {
    Path lock = HOME.resolve("package-lock.json");
    if (Files.exists(HOME.resolve("node_modules/@ooxml-tools/validate/package.json"))
        && Files.exists(lock)
        && Files.mismatch(lock, SOURCE.resolve("package-lock.json")) == -1) {
      return;
    }
    Files.createDirectories(HOME);
    for (String name : List.of("package.json", "package-lock.json")) {
      Files.copy(SOURCE.resolve(name), HOME.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
    run(NPM, "ci", "--ignore-scripts", "--no-audit", "--no-fund");
  }

  private static String validate(Path file) throws IOException {
    return run(
        "node",
        "node_modules/@ooxml-tools/validate/dist/npm/bin/ooxml-validate.js",
        "--of",
        "json",
        HOME.relativize(file).toString());
  }

  /** The program ends with 0 even when it finds errors, so its JSON is what counts. */
  private static List<String> read(String json) throws IOException {
    JsonNode tree = new ObjectMapper().readTree(json);
    List<String> errors = new ArrayList<>();
    for (JsonNode error : tree.isArray() ? tree : tree.path("errors")) {
      errors.add(error.toString());
    }
    if (!tree.isArray() && !tree.path("errors").isArray()) {
      errors.add("The validator answered something unknown: " + json);
    }
    return errors;
  }

  private static String run(String... command) throws IOException {
    Path out = Files.createTempFile(HOME, "run", ".out");
    Path err = Files.createTempFile(HOME, "run", ".err");
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(HOME.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      if (!process.waitFor(3, TimeUnit.MINUTES) || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new AssertionError(String.join(" ", command) + " failed: " + Files.readString(err));
      }
      return Files.readString(out);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    } catch (IOException e) {
      throw new AssertionError(
          "Node 20 and npm must be on the PATH to validate Word files: " + e.getMessage(), e);
    } finally {
      Files.deleteIfExists(out);
      Files.deleteIfExists(err);
    }
  }
}
