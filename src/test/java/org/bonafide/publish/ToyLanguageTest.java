package org.bonafide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A language is a folder of data: a toy one on the class path prints a label and a disclosure
 * without a line of Java.
 */
class ToyLanguageTest {

  private static final Path TOY = Path.of("src/test/toy-language");

  @TempDir Path out;

  /** Runs the program with the toy language on its class path, apart from that of other tests. */
  private static String run(String... args) throws Exception {
    List<URL> path = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      path.add(Path.of(entry).toUri().toURL());
    }
    path.add(TOY.toUri().toURL());
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream to = new PrintStream(said, true, StandardCharsets.UTF_8);
    try (URLClassLoader own =
        new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      Object code =
          own.loadClass("org.bonafide.cli.Main")
              .getMethod("run", String[].class, PrintStream.class, PrintStream.class, Path.class)
              .invoke(null, args, to, to, TOY.toAbsolutePath());
      assertThat(code).as(said.toString(StandardCharsets.UTF_8)).isEqualTo(0);
    }
    return said.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aDisclosureInALanguageOfDataAlone() throws Exception {
    run(
        "generate",
        "project.yaml",
        "--only",
        "disclosure",
        "--templates",
        "templates",
        "--formats",
        "txt,docx,pdf,html",
        "--out",
        out.toString());
    assertThat(Files.readString(out.resolve("disclosure.txt")).replaceAll("\\s+", " "))
        .contains(
            "Deklaro pri AI",
            "la 4-a de majo 2026",
            "Enhavas enhavon generitan de AI kaj propran laboron de homo",
            "„La Kato“ enhavas materialon generitan de artefarita inteligenteco, faritan per Genie.",
            "Mia Torres kaj Bo Lin desegnis parton de la bildo.",
            "La kato: generita. La kadro: farita de homo sen genera ilo.");
    assertThat(out.resolve("disclosure.docx")).isNotEmptyFile();
    assertThat(out.resolve("disclosure.pdf")).isNotEmptyFile();
    assertThat(Files.readString(out.resolve("disclosure.json"))).contains("\"eo\"");
  }

  @Test
  void aLabelInALanguageOfDataAlone() throws Exception {
    Path record = out.resolve("project.yaml");
    Files.writeString(
        record, Files.readString(TOY.resolve("project.yaml")).replace("[eo]", "[en]"));
    assertThat(run("label", record.toString(), "--as", "label", "--language", "eo"))
        .contains("Enhavas enhavon generitan de AI kaj propran laboron de homo");
  }
}
