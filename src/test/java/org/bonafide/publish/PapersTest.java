package org.bonafide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fast door of the tests says what the pipeline of the users says. */
class PapersTest {

  @ParameterizedTest
  @ValueSource(strings = {"campaign", "comic", "commission", "lantern", "pendant"})
  void theFastDoorSaysTheSame(String example) throws IOException {
    Path record = Path.of("examples", example, "project.yaml");
    Papers whole = Papers.of(record);
    Papers fast =
        Papers.swiftly(Files.readAllBytes(record), record.getParent(), Set.copyOf(Request.KINDS));
    assertThat(fast.texts()).isEqualTo(whole.texts());
    assertThat(fast.withheld()).isEqualTo(whole.withheld());
    assertThat(fast.extents()).isEqualTo(whole.extents());
  }
}
