package org.bonafide.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.project.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A target is known by its names, and a slip is told the one that was meant. */
class TargetNamesTest {

  @ParameterizedTest
  @CsvSource({
    "Etsy, etsy",
    "ETSY, etsy",
    "Amazon KDP, amazon-kdp",
    "Adobe_Stock, adobe-stock",
    "KDP, amazon-kdp",
    "Kindle, amazon-kdp"
  })
  void aTargetIsFoundInAnyCaseAndByTheNamesThatPeopleUse(String written, String meant) {
    Project project = Situations.record("generated", "", List.of(written));
    Disclosures all = Discloser.disclose(project, EvidenceReview.of(project, Path.of("")));
    assertThat(all.findings()).noneMatch(f -> f.rule().equals("unknown-target"));
    assertThat(all.all()).extracting(Disclosed::target).containsExactly(meant);
  }

  @Test
  void twoNamesOfOneTargetAreOne() {
    Project project = Situations.record("generated", "", List.of("kdp", "Kindle", "amazon-kdp"));
    Disclosures all = Discloser.disclose(project, EvidenceReview.of(project, Path.of("")));
    assertThat(all.all()).extracting(Disclosed::target).containsExactly("amazon-kdp");
  }

  @ParameterizedTest
  @CsvSource({"Etsi, etsy", "Kindel, kindle", "tictok, tiktok", "Adobe Stok, adobe-stock"})
  void aSlipIsToldTheTargetThatWasMeant(String written, String meant) {
    Project project = Situations.record("generated", "", List.of(written));
    assertThat(Discloser.disclose(project, EvidenceReview.of(project, Path.of(""))).findings())
        .filteredOn(f -> f.rule().equals("unknown-target"))
        .singleElement()
        .satisfies(f -> assertThat(f.remedy()).startsWith("Did you mean \"" + meant + "\"?"));
  }
}
