package org.bonafide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft that may have been sent stays where it is. */
class DraftsTest {

  private static final String RECORD =
      Desk.RECORD
          + """
          parties: {shop: {name: Cat Shop, kind: company}, artist: {person: mia}}
          contract: {agency: shop, with: [artist], governing-law: US-NY, position: agency}
          """;

  @TempDir Path folder;
  private Desk desk;
  private Path usual;

  @BeforeEach
  void open() throws IOException {
    desk = new Desk(folder);
    desk.write("project.yaml", RECORD);
    usual = folder.resolve("out/cat-7");
  }

  private int generate(String... more) {
    List<String> args = new ArrayList<>(List.of("generate", "project.yaml", "--formats", "txt"));
    args.addAll(List.of(more));
    return desk.run(args.toArray(String[]::new));
  }

  private static String text(Path folder) throws IOException {
    return Files.readString(folder.resolve("ai-clauses.txt"));
  }

  @Test
  void anotherPositionFormOrLawIsNotWrittenOverWhatLiesThere() throws IOException {
    assertThat(generate("--only", "contract")).isZero();
    String sent = text(usual);
    for (String[] other :
        List.of(
            new String[] {"--position", "freelancer"},
            new String[] {"--form", "short"},
            new String[] {"--law", "Texas"})) {
      assertThat(generate(other)).isEqualTo(3);
      assertThat(desk.err)
          .contains("another-draft", "draft (position agency, form addendum, law US-NY)")
          .contains("--draft 2", "--force", "Nothing was written");
      assertThat(text(usual)).isEqualTo(sent);
      assertThat(usual.resolve("disclosure.txt")).doesNotExist();
    }
    assertThat(generate("--position", "freelancer", "--force")).isZero();
    assertThat(text(usual)).isNotEqualTo(sent);
  }

  @Test
  void theSameTermsAreTheSameDraftAndALawForTheFirstTimeToo() throws IOException {
    desk.write("project.yaml", RECORD.replace("governing-law: US-NY, ", ""));
    assertThat(generate()).isZero();
    assertThat(generate()).isZero();
    assertThat(generate("--law", "US-NY")).isZero();
    assertThat(generate("--law", "US-CA")).isEqualTo(3);
  }

  @Test
  void aDraftHasAFolderOfItsOwnAndTheEarlierOneStays() throws IOException {
    assertThat(generate("--draft", "1")).isZero();
    String first = text(usual.resolve("draft-1-agency"));
    assertThat(generate("--draft", "2", "--position", "balanced")).isZero();
    assertThat(desk.out).contains("draft-2-balanced");
    assertThat(usual.resolve("draft-2-balanced/disclosure.txt")).exists();
    assertThat(text(usual.resolve("draft-1-agency"))).isEqualTo(first);
    JsonNode receipt =
        new ObjectMapper().readTree(usual.resolve("draft-2-balanced/receipt.json").toFile());
    assertThat(receipt.at("/contracts/0/draft").asText()).isEqualTo("2");
    assertThat(generate("--draft", "2", "--position", "balanced", "--form", "short")).isEqualTo(3);
    assertThat(desk.err).contains("draft 2 (position balanced", "--draft 3");
  }

  @Test
  void theRecordNumbersADraftToo() throws IOException {
    desk.write("project.yaml", RECORD.replace("position: agency}", "position: agency, draft: 4}"));
    assertThat(generate("--out", "o")).isZero();
    assertThat(folder.resolve("o/draft-4-agency/ai-clauses.txt")).exists();
    assertThat(generate("--out", "o", "--draft", "5")).isZero();
    assertThat(folder.resolve("o/draft-5-agency/ai-clauses.txt")).exists();
    assertThat(generate("--out", "o", "--only", "disclosure")).isZero();
    assertThat(folder.resolve("o/disclosure.txt")).exists();
  }

  @Test
  void aSigningCopyHasAFolderOfItsOwnAndIsNotAskedForANumber() throws IOException {
    desk.write("project.yaml", SIGNABLE);
    assertThat(generate("--only", "contract")).isZero();
    String draft = text(usual);
    assertThat(generate("--only", "contract", "--final")).isZero();
    assertThat(usual.resolve("final-agency/ai-clauses.txt")).exists();
    assertThat(text(usual)).isEqualTo(draft);
    assertThat(generate("--only", "contract", "--final", "--draft", "2")).isZero();
    assertThat(usual.resolve("final-2-agency/ai-clauses.txt")).exists();
    assertThat(usual.resolve("draft-2-agency")).doesNotExist();
    assertThat(generate("--only", "contract", "--final", "--out", "o")).isZero();
    assertThat(generate("--only", "contract", "--out", "o")).isZero();
  }

  @Test
  void aRefusedSigningCopyLeavesNothing() throws IOException {
    assertThat(generate("--only", "contract")).isZero();
    byte[] receipt = Files.readAllBytes(usual.resolve("receipt.json"));
    assertThat(desk.out).containsPattern("[0-9]+ open points are");
    String open = desk.out.replaceAll("(?s).*?([0-9]+) open points are.*", "$1");
    assertThat(generate("--only", "contract", "--final")).isEqualTo(1);
    assertThat(desk.said()).contains(open + " points are open");
    assertThat(usual.resolve("receipt.json")).hasBinaryContent(receipt);
    assertThat(desk.out).contains("Nothing was written.").doesNotContain("Written to");
    assertThat(usual.resolve("final-agency")).doesNotExist();
  }

