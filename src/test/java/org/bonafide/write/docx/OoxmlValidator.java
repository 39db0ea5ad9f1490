package org.bonafide.write.docx;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Asks the validator of Microsoft's Open XML SDK, which sees what the schemas cannot: {@code
 * OoxmlValidator.errors(file)} is empty. It is a Node program, installed once into {@code target};
 * one process answers for all documents of a run, since its start costs ten times a document.
 */
public final class OoxmlValidator {

  private static final Path SOURCE = Path.of("src/test/ooxml");
  private static final Path HOME = Path.of("target/ooxml");
  private static final String NPM =
      System.getProperty("os.name").startsWith("Windows") ? "npm.cmd" : "npm";

  private static OoxmlValidator running;

  private final Process process;
  private final BufferedReader answers;
  private final Writer questions;

  private OoxmlValidator() throws IOException {
    process =
        new ProcessBuilder("node", "validate.mjs")
            .directory(HOME.toFile())
            .redirectError(HOME.resolve("validate.err").toFile())
            .start();
    answers = process.inputReader(StandardCharsets.UTF_8);
    questions = process.outputWriter(StandardCharsets.UTF_8);
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
  }

  /** What the validator says against a Word file. */
  public static synchronized List<String> errors(byte[] docx) {
    try {
      install();
      if (running == null || !running.process.isAlive()) {
        running = new OoxmlValidator();
      }
      Path file = Files.createTempFile(HOME, "checked", ".docx");
      try {
        Files.write(file, docx);
        return read(running.ask(HOME.relativize(file).toString()));
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new AssertionError(
          "Node 20 and npm must be on the PATH to validate Word files: " + e.getMessage(), e);
    }
  }

  private String ask(String file) throws IOException {
    questions.write(file + "\n");
    questions.flush();
    String answer = answers.readLine();
    if (answer == null) {
      throw new AssertionError(
          "The validator ended: " + Files.readString(HOME.resolve("validate.err")));
    }
    return answer;
  }

  private static void install() throws IOException {
    Files.createDirectories(HOME);
    Files.copy(
        SOURCE.resolve("validate.mjs"),
        HOME.resolve("validate.mjs"),
        StandardCopyOption.REPLACE_EXISTING);
    Path lock = HOME.resolve("package-lock.json");
    if (Files.exists(HOME.resolve("node_modules/@ooxml-tools/validate/package.json"))
        && Files.exists(lock)
        && Files.mismatch(lock, SOURCE.resolve("package-lock.json")) == -1) {
      return;
    }
    for (String name : List.of("package.json", "package-lock.json")) {
      Files.copy(SOURCE.resolve(name), HOME.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
    run(NPM, "ci", "--ignore-scripts", "--no-audit", "--no-fund");
  }

  private static List<String> read(String json) throws IOException {
    JsonNode tree = new ObjectMapper().readTree(json);
    List<String> errors = new ArrayList<>();
    tree.forEach(error -> errors.add(error.toString()));
    if (!tree.isArray() && tree.isEmpty()) {
      errors.add("The validator answered something unknown: " + json);
    }
    return errors;
  }

  private static void run(String... command) throws IOException {
    Path err = Files.createTempFile(HOME, "run", ".err");
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(HOME.toFile())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(err.toFile())
              .start();
      if (!process.waitFor(3, TimeUnit.MINUTES) || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new AssertionError(String.join(" ", command) + " failed: " + Files.readString(err));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    } finally {
      Files.deleteIfExists(err);
    }
  }
}
