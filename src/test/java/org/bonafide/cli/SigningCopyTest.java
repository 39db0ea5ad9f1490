package org.bonafide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing goes out for signing with a blank in it. */
class SigningCopyTest {

  /** Closes what is open in the disclosure, and leaves the contract open. */
  private static final String CLOSED =
      Desk.RECORD
          + """
          parties: {shop: {name: Cat Shop, kind: company}}
          speaks-as-of: 2026-05-03
          disclosure: {publisher: shop, responsible: mia}
          """;

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() throws IOException {
    desk = new Desk(folder);
    desk.write("project.yaml", CLOSED);
  }

  private JsonNode receipt(String in) throws IOException {
    return new ObjectMapper().readTree(folder.resolve(in).resolve("receipt.json").toFile());
  }

  @Test
  void anInstrumentWithAnOpenPointIsWithheldAndTheOthersAreWritten() throws IOException {
    desk.write("project.yaml", CLOSED + "contract: {governing-law: US-NY}\n");
    assertThat(desk.run("generate", "project.yaml", "--final", "--out", "o", "--formats", "docx"))
        .isEqualTo(1);
    assertThat(desk.out)
        .contains("ai-clauses (open-point-in-final)")
        .contains("points are open: ")
        .contains("(contract.agreement)");
    assertThat(folder.resolve("o/final-balanced/disclosure.docx")).exists();
    assertThat(folder.resolve("o/final-balanced/ai-clauses.docx")).doesNotExist();
    assertThat(receipt("o/final-balanced").get("final").asBoolean()).isTrue();
    assertThat(receipt("o/final-balanced").get("withheld").findValuesAsText("rule"))
        .isNotEmpty()
        .containsOnly("open-point-in-final");
  }

  @Test
  void whatIsNotAskedForIsNotHeldAgainstIt() throws IOException {
    assertThat(
            desk.run("generate", "project.yaml", "--final", "--only", "disclosure", "--out", "o"))
        .isZero();
    assertThat(desk.out).contains("signing copies").doesNotContain("open-point");
    assertThat(receipt("o").get("withheld")).isEmpty();
  }

  @Test
  void aDraftSaysNothingOfBeingFinal() throws IOException {
    assertThat(desk.run("generate", "project.yaml", "--out", "o", "--formats", "docx")).isZero();
    assertThat(receipt("o").has("final")).isFalse();
    assertThat(folder.resolve("o/disclosure.docx")).exists();
  }

  @Test
  void checkSaysTheSameAndNamesThePlaceThatWouldCloseTheFirst() throws IOException {
    String record = CLOSED + "contract: {governing-law: US-NY}\n";
    desk.write("project.yaml", record);
    assertThat(desk.run("check", "project.yaml")).isZero();
    int code =
        desk.run("check", "project.yaml", "--final", "--only", "contract", "--format", "json");
    assertThat(code).isEqualTo(1);
    for (JsonNode finding : new ObjectMapper().readTree(desk.out)) {
      boolean signing = finding.get("rule").asText().equals("open-point-in-final");
      assertThat(finding.get("severity").asText().equals("error")).isEqualTo(signing);
      if (signing) {
        // The agreement is open first, and the nearest key written is its section.
        assertThat(finding.get("line").asInt()).isEqualTo((int) record.lines().count());
      }
    }
    assertThat(desk.out).containsOnlyOnce("open-point-in-final");
  }

  @Test
  void aSigningCopyHasNoDraftingNotes() {
    assertThat(desk.run("generate", "project.yaml", "--final", "--notes")).isEqualTo(2);
    assertThat(desk.err).contains("--final").contains("Leave --notes off");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void theRemedyShowsHowTheKeysAreWritten() throws IOException {
    String contract =
        "contract: {form: short, agency: shop, with: [{party: vox}], deal: licence, likeness: with-consent}\n";
    desk.write(
        "project.yaml",
        CLOSED.replace("parties: {", "parties: {vox: {name: Vox, kind: company}, ") + contract);
    desk.run("generate", "project.yaml", "--final", "--only", "contract");
    assertThat(desk.said().replaceAll("\\s+", " "))
        .contains("deal: {kind: licence, media: ..., territory: ..., term: ...}")
        .contains("likeness: {kind: with-consent, uses: ..., territory: ..., term: ...")
        .contains("contract.with[0].price")
        .contains("or use \"form: agreement\" where there is none");
  }
}