  @Test
  void otherChosenWordsAreAnotherDraft() throws IOException {
    assertThat(generate("--only", "contract")).isZero();
    String sent = text(usual);
    for (String[] other :
        List.of(
            new String[] {"clauses: {fallback: [records]}", "clauses.fallback"},
            new String[] {"clauses: {exclude: [audit]}", "clauses.exclude"},
            new String[] {
              "clauses: {values: {records: {retention-years: 7}}}", "clauses.values"
            })) {
      desk.write(
          "project.yaml",
          RECORD.replace("position: agency}", "position: agency, " + other[0] + "}"));
      assertThat(generate("--only", "contract")).as(desk.said()).isEqualTo(3);
      assertThat(desk.err).contains("another-draft", "this would change: " + other[1], "--draft 2");
      assertThat(text(usual)).isEqualTo(sent);
    }
  }

  @Test
  void aPriceForTheFirstTimeIsTheSameDraftAndAnotherPriceIsNot() throws IOException {
    assertThat(generate("--only", "contract")).isZero();
    desk.write("project.yaml", RECORD.replace("[artist]", "[{party: artist, price: USD 40}]"));
    assertThat(generate("--only", "contract")).isZero();
    assertThat(generate("--only", "contract")).isZero();
    desk.write("project.yaml", RECORD.replace("[artist]", "[{party: artist, price: USD 30}]"));
    assertThat(generate("--only", "contract")).isEqualTo(3);
    assertThat(desk.err).contains("this would change: price");
    assertThat(Files.readString(usual.resolve("receipt.json"))).doesNotContain("USD 40");
  }

  /** What was sent names the tools, and a role or a scope brings other clauses. */
  @Test
  void otherToolsAnotherRoleOrScopeOrOtherWorksAreAnotherDraft() throws IOException {
    String tools =
        RECORD.replace("generative: yes}}", "generative: yes}, b: {name: B, generative: yes}}");
    String listed =
        tools.replace("position: agency}", "position: agency, tools: {permitted: [firefly]}}");
    desk.write("project.yaml", tools);
    assertThat(generate("--only", "contract")).isZero();
    desk.write("project.yaml", listed);
    assertThat(generate("--only", "contract")).as("listed for the first time").isZero();
    for (String[] other :
        List.of(
            new String[] {"permitted: [firefly]", "permitted: [firefly, b]", "tools"},
            new String[] {"permitted: [firefly]", "permitted: [firefly], banned: [b]", "tools"},
            new String[] {"[artist]", "[{party: artist, role: performer}]", "role"},
            new String[] {"position: agency", "position: agency, scope: ai-only", "scope"})) {
      desk.write("project.yaml", listed.replace(other[0], other[1]));
      assertThat(generate("--only", "contract")).as(desk.said()).isEqualTo(3);
      assertThat(desk.err).contains("another-draft", "this would change: " + other[2]);
    }
    desk.write("project.yaml", listed.replace("position: agency", "position: agency, scope: full"));
    assertThat(generate("--only", "contract")).as("the scope that is usual").isZero();
  }

  @Test
  void anotherVersionOfAClauseIsAnotherDraft() throws IOException {
    assertThat(generate("--only", "contract")).isZero();
    Path receipt = usual.resolve("receipt.json");
    String older =
        Files.readString(receipt)
            .replaceFirst(
                "(\"clause\"\\s*:\\s*\"records\",\\s*\"version\"\\s*:\\s*\")[^\"]*", "$10.1");
    Files.writeString(receipt, older);
    assertThat(generate("--only", "contract")).isEqualTo(3);
    assertThat(desk.err).contains("version of records");
  }

  /** A record of which a signing copy can be made. */
  private static final String SIGNABLE =
      """
      bonafide: 1
      title: Moon cat
      reference: CAT 7
      speaks-as-of: 2026-05-03
      people: {mia: {name: Mia Torres}}
      parties:
        shop: {name: Cat Shop, kind: company, address: "1 Main Street", signatory: {name: Lee Fox, title: Owner}}
        artist: {person: mia, address: "2 Main Street"}
      works: {pendant: {title: Moon Cat, category: visual-art, status: planned, price: USD 100}}
      contract: {form: short, agency: shop, with: [artist], governing-law: US-NY, position: agency, ai-use: none,
        agreement: Design Agreement of 1 May 2026}
      """;

  @Test
  void aContractWithAnotherPartyOnlyIsNoOtherDraft() throws IOException {
    desk.write(
        "project.yaml",
        RECORD
            .replace("artist: {person: mia}}", "artist: {person: mia}, voice: {name: Vox}}")
            .replace("with: [artist]", "with: [artist, {party: voice, position: freelancer}]"));
    assertThat(generate("--only", "contract", "--party", "artist")).isZero();
    assertThat(generate("--only", "contract", "--party", "voice")).isZero();
    assertThat(generate("--only", "contract", "--party", "artist", "--form", "short")).isEqualTo(3);
    assertThat(desk.err).contains("\"ai-clauses-artist\" lies here");
  }

  @Test
  void nobodyIsToldOfSigningCopiesWhereAllAreWithheld() {
    assertThat(generate("--only", "contract", "--final")).isEqualTo(1);
    assertThat(desk.out).contains("Withheld").doesNotContain("signing copies made");
  }

  @Test
  void onlyWhoAsksForAStatementIsToldWhyAPlannedWorkHasNone() throws IOException {
    desk.write("project.yaml", RECORD.replace("place: US", "place: US\n    status: planned"));
    assertThat(generate("--only", "contract", "--out", "o")).isZero();
    assertThat(desk.out).doesNotContain("work-planned");
    generate("--out", "p");
    assertThat(desk.said()).contains("work-planned");
  }
}
