package org.bonafide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the PRC papers print of a record, in both languages, and what the contract says of it. */
class PrcPapersTest {

  @TempDir Path folder;

  private Papers papers(String record) throws IOException {
    return Papers.of(
        Files.writeString(folder.resolve("project.yaml"), record, StandardCharsets.UTF_8));
  }

  /** The words of one paper, whatever its lines. */
  private String paper(String record, String name) throws IOException {
    return papers(record).texts().get(name + ".txt").replaceAll("\\s+", " ");
  }

  private static String example(String name) throws IOException {
    return Files.readString(Path.of("examples", name, "project.yaml"))
        .replace("offices: [us]", "offices: [us, cn]");
  }

  @Test
  void theClauseOnOwnershipSaysTheMomentThatTheOwnerStates() throws IOException {
    String campaign = example("campaign");
    for (String position : new String[] {"agency", "balanced", "freelancer"}) {
      String record = campaign.replace("position: balanced", "position: " + position);
      assertThat(paper(record, "ai-clauses"))
          .as(position)
          .contains(
              "The assignment takes effect when the Agency has paid the price for the Work in full")
          .doesNotContain("has delivered the Work and", "takes effect when the Work is made");
    }
    assertThat(paper(campaign.replace(", vests: on-payment, paid: 2026-03-18", ""), "ai-clauses"))
        .contains("when the Freelancer has delivered the Work and the Agency has paid");
  }
}
