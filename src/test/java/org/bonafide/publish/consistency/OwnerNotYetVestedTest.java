package org.bonafide.publish.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

/** What the contract says of the day on which rights pass, against whom the record calls owner. */
class OwnerNotYetVestedTest {

  @TempDir Path folder;

  private List<Finding> check(String owner, String contract) throws IOException {
    String record =
        Files.readString(Path.of("examples/commission/project.yaml"))
            .replaceFirst("vests: on-payment, paid: 2026-04-24", owner)
            .replaceFirst("position: balanced", contract);
    Path file = Files.writeString(folder.resolve("project.yaml"), record, StandardCharsets.UTF_8);
    return Publisher.check(Request.of(file.toString()).as(Set.of())).findings().stream()
        .filter(f -> f.rule().equals("owner-not-yet-vested"))
        .toList();
  }

  @Test
  void aContractThatPassesRightsOnPaymentAsksWhetherItIsMade() throws IOException {
    assertThat(check("vests: on-making", "position: balanced"))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.severity()).isEqualTo(Severity.WARNING);
              assertThat(f.place().line()).isEqualTo(36);
              assertThat(f.message()).contains("contract.position", "project.yaml:87:");
            });
  }

  @Test
  void aPriceThatIsNotPaidNamesTheOwnersOwnKey() throws IOException {
    assertThat(check("vests: on-payment, paid: no", "position: balanced"))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("\"vests\"", "not to be paid"));
  }

  @Test
  void whatIsPaidOrPassesOnMakingIsFine() throws IOException {
    assertThat(check("vests: on-payment, paid: yes", "position: freelancer")).isEmpty();
    assertThat(check("vests: on-making", "position: agency")).isEmpty();
  }
}
