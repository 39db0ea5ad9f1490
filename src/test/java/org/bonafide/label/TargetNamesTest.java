package org.bonafide.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.project.Project;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A target that is not known is told the one that was meant. */
class TargetNamesTest {

  @ParameterizedTest
  @CsvSource({
    "Etsy, etsy",
    "ETSY, etsy",
    "Amazon KDP, amazon-kdp",
    "Adobe_Stock, adobe-stock",
    "kdp, amazon-kdp"
  })
  void capitalsAndBlanksHideNoTarget(String written, String meant) {
    Project project = Situations.record("generated", "", List.of(written));
    assertThat(Discloser.disclose(project, EvidenceReview.of(project, Path.of(""))).findings())
        .filteredOn(f -> f.rule().equals("unknown-target"))
        .singleElement()
        .satisfies(f -> assertThat(f.remedy()).startsWith("Did you mean \"" + meant + "\"?"));
  }
}
