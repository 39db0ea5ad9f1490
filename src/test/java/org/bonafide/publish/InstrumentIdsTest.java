package org.bonafide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.bonafide.diagnose.InstrumentKind;
import org.bonafide.diagnose.Scope;
import org.bonafide.instrument.InstrumentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An error withholds the instruments that it is about, whatever their ids look like. */
class InstrumentIdsTest {

  private static final String PEOPLE =
      """
      bonafide: 1
      title: Two
      speaks-as-of: 2026-05-04
      people:
        mia: {name: Mia Torres, citizenship: US, domicile: US}
        machine: {name: Genie}
        bo: {name: Bo Lind}
      tools:
        genie: {name: Genie, provider: G Inc, generative: yes}
      """;

  @TempDir Path folder;

  private Report publish(String record, Optional<Path> clauses, String kind) throws IOException {
    Files.writeString(folder.resolve("p.yaml"), record);
    return Publisher.publish(
        Request.of("p.yaml")
            .from(folder)
            .only(Set.of(kind))
            .as(Set.of("txt"))
            .with(Optional.empty(), clauses)
            .into("o"));
  }

  private List<String> withheld() throws IOException {
    JsonNode receipt = new ObjectMapper().readTree(folder.resolve("o/receipt.json").toFile());
    return StreamSupport.stream(receipt.get("withheld").spliterator(), false)
        .map(one -> one.get("instrument").asText())
        .toList();
  }

  private static String works(String faulty, String sound) {
    return PEOPLE
        + "registration: {offices: [us, cn]}\n"
        + "works:\n"
        + work(faulty, "machine")
        + work(sound, "mia");
  }

  private static String work(String id, String by) {
    return "  "
        + id
        + ": {title: T, category: visual-art, created: 2026-05-02, place: US, elements: {a: {what:"
        + " artwork, describe: the drawing, generated-part: none, steps: [{act: draw, by: "
        + by
        + ", on: 2026-05-01}]}}}\n";
  }

  @ParameterizedTest
  @ValueSource(strings = {"poster-back", "us", "cn", "reading", "guide", "comparison", "poster-"})
  void anErrorInOneWorkLeavesTheOtherWritten(String other) throws IOException {
    publish(works("poster", other), Optional.empty(), "registration");
    assertThat(withheld())
        .containsExactly(
            "registration-us-poster",
            "registration-cn-poster",
            "registration-cn-poster-annex",
            "registration-cn-poster-guide",
            "registration-cn-poster-reading",
            "registration-comparison-poster");
    for (String stem :
        List.of("us-" + other, "cn-" + other, "cn-" + other + "-guide", "comparison-" + other)) {
      assertThat(folder.resolve("o/registration-" + stem + ".txt")).exists();
    }
    JsonNode us = new ObjectMapper().readTree(folder.resolve("o/registration-us.json").toFile());
    assertThat(us).hasSize(1);
    assertThat(us.at("/0/work").asText()).isEqualTo(other);
  }

  @ParameterizedTest
  @ValueSource(strings = {"us", "cn", "reading", "guide", "comparison"})
  void anErrorInAWorkThatIsCalledLikeAPaperIsItsOwn(String faulty) throws IOException {
    publish(works(faulty, "poster"), Optional.empty(), "registration");
    assertThat(withheld()).hasSize(6).allMatch(name -> name.contains("-" + faulty));
    assertThat(folder.resolve("o/registration-us-poster.txt")).exists();
    assertThat(folder.resolve("o/registration-cn-poster-guide.txt")).exists();
  }

  @Test
  void twoWorksWhoseFilesWouldHaveOneNameKeepBoth() throws IOException {
    publish(
        works("machine-made", "poster") + work("poster-guide", "mia"),
        Optional.empty(),
        "registration");
    assertThat(Files.readString(folder.resolve("o/registration-cn-poster-guide.txt")))
        .doesNotContain("作品自愿登记 作品创作说明书");
    assertThat(folder.resolve("o/registration-cn-poster-guide-2.txt")).exists();
    assertThat(folder.resolve("o/registration-cn-poster-guide-2-guide.txt")).exists();
  }

  @Test
  void anErrorInTheContractWithOnePartyLeavesTheOthersWritten() throws IOException {
    Path own = folder.resolve("c/records/audit/en.md");
    Files.createDirectories(own.getParent());
    Files.writeString(
        own,
        """
        # Inspection

        The Agency may inspect. <#if contractor.name?contains("Ann Only")>${nope}</#if>
        """);
    String record =
        PEOPLE
            + """
            parties:
              shop: {name: The Shop LLC, kind: company}
              ann: {name: Ann Only}
              ann-bo: {name: Ann and Bo}
            contract: {agency: shop, with: [ann, ann-bo]}
            """;
    publish(record, Optional.of(folder.resolve("c")), "contract");
    assertThat(withheld()).containsExactly("ai-clauses-ann");
    assertThat(folder.resolve("o/ai-clauses-ann-bo.txt")).exists();
    assertThat(folder.resolve("o/ai-clauses-ann.txt")).doesNotExist();
  }

  @Test
  void aScopeCoversWhatItLeavesOpenAndNothingElse() {
    InstrumentId poster = InstrumentId.statement("us", "poster");
    assertThat(Scope.statements().covers(poster.scope())).isTrue();
    assertThat(Scope.statements("us", "").covers(poster.scope())).isTrue();
    assertThat(Scope.statements("us", "post").covers(poster.scope())).isFalse();
    assertThat(Scope.statements("cn", "poster").covers(poster.scope())).isFalse();
    assertThat(poster.scope().covers(Scope.statements("us", "poster"))).isFalse();
    assertThat(poster.scope().in("pdf").covers(poster.scope())).isFalse();
    assertThat(poster.scope().covers(poster.scope().in("pdf"))).isTrue();
    Scope guide =
        InstrumentId.of(InstrumentKind.REGISTRATION_GUIDE).in("cn").about("poster").scope();
    assertThat(Scope.statements("cn", "poster").covers(guide)).isTrue();
  }
}
