package org.bonafide.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bonafide.publish.Bonafide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page does for itself before anybody asks. */
class PractiseTest {

  @TempDir Path folder;

  @Test
  void writesNothingWhereThereIsNoRecord() throws IOException {
    practise();

    assertThat(files()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bonafide: 1\ntitle: Harbor\nworks:\n  harbor:\n    title: Harbor\n",
        "bonafide: 1\nworks: [\n",
        "bonafide: 1\ntitle: ${title}\nworks:\n  harbor:\n    elements: 7\n"
      })
  void leavesARecordAsItIsAndFailsForNone(String text) throws IOException {
    Files.writeString(
        Files.createDirectory(folder.resolve("harbor")).resolve("project.yaml"), text);

    practise();

    assertThat(files()).isEqualTo(Map.of("harbor/project.yaml", text));
  }

  private void practise() {
    try (Pages pages = new Pages(Bonafide.shipped(), folder)) {
      pages.practise();
    }
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return texts;
  }
}
