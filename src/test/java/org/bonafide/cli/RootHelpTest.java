package org.bonafide.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The help of the program that the build keeps is the one that the commands give. */
class RootHelpTest {

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theProgramIsPackedWithItsHelp(boolean colour) {
    assumeThat(Boolean.getBoolean("packed")).as("on the jar alone").isTrue();
    assertThat(RootHelp.kept(colour).orElse(""))
        .isEqualToNormalizingNewlines(RootHelp.made(colour));
  }

  @Test
  void whatIsKeptIsWhatTheCommandsPrint() {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    Commands.all(Terminal.plain(out, out, Path.of("."))).execute("--help");
    assertThat(said.toString(StandardCharsets.UTF_8))
        .isEqualToNormalizingNewlines(RootHelp.made(false));
    assertThat(RootHelp.made(true)).contains("\u001b[1m");
  }
}
