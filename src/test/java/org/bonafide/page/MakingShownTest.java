package org.bonafide.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each office would be told stands side by side with its reasons, over the time line. */
class MakingShownTest {

  private static final String REGISTER = "/record/campaign/project.yaml/register";

  @TempDir Path folder;

  @Test
  void bothOfficesStandBesideEachOtherWithReasonsAndTheActsWithTheirRecords() throws IOException {
    Path from = Path.of("examples/campaign");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve("campaign").resolve(from.relativize(file).toString()));
      }
    }
    Path record = folder.resolve("campaign/project.yaml");
    String text = Files.readString(record);
    assertThat(text).contains("offices: [us]");
    Files.writeString(record, text.replace("offices: [us]", "offices: [us, cn]"));
    try (PageClient client = new PageClient(folder)) {
      String page = client.page(REGISTER);
      assertThat(page).contains("id=\"verdict-us\"", "id=\"verdict-cn\"", "Why (");
      assertThat(page).contains("class=\"cite\"", "id=\"made\"", "Recorded when it was done:");
      assertThat(page).contains("5 March 2026 to 6 March 2026", "8 March 2026");
      assertThat(client.page("/record/campaign/project.yaml/label")).doesNotContain("id=\"made\"");
    }
  }
}
