package org.bonafide.publish.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the file system refuses, in plain words. */
class FileTroubleTest {

  static Stream<Arguments> troubles() {
    return Stream.of(
        Arguments.of(new AccessDeniedException("o"), "cannot be written to"),
        Arguments.of(new FileSystemException("o", null, "Read-only file system"), "cannot be"),
        Arguments.of(new IOException("No space left on device"), "no space left"),
        Arguments.of(new FileSystemException("o", null, "File name too long"), "does not take"),
        Arguments.of(new FileSystemException("o", null, "Not a directory"), "made a folder"),
        Arguments.of(new IOException("Input/output error"), "Input/output error"));
  }

  @ParameterizedTest
  @MethodSource("troubles")
  void saysWhatIsWrongAndWhatToDo(IOException trouble, String words) {
    var finding = FileTrouble.finding("o", trouble);
    assertThat(finding.message()).contains(words).contains("\"o\"").endsWith(".");
    assertThat(finding.remedy()).endsWith(".");
    assertThat(Exit.of(java.util.List.of(finding)).code()).isEqualTo(3);
  }
}
