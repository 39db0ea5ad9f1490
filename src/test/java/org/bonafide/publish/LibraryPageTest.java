package org.bonafide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of {@code docs/library.md}, compiled and run as a program of its own. */
class LibraryPageTest {

  private static final Path PAGE = Path.of("docs/library.md");

  @TempDir Path folder;

  private static String block(String language) throws IOException {
    Matcher block =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(PAGE));
    assertThat(block.find()).isTrue();
    return block.group(1);
  }

  @Test
  void theExampleCompilesAndPrintsWhatComesOfARecord() throws Exception {
    Path source = Files.writeString(folder.resolve("Example.java"), block("java"));
    String classPath = System.getProperty("java.class.path");
    int compiled =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-Werror",
                "-proc:none",
                "-cp",
                classPath,
                "-d",
                folder.toString(),
                source.toString());
    assertThat(compiled).isZero();
    Path said = folder.resolve("said.txt");
    Process run =
        new ProcessBuilder(
                List.of(
                    ProcessHandle.current().info().command().orElse("java"),
                    "-Djava.awt.headless=true",
                    "-cp",
                    folder + System.getProperty("path.separator") + classPath,
                    "Example",
                    "examples/pendant"))
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    assertThat(run.waitFor(2, TimeUnit.MINUTES)).isTrue();
    String words = Files.readString(said, StandardCharsets.UTF_8);
    assertThat(run.exitValue()).as(words).isZero();
    assertThat(words)
        .contains("disclosure.docx ", "registration-us.txt ", "registration-us.json ")
        .contains("receipt.json ", "project.yaml:")
        .containsPattern("(?m)^(CLAIM|LIMITED|NO_CLAIM|INSUFFICIENT_FACTS)$")
        .doesNotContain("record-missing", "Exception");
  }

  @Test
  void theCoordinatesAreThoseOfTheBuild() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    for (String name : List.of("groupId", "artifactId", "version")) {
      Matcher stated = Pattern.compile("<" + name + ">.*?</" + name + ">").matcher(block("xml"));
      assertThat(stated.find()).isTrue();
      assertThat(pom.substring(0, pom.indexOf("<packaging>"))).contains(stated.group());
    }
  }
}
