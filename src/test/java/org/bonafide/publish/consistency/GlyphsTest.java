package org.bonafide.publish.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Severity;
import org.bonafide.publish.Publisher;
import org.bonafide.publish.Report;
import org.bonafide.publish.Request;
import org.bonafide.publish.files.Withheld;
import org.bonafide.write.docx.DocxWords;
import org.bonafide.write.pdf.PdfConformance;
import org.bonafide.write.pdf.PdfWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the PDF cannot print keeps the PDF back and nothing else; what is invisible nothing. */
class GlyphsTest {

  @TempDir Path folder;

  private Report publish(String title, Set<String> formats, Set<String> kinds) throws IOException {
    Files.writeString(
        folder.resolve("p.yaml"),
        """
        bonafide: 1
        title: T
        speaks-as-of: 2026-04-28
        people: {a: {name: Al Ali, domicile: US}}
        registration: {offices: [us, cn]}
        works:
          w:
            title: "%s"
            category: visual-art
            created: 2026-04-18
            place: US
            elements: {e: {what: artwork, describe: the cat, generated-part: none, steps: [{act: draw, by: a, on: 2026-04-12}]}}
        """
            .formatted(title));
    return Publisher.publish(Request.of("p.yaml").from(folder).only(kinds).as(formats).into("o"));
  }

  private byte[] file(String name) throws IOException {
    return Files.readAllBytes(folder.resolve("o").resolve(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Soft co\u00ADoperation",
        "a\u200Bb\u200C c\u200Dd",
        "\u200EAl\u200F \u2060x\uFEFF",
        "heart \u2764\uFE0F",
        "✔ mug ☕ and 🎨 by 👩‍🎨 👍🏽 1️⃣ 🇺🇸"
      })
  void whatIsInvisibleOrCommonInATitleWithholdsNothing(String title) throws IOException {
    Report report = publish(title, Set.of("docx", "pdf"), Set.of("disclosure", "registration"));
    assertThat(report.withheld()).isEmpty();
    assertThat(report.findings()).noneMatch(f -> f.severity() == Severity.ERROR);
    byte[] pdf = file("disclosure.pdf");
    assertThat(PdfWords.of(pdf)).isEqualTo(DocxWords.of(file("disclosure.docx")));
    assertThat(PdfConformance.check(pdf)).isEmpty();
  }

  @Test
  void aCharacterThatOnlyThePdfLacksWithholdsThePdf() throws IOException {
    Report report =
        publish(
            "The แมว cat",
            Set.of("docx", "pdf", "txt", "html", "svg", "png"),
            Set.of("disclosure", "registration"));
    assertThat(report.withheld())
        .extracting(Withheld::instrument)
        .contains("disclosure.pdf", "registration-us.pdf")
        .allMatch(name -> name.endsWith(".pdf"));
    assertThat(report.written())
        .contains("disclosure.docx", "disclosure.txt", "disclosure.html", "disclosure.json")
        .contains("registration-us.docx", "registration-us.json", "registration-cn.json")
        .contains("disclosure-snippet.html", "disclosure-general.txt")
        .doesNotContain("disclosure.pdf", "registration-us.pdf");
    JsonNode receipt = new ObjectMapper().readTree(file("receipt.json"));
    assertThat(receipt.at("/withheld").findValuesAsText("instrument")).contains("disclosure.pdf");
    assertThat(receipt.at("/withheld/0/rule").asText()).isEqualTo("no-glyph");
  }

  @Test
  void theFindingNamesThePlaceAndTheKeyOnceAndQuotesTheWholeValue() throws IOException {
    Report report =
        publish("The แมว cat", Set.of("docx", "pdf"), Set.of("disclosure", "registration"));
    assertThat(report.findings())
        .filteredOn(f -> f.rule().equals("no-glyph"))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.place()).hasToString("p.yaml:8:5");
              assertThat(f.message())
                  .isEqualTo(
                      "No font that ships with the program has U+0E21, U+0E27, U+0E41 in"
                          + " \"works.w.title\": \"The แมว cat\".");
              assertThat(f.remedy()).contains("--formats docx");
            });
  }

  @Test
  void aClauseTextThatHoldsItIsNamed() throws IOException {
    publish("W", Set.of("txt"), Set.of("disclosure"));
    Path own = folder.resolve("tpl/disclosure/opening.en.md");
    Files.createDirectories(own.getParent());
    Files.writeString(own, "# Label\n\nThe แมว cat.\n");
    List<Finding> findings =
        Publisher.publish(
                Request.of("p.yaml")
                    .from(folder)
                    .only(Set.of("disclosure"))
                    .as(Set.of("pdf"))
                    .with(Optional.of(folder.resolve("tpl")), Optional.empty())
                    .into("o"))
            .findings();
    assertThat(findings)
        .filteredOn(f -> f.rule().equals("no-glyph"))
        .singleElement()
        .satisfies(f -> assertThat(f.place()).hasToString("templates/disclosure/opening.en.md:3"));
  }
}
