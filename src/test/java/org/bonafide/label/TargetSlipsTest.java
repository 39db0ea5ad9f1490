package org.bonafide.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in the place of a value of a target file, it is a finding or nothing. */
class TargetSlipsTest {

  private static final Path SHIPPED = Path.of("src/main/resources/org/bonafide/label/targets");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"new-york", "etsy", "icmje"})
  void noSlipOfALineIsAnException(String target) throws IOException {
    List<String> lines = Files.readAllLines(SHIPPED.resolve(target + ".yaml"));
    int told = 0;
    for (int i = 0; i < lines.size(); i++) {
      for (String slip : List.of("[a, [b]]", "{a: {b: c}}", "", "[")) {
        List<String> slipped = new ArrayList<>(lines);
        slipped.set(i, lines.get(i).replaceFirst("(?<=:)\\s.*$", " " + slip));
        Files.write(folder.resolve("slip.yaml"), slipped);
        List<Finding> findings = new ArrayList<>();
        Optional<Target> read = new DisclosureTargets(Optional.of(folder)).find("slip", findings);
        assertThat(read.isEmpty()).as(slipped.get(i)).isEqualTo(!findings.isEmpty());
        told += findings.size();
      }
    }
    assertThat(told).isGreaterThan(lines.size());
  }
}
