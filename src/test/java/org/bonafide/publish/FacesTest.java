package org.bonafide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.publish.machine.FindingFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The machine faces, whose keys other programs rely on. */
class FacesTest {

  @TempDir Path folder;

  private JsonNode face(String example, String file) throws IOException {
    Request request =
        Request.of(Path.of("examples", example, "project.yaml").toString())
            .as(Set.of())
            .into(folder.resolve(example).toString());
    Publisher.publish(request);
    Path written = folder.resolve(example).resolve(file);
    assertThat(Files.readString(written)).endsWith("]\n");
    return new ObjectMapper().readTree(written.toFile());
  }

  @Test
  void registrationUs() throws IOException {
    JsonNode one = face("campaign", "registration-us.json").get(0);
    assertThat(one.fieldNames())
        .toIterable()
        .containsExactly(
            "work",
            "application",
            "authors",
            "author-created",
            "material-excluded",
            "new-material-included",
            "note-to-office",
            "employer",
            "prior",
            "named",
            "died",
            "hired",
            "claimant",
            "open",
            "filing",
            "verdict",
            "reasons",
            "elements",
            "form",
            "stronger");
    assertThat(one.get("author-created").get("boxes").isArray()).isTrue();
    assertThat(one.get("author-created").get("other").isTextual()).isTrue();
    assertThat(one.get("verdict").asText()).isEqualTo("limited");
  }

  @Test
  void registrationCn() throws IOException {
    JsonNode one = face("commission", "registration-cn.json").get(0);
    assertThat(one.fieldNames())
        .toIterable()
        .containsExactly(
            "work",
            "items",
            "paragraphs",
            "characters",
            "annexed",
            "owner",
            "owners",
            "independence",
            "extent",
            "originality",
            "tells-arrangement",
            "verdict",
            "reasons",
            "elements",
            "form",
            "stronger");
    assertThat(one.get("items").get(0).fieldNames())
        .toIterable()
        .containsExactly("id", "heading", "text", "open", "field");
    assertThat(one.get("verdict").asText()).isEqualTo("documented");
  }

  @Test
  void disclosure() throws IOException {
    JsonNode all = face("campaign", "disclosure.json");
    assertThat(all.get(0).fieldNames())
        .toIterable()
        .containsExactly(
            "work",
            "target",
            "duty",
            "why",
            "label",
            "notice",
            "options",
            "marks",
            "owes",
            "owes-id",
            "exception",
            "exception-records",
            "elements",
            "missing",
            "labels",
            "statement",
            "forms",
            "placement",
            "where",
            "authority",
            "checked",
            "read",
            "refused");
    assertThat(all).allSatisfy(one -> assertThat(one.get("label").asText()).isNotEmpty());
    assertThat(all.findValuesAsText("target")).contains("etsy");
  }

  @Test
  void placesInSarifAreAddresses() throws IOException {
    List<Finding> findings =
        List.of(
            Finding.warning("b", new Place("a b/林.yaml", 3, 0), "M.", "R."),
            Finding.note("a", Place.of("/abs/x"), "M.", ""),
            Finding.note("a", Place.of(""), "M.", ""));
    JsonNode results =
        new ObjectMapper().readTree(FindingFiles.sarif(findings)).at("/runs/0/results");
    assertThat(results.at("/0/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("a%20b/%E6%9E%97.yaml");
    assertThat(results.at("/0/locations/0/physicalLocation/region").has("startColumn")).isFalse();
    assertThat(results.at("/1/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("file:///abs/x");
    assertThat(results.get(1).at("/locations/0/physicalLocation").has("region")).isFalse();
    assertThat(results.get(2).has("locations")).isFalse();
    assertThat(results.at("/0/message/text").asText()).isEqualTo("M. R.");
    assertThat(results.get(0).get("ruleIndex").asInt()).isEqualTo(1);
  }

  @Test
  void noFindingsAreAnEmptyArray() throws IOException {
    assertThat(new ObjectMapper().readTree(FindingFiles.json(List.of()))).isEmpty();
  }
}
