package org.bonafide.evidence.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is said of a manifest to whoever is about to publish it. */
class ManifestRevealsTest {

  @Test
  void programTimesActionsAndIngredientsAreToldAndOfTextsTheNamesAlone() {
    byte[] store =
        Manifests.store(
            Manifests.manifest(
                "urn:uuid:1",
                Manifests.claim("Genie"),
                Manifests.actions(
                    List.of(
                        Map.of(
                            "action", "c2pa.created",
                            "when", "2026-05-02T10:00:00Z",
                            "parameters", Map.of("prompt", "a quiet harbor")))),
                Manifests.assertion("c2pa.ingredient.v3", Map.of("title", "sketch of ann.png"))));
    assertThat(ManifestReveals.in(store))
        .containsExactly(
            "the program Genie",
            "the time 2026-05-02T10:00:00Z",
            "the action c2pa.created",
            "1 ingredient",
            "a text under \"prompt\"",
            "a text under \"title\"");
  }

  @Test
  void whatIsNoManifestRevealsNothing() {
    assertThat(ManifestReveals.in(new byte[] {1, 2, 3})).isEmpty();
  }
}
