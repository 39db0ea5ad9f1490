package org.bonafide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.bonafide.diagnose.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Template parts of a folder of the user's own. */
class OwnTemplatesTest {

  private static final String RECORD =
      """
      bonafide: 1
      title: T
      speaks-as-of: 2026-05-04
      people: {mia: {name: Mia Torres, domicile: US}}
      registration: {offices: [us]}
      works:
        one: {title: First Work, category: visual-art, created: 2026-05-02, place: US, elements: {a: {what: artwork, describe: the FIRST drawing, generated-part: none, steps: [{act: draw, by: mia, on: 2026-05-01}]}}}
        two: {title: Second Work, category: visual-art, created: 2026-01-12, place: US, elements: {b: {what: artwork, describe: the SECOND drawing, generated-part: none, steps: [{act: draw, by: mia, on: 2026-01-11}]}}}
      """;

  @TempDir Path folder;

  @BeforeEach
  void record() throws IOException {
    Files.writeString(folder.resolve("p.yaml"), RECORD);
  }

  private void template(String name, String text) throws IOException {
    Path file = folder.resolve("tpl").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Report publish(String kind) {
    return Publisher.publish(
        Request.of("p.yaml")
            .from(folder)
            .only(Set.of(kind))
            .as(Set.of("txt"))
            .with(Optional.of(folder.resolve("tpl")), Optional.empty())
            .into("o"));
  }

  @Test
  void eachStatementPrintsItsOwnTimeLine() throws IOException {
    template(
        "registration-us/instrument.yaml",
        """
        header: {en: Statement, zh-CN: Statement}
        parts:
          - prose: opening
          - prose: picture
        """);
    template("registration-us/picture.en.md", "## How it was made\n\n{.time-line}\n");
    publish("registration");
    assertThat(Files.readString(folder.resolve("o/registration-us-one.txt")))
        .contains("Time line of the making of First Work")
        .doesNotContain("SECOND");
    assertThat(Files.readString(folder.resolve("o/registration-us-two.txt")))
        .contains("Time line of the making of Second Work")
        .doesNotContain("FIRST");
  }

  @Test
  void aDirectiveThatMeansNothingThereIsAFinding() throws IOException {
    template("disclosure/instrument.yaml", "header: {en: D, zh-CN: D}\nparts:\n  - prose: own\n");
    template("disclosure/own.en.md", "# Disclosure\n\n{.time-line}\n\n{.exibits}\n");
    assertThat(publish("disclosure").findings())
        .filteredOn(f -> f.rule().equals("unsupported-markdown"))
        .extracting(Finding::message)
        .containsExactly(
            "The clause language has no meaning for \"{.time-line}\" here.",
            "The clause language has no meaning for \"{.exibits}\" here.");
  }
}
