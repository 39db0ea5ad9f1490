package org.bonafide.project.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.bonafide.diagnose.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How one says that no software was used. */
class HandTest {

  @ParameterizedTest
  @ValueSource(strings = {"by hand", "Hand", "none", "No", "by-hand", "[by hand]", "manual", "手工"})
  void wordsForNoSoftwareAreToldTheWordOfTheRecord(String written) {
    for (String tools : new String[] {"", "tools: {mj: {name: Midjourney}}\n"}) {
      assertThat(
              Records.reading(
                      "bonafide: 1\ntitle: T\n"
                          + tools
                          + "works: {w: {title: W, elements: {a: {what: artwork, steps: [{act: draw, with: "
                          + written
                          + "}]}}}}\n")
                  .findings())
          .filteredOn(f -> f.rule().equals("dangling-id"))
          .extracting(Finding::remedy)
          .containsExactly("Write \"with: hand\" where no software was used.");
    }
  }
}
