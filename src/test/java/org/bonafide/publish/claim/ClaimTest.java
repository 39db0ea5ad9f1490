package org.bonafide.publish.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bonafide.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    out.reset();
    err.reset();
    return Main.run(
        args,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        folder);
  }

  private String claim(String example) throws IOException {
    Path poster = Files.writeString(folder.resolve("poster.tif"), "picture");
    String project = Path.of("examples", example, "project.yaml").toAbsolutePath().toString();
    assertThat(run("claim", project, "--file", poster.getFileName().toString())).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theClaimOfEveryExampleIsOfThePublishedForm() throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(JSON.readTree(Path.of("schema/claim.schema.json").toFile()));
    for (String example : new String[] {"campaign", "comic", "commission", "lantern", "pendant"}) {
      assertThat(schema.validate(JSON.readTree(claim(example)))).as(example).isEmpty();
    }
  }

  @Test
  void itSaysWhatWasGeneratedWithWhatAndWhichLabelIsOwed() throws IOException {
    JsonNode claim = JSON.readTree(claim("campaign"));

    assertThat(claim.get("files").get(0).get("name").asText()).isEqualTo("poster.tif");
    JsonNode work = claim.get("works").get(0);
    assertThat(work.get("generated").asText()).isEqualTo("mixed");
    assertThat(work.get("tools").get(0).get("name").asText()).isEqualTo("Midjourney");
    assertThat(work.get("labels").findValuesAsText("target")).contains("etsy", "eu");
    assertThat(work.get("verdicts").get(0).get("verdict").asText()).isEqualTo("limited");
    assertThat(work.get("verdicts").get(0).get("on").asText()).isEqualTo("2026-03-20");
    assertThat(claim.has("seal")).isFalse();
  }

  @Test
  void nothingPrivateStandsInIt() throws IOException {
    String record = Files.readString(Path.of("examples/campaign/project.yaml"));
    String claim = claim("campaign");

    for (String secret : new String[] {"40 Example Street", "evidence/", "assignment.txt"}) {
      assertThat(record).contains(secret);
      assertThat(claim).doesNotContain(secret);
    }
  }

  @Test
  void theFileThatWasClaimedAgreesAndAnyOtherDoesNot() throws IOException {
    Files.writeString(folder.resolve("claim.json"), claim("campaign"));

    assertThat(run("verify", "claim.json", "--file", "poster.tif")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualToNormalizingNewlines(
            "poster.tif is the file that the claim names \"poster.tif\".\n");

    Files.writeString(folder.resolve("poster.tif"), "Picture");
    assertThat(run("verify", "claim.json", "--file", "poster.tif")).isEqualTo(1);
    assertThat(out + err.toString(StandardCharsets.UTF_8)).contains("claim-file-differs");
  }

  @Test
  void aRecordWithAnErrorHasNoClaim() throws IOException {
    Files.writeString(folder.resolve("project.yaml"), "bonafide: 1\ntitel: T\n");

    assertThat(run("claim", "project.yaml")).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("\"claim\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nowhere.tif", "folder", "/", "nul\0.tif"})
  void whatCannotBeReadIsToldAsSuch(String name) throws IOException {
    Files.createDirectory(folder.resolve("folder"));
    String project = Path.of("examples/lantern/project.yaml").toAbsolutePath().toString();
    Files.writeString(folder.resolve("claim.json"), claim("lantern"));

    assertThat(run("claim", project, "--file", name)).isEqualTo(3);
    assertThat(told()).contains("The file \"", "\" cannot be read.");
    assertThat(run("verify", "claim.json", "--file", name)).isEqualTo(3);
    assertThat(told()).contains("The file \"", "\" cannot be read.");
    assertThat(run("verify", name, "--file", "claim.json")).isEqualTo(3);
    assertThat(told()).contains("The file \"", "\" cannot be read.");
  }

  private String told() {
    return out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
  }
}
