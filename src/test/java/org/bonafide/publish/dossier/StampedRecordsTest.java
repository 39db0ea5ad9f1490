package org.bonafide.publish.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bonafide.diagnose.Finding;
import org.bonafide.evidence.seal.TestAuthority;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Wanted;
import org.bonafide.publish.evidence.CaseFile;
import org.bonafide.publish.evidence.Sealing;
import org.bonafide.publish.evidence.TrustFile;
import org.bonafide.publish.files.ProjectSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a time-stamp over a seal says of the day of a record, in every paper that prints it. */
class StampedRecordsTest {

  private static final Instant STAMPED = Instant.parse("2026-03-05T12:00:00Z");

  @TempDir private Path folder;

  @BeforeEach
  void file() throws IOException {
    Files.writeString(folder.resolve("sketch.txt"), "a sketch");
  }

  private void record(String made) throws IOException {
    Files.writeString(
        folder.resolve("project.yaml"),
        "bonafide: 1\ntitle: T\nlanguages: [en]\npeople: {lin: {name: Lin}}\n"
            + "works: {w: {title: W, category: visual-art, elements: {e: {what: artwork, steps:"
            + " [{act: draw, by: lin, with: hand, on: 2026-03-02, records: [r]}]}}}}\n"
            + "records: {r: {file: sketch.txt, kind: sketch, origin: original"
            + made
            + "}}\nregistration: {offices: [us, cn]}\n");
  }

  private CaseFile opened() {
    return CaseFile.open(folder, "project.yaml");
  }

  private void sealedAndStamped() throws IOException {
    stampedBy(new TestAuthority(STAMPED));
  }

  /** By an authority that the user names beside the seals. */
  private void stampedBy(TestAuthority authority) throws IOException {
    assertThat(
            Sealing.seal(opened().content().orElseThrow(), Optional.of(authority))
                .sealed()
                .orElseThrow()
                .stamp())
        .isPresent();
    try {
      Files.write(folder.resolve("seals/authorities.pem"), authority.pem());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Anybody can make an authority, so one that nobody knows is printed and bounds nothing. */
  @Test
  void aStampOfAnAuthorityThatNobodyKnowsIsPrintedAndCountsForNothing() throws IOException {
    record("");
    sealedAndStamped();
    Files.delete(folder.resolve("seals/authorities.pem"));
    assertThat(grade())
        .contains(
            "stamped 2026-03-05 (time-stamp of Test Authority over seal 1; the authority was not"
                + " checked, so it bounds no day)",
            "time not established: the day on which it was made is not")
        .doesNotContain("no later than", "made with the act");
    assertThat(papers())
        .contains("time-stamp of 5 March 2026 (Test Authority, authority not checked, over seal 1)")
        .contains("时间戳载明2026年3月5日（Test Authority对第1号封存所作，签发方未经核验）")
        .contains("records.r.made")
        .doesNotContain("no later than", "不晚于");
  }

  @Test
  void whoTrustsTheAuthorityOnTheSpotHasItCount() throws Exception {
    record("");
    sealedAndStamped();
    Path named = folder.resolve("seals/authorities.pem");
    Path trusted = Files.move(named, folder.resolve("root.pem"));
    assertThat(
            String.join(
                "\n",
                opened()
                    .content()
                    .orElseThrow()
                    .graded(TrustFile.read(trusted).orElseThrow())
                    .lines()))
        .contains("made with the act: existed no later than 2026-03-05");
  }

  private String grade() {
    return String.join("\n", opened().content().orElseThrow().graded(TrustFile.NONE).lines());
  }

  private String papers() {
    return Bonafide.shipped()
        .draft(
            ProjectSource.file(folder, "project.yaml"),
            Wanted.all().only(Set.of("registration")).as(List.of()))
        .worked()
        .orElseThrow()
        .drafted()
        .instruments()
        .stream()
        .map(one -> one.instrument().blocks().toString())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void aDayThatIsNotStatedIsBoundedByTheStampAndCountsWhereTheStampIsNearTheAct()
      throws IOException {
    record("");
    assertThat(grade()).contains("time not established: the day on which it was made is not");
    sealedAndStamped();
    assertThat(grade())
        .contains(
            "record made not stated",
            "existed no later than 2026-03-05 (time-stamp of Test Authority over seal 1)",
            "made with the act: existed no later than 2026-03-05, as the time-stamp of Test"
                + " Authority says; the act ended 2026-03-02; no more than 30 days lie between");
  }

  @Test
  void thePapersSayByWhenAndNeverOnWhatDay() throws IOException {
    record("");
    sealedAndStamped();
    assertThat(papers())
        .contains(
            "existed no later than 5 March 2026 (time-stamp of Test Authority, an authority that"
                + " the record names, over seal 1)")
        .contains("不晚于2026年3月5日已存在（Test Authority对第1号封存所作的时间戳，该签发方由记录指定）")
        .doesNotContain("records.r.made");
  }

  @Test
  void aDayThatIsStatedStandsBesideTheStamp() throws IOException {
    record(", made: 2026-03-03");
    sealedAndStamped();
    assertThat(grade()).contains("record made 2026-03-03", "made with the act: made 2026-03-03;");
    assertThat(papers())
        .contains("3 March 2026; existed no later than 5 March 2026")
        .contains("2026年3月3日；不晚于2026年3月5日已存在");
  }

  @Test
  void aStampNarrowsADayThatIsStatedLoosely() throws IOException {
    record(", made: 2026");
    assertThat(grade()).contains("time not established");
    sealedAndStamped();
    assertThat(grade()).contains("made with the act: existed no later than 2026-03-05");
  }

  @Test
  void aStampThatComesLongAfterTheActLeavesItOpen() throws IOException {
    record("");
    stampedBy(new TestAuthority(Instant.parse("2026-09-05T12:00:00Z")));
    assertThat(grade())
        .contains(
            "time not established: existed no later than 2026-09-05, as the time-stamp of Test"
                + " Authority says; the act ended 2026-03-02; since when it existed the dates leave"
                + " open");
  }

  @Test
  void aDayAfterTheStampIsAContradictionThatNamesBoth() throws IOException {
    record(", made: 2026-06-01");
    sealedAndStamped();
    assertThat(opened().findings().stream().filter(f -> f.rule().equals("made-after-stamp")))
        .singleElement()
        .extracting(Finding::message)
        .asString()
        .contains("2026-06-01", "no later than 2026-03-05", "seal 1", "Test Authority");
    assertThat(grade()).contains("made with the act: existed no later than 2026-03-05");
  }

  @Test
  void aStampThatDoesNotHoldSaysNothing() throws IOException {
    record("");
    sealedAndStamped();
    Path response = folder.resolve("seals/0001/response.tsr");
    byte[] broken = Files.readAllBytes(response);
    broken[broken.length - 5] ^= 1;
    Files.write(response, broken);
    assertThat(grade()).doesNotContain("no later than").contains("time not established");
    assertThat(papers()).doesNotContain("no later than", "不晚于");
  }

  @Test
  void aFileThatChangedSinceTheSealHasNoBound() throws IOException {
    record("");
    sealedAndStamped();
    Files.writeString(folder.resolve("sketch.txt"), "another sketch");
    assertThat(grade()).doesNotContain("no later than");
  }

  @Test
  void whatWasReCreatedStaysSoWhateverTheStampSays() throws IOException {
    record("");
    Path project = folder.resolve("project.yaml");
    String again = Files.readString(project).replace("origin: original", "origin: re-created");
    Files.writeString(project, again);
    sealedAndStamped();
    assertThat(grade()).contains("re-created later: the record says that it was re-created");
  }
}
