package org.bonafide.publish.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Severity;
import org.bonafide.publish.Publisher;
import org.bonafide.publish.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContractContradictsItselfTest {

  @TempDir Path folder;

  private List<Finding> check(String contract) throws IOException {
    String record =
        """
        bonafide: 1
        title: T
        tools: {firefly: {name: Adobe Firefly, generative: yes}, ink: {name: Ink, generative: no}}
        contract: {%s}
        """
            .formatted(contract);
    Path file = Files.writeString(folder.resolve("p.yaml"), record);
    return Publisher.check(Request.of(file.toString()).as(Set.of())).findings().stream()
        .filter(f -> f.rule().equals("contract-contradicts-itself"))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tools: {permitted: [firefly], banned: [firefly, ink]}",
        "tools: {permitted: [firefly], by-consent: [firefly]}",
        "tools: {by-consent: [firefly], banned: [firefly]}",
        "ai-use: none, tools: {permitted: [firefly, ink]}",
        "ai-use: none, tools: {by-consent: [firefly]}"
      })
  void whatCannotBothBeMeantIsAWarningThatNamesTheTool(String contract) throws IOException {
    assertThat(check(contract))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.severity()).isEqualTo(Severity.WARNING);
              assertThat(f.place().line()).isEqualTo(4);
              assertThat(f.message()).contains("\"Adobe Firefly\"");
            });
  }

  @Test
  void listsThatSayDifferentThingsOfDifferentToolsAreFine() throws IOException {
    assertThat(check("ai-use: open, tools: {permitted: [ink], banned: [firefly]}")).isEmpty();
    assertThat(check("ai-use: none, tools: {permitted: [ink], banned: [firefly]}")).isEmpty();
  }
}
