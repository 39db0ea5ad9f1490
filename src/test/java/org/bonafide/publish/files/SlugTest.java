package org.bonafide.publish.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.bonafide.publish.machine.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of folders, and of the program. */
class SlugTest {

  @ParameterizedTest
  @CsvSource({
    "LUM-2026-014, lum-2026-014",
    "../../etc/passwd, etc-passwd",
    "月光 港口, 月光-港口",
    "..., untitled",
    "'a  b/c:d', a-b-c-d",
    "🎨, untitled"
  })
  void keepsLettersAndDigits(String text, String slug) {
    assertThat(Slug.of(text)).isEqualTo(slug);
  }

  @Test
  void staysShort() {
    assertThat(Slug.of("林".repeat(500))).hasSize(60);
  }

  @Test
  void theVersionIsTheOneOfTheBuild() throws java.io.IOException {
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains("<artifactId>bonafide</artifactId>\n  <version>" + Version.CURRENT + "<");
  }
}
