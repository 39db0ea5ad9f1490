package org.bonafide.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder of expected texts. A file that nothing was compared with fails. */
final class Expectations {

  private Expectations() {}

  static void compare(Path folder, Map<String, String> actual, boolean accept) throws IOException {
    Files.createDirectories(folder);
    if (accept) {
      for (String old : names(folder)) {
        Files.delete(folder.resolve(old));
      }
      for (var text : actual.entrySet()) {
        Files.writeString(folder.resolve(text.getKey()), text.getValue());
      }
    }
    assertThat(names(folder)).as("files of %s", folder).isEqualTo(actual.keySet());
    for (var text : actual.entrySet()) {
      assertThat(text.getValue())
          .as("%s of %s", text.getKey(), folder)
          .isEqualTo(Files.readString(folder.resolve(text.getKey())));
    }
  }

  private static Set<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).collect(Collectors.toSet());
    }
  }
}
