package org.bonafide.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.bonafide.publish.AskedTerms;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Wanted;
import org.bonafide.publish.files.ProjectSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked at the command line of a contract governs over what the record says. */
class AskedTermsTest {

  private static final String RECORD =
      Desk.RECORD
          + """
          parties:
            shop: {name: Cat Shop, kind: company}
            artist: {person: mia}
            voice: {name: Vox Ltd, kind: company}
          contract:
            agency: shop
            governing-law: US-NY
            position: balanced
            with: [{party: artist, position: freelancer, form: rider}, voice]
          """;

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() throws IOException {
    desk = new Desk(folder);
    desk.write("project.yaml", RECORD);
  }

  private int generate(String... more) {
    String[] args = {"generate", "project.yaml", "--only", "contract", "--formats", "txt"};
    String[] all = new String[args.length + more.length + 2];
    System.arraycopy(args, 0, all, 0, args.length);
    System.arraycopy(new String[] {"--out", "o"}, 0, all, args.length, 2);
    System.arraycopy(more, 0, all, args.length + 2, more.length);
    return desk.run(all);
  }

  private JsonNode contracts() throws IOException {
    return new ObjectMapper().readTree(folder.resolve("o/receipt.json").toFile()).get("contracts");
  }

  @Test
  void theReceiptSaysOnWhichTermsEachContractIs() throws IOException {
    assertThat(generate()).isZero();
    assertThat(contracts().findValuesAsText("instrument"))
        .containsExactly("ai-clauses-artist", "ai-clauses-voice");
    assertThat(contracts().findValuesAsText("party")).containsExactly("artist", "voice");
    assertThat(contracts().findValuesAsText("position")).containsExactly("freelancer", "balanced");
    assertThat(contracts().findValuesAsText("form")).containsExactly("rider", "addendum");
    assertThat(contracts().findValuesAsText("law")).containsExactly("US-NY", "US-NY");
    assertThat(contracts().get(0).has("draft")).isFalse();
  }

  @Test
  void anOptionGovernsOverTheContractAndOverWhatIsAgreedWithOneParty() throws IOException {
    assertThat(generate("--position", "agency", "--form", "short", "--law", "texas")).isZero();
    assertThat(contracts().findValuesAsText("position")).containsExactly("agency", "agency");
    assertThat(contracts().findValuesAsText("form")).containsExactly("short", "short");
    assertThat(contracts().findValuesAsText("law")).containsExactly("US-TX", "US-TX");
    assertThat(folder.resolve("o/ai-clauses-voice.txt"))
        .content()
        .contains("the laws of the State of Texas");
  }

  @Test
  void onlyTheContractsWithThePartiesAskedForAreDraftedUnderTheirOwnNames() {
    assertThat(generate("--party", "voice")).isZero();
    assertThat(folder.resolve("o").toFile().list())
        .containsExactlyInAnyOrder("ai-clauses-voice.txt", "receipt.json");
    assertThat(desk.out).doesNotContain("artist");
    assertThat(generate("--party", "voice,artist")).isZero();
    assertThat(folder.resolve("o/ai-clauses-artist.txt")).exists();
  }

  @Test
  void aPartyWithoutAContractIsSaidWithTheOneThatIsMeant() {
    assertThat(generate("--party", "mia")).isEqualTo(1);
    assertThat(desk.out).contains("no-contract-with-party", "\"artist\" is \"mia\"");
    assertThat(folder.resolve("o/ai-clauses-artist.txt")).doesNotExist();
    assertThat(generate("--party", "voic")).isEqualTo(1);
    assertThat(desk.out).contains("Did you mean \"voice\"?");
  }

  @Test
  void aBadValueIsBadUsageWithTheKnownOnes() {
    assertThat(generate("--position", "agancy")).isEqualTo(2);
    assertThat(desk.err).contains("Did you mean \"agency\"?", "balanced, freelancer");
    assertThat(generate("--form", "long")).isEqualTo(2);
    assertThat(desk.err).contains("short, addendum, rider, schedule, agreement");
    assertThat(generate("--draft", "two")).isEqualTo(2);
    assertThat(desk.err).contains("--draft counts from 1");
    assertThat(generate("--names", "readr")).isEqualTo(2);
    assertThat(desk.err).contains("Did you mean \"reader\"?");
    assertThat(folder.resolve("o")).doesNotExist();
  }

  @Test
  void aLawIsReadAsInTheRecordAndFoundAtItsOption() {
    assertThat(generate("--law", "UK")).isEqualTo(1);
    assertThat(desk.out).contains("--law error governing-law-ambiguous", "GB-ENG");
    assertThat(generate("--law", "Springfield")).isEqualTo(1);
    assertThat(desk.out).contains("--law error governing-law-nowhere");
    assertThat(generate("--law", "us-ca")).isZero();
    assertThat(desk.out).doesNotContain("governing-law-");
  }

  @Test
  void aCodeInSmallLettersIsTheSameLaw() throws IOException {
    desk.write("project.yaml", RECORD.replace("US-NY", "us-ny"));
    assertThat(generate()).isZero();
    assertThat(contracts().findValuesAsText("law")).containsExactly("US-NY", "US-NY");
    assertThat(desk.run("clauses", "compare", "records", "--law", "us-ny")).isZero();
    assertThat(desk.out).contains("US-NY");
  }

  @Test
  void checkAndExplainTakeTheSame() {
    assertThat(desk.run("check", "project.yaml", "--only", "contract", "--law", "UK")).isEqualTo(1);
    assertThat(desk.out).contains("--law error governing-law-ambiguous");
    assertThat(desk.run("explain", "project.yaml", "--party", "voice", "--law", "texas")).isZero();
    assertThat(desk.out).contains("law       US-TX", "(--law)").doesNotContain("ai-clauses-artist");
  }

  @Test
  void aProgramAsksForTheSame() {
    AskedTerms terms = AskedTerms.NONE.position("agency").law("Texas").with("voice").draft(2);
    var outcome =
        Bonafide.shipped()
            .publish(
                ProjectSource.of("project.yaml", RECORD.getBytes()),
                Wanted.all().only("contract").as("txt").on(terms));
    assertThat(outcome.files()).containsOnlyKeys("ai-clauses-voice.txt", "receipt.json");
    assertThat(new String(outcome.receipt().orElseThrow()))
        .contains("\"position\": \"agency\"", "\"law\": \"US-TX\"", "\"draft\": \"2\"");
    assertThatThrownBy(() -> AskedTerms.NONE.position("mine"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("agency, balanced, freelancer");
  }
}
