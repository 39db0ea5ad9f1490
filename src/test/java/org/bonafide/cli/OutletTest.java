package org.bonafide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Output that is cut short does not end as if it were whole. */
class OutletTest {

  private static OutputStream failing(String why) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(why);
      }
    };
  }

  private static String ended(String why, int code, int expected) {
    Outlet outlet = new Outlet(failing(why));
    new PrintStream(outlet, true, StandardCharsets.UTF_8).println("words");
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(outlet.code(code, new PrintStream(err, true, StandardCharsets.UTF_8)))
        .isEqualTo(expected);
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aFullDiskIsFileTrouble() {
    assertThat(ended("No space left on device", 0, 3)).contains("could not be written whole");
    assertThat(ended("No space left on device", 1, 3)).contains("No space left");
    assertThat(ended("No space left on device", 70, 70)).isEmpty();
  }

  @Test
  void whoReadsOnlyTheFirstLinesIsToldNothing() {
    assertThat(ended("Broken pipe", 0, 3)).isEmpty();
  }

  @Test
  void whatWasWrittenWholeEndsAsItDid() {
    Outlet outlet = new Outlet(new ByteArrayOutputStream());
    new PrintStream(outlet, true, StandardCharsets.UTF_8).println("words");
    assertThat(outlet.code(1, System.err)).isEqualTo(1);
  }
}
