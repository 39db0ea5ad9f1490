package org.bonafide.evidence.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.bonafide.evidence.container.FileReader;
import org.bonafide.evidence.container.Pictures;
import org.bonafide.evidence.container.Sha256;
import org.bonafide.evidence.trace.Trace;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What is found in folders of files that the tests write. */
class ScanTest {

  private static final String HISTORY =
      "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF"
          + " xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description"
          + " xmlns:m=\"http://ns.adobe.com/xap/1.0/mm/\""
          + " xmlns:e=\"http://ns.adobe.com/xap/1.0/sType/ResourceEvent#\"><m:History><rdf:Seq>"
          + "<rdf:li rdf:parseType=\"Resource\"><e:action>saved</e:action>"
          + "<e:when>2026-03-05T10:00:00+08:00</e:when>"
          + "<e:softwareAgent>Adobe Photoshop 27.1</e:softwareAgent></rdf:li>"
          + "</rdf:Seq></m:History></rdf:Description></rdf:RDF></x:xmpmeta>";

  @TempDir private Path temp;
  private Path folder;

  @BeforeEach
  void folder() throws IOException {
    folder = Files.createDirectory(temp.resolve("exports"));
  }

  private Scan scan() {
    return Scan.of(folder, Scan.MOST);
  }

  private List<String> rules() {
    return scan().findings().stream().map(Finding::rule).toList();
  }

  private Trace only() {
    List<Trace> traces = scan().files().stream().flatMap(f -> f.traces().stream()).toList();
    assertThat(traces).hasSize(1);
    return traces.get(0);
  }

  @Test
  void everyFileIsDigestedWhetherItIsKnownOrNot() throws IOException {
    Exports.put(folder, "notes/brief.txt", "abc".getBytes(StandardCharsets.UTF_8));
    assertThat(scan().files())
        .singleElement()
        .satisfies(
            file -> {
              assertThat(file.file()).isEqualTo("notes/brief.txt");
              assertThat(file.sha256())
                  .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
            });
  }

  /** Larger than any buffer, so that what is passed over is read from the file itself. */
  @TestFactory
  Stream<DynamicTest> theDigestIsOfTheWholeFileWhateverIsPassedOver() throws IOException {
    byte[] noise = new byte[700_000];
    new Random(1).nextBytes(noise);
    byte[] psd = Exports.photoshop(HISTORY);
    byte[] longer = Arrays.copyOf(psd, psd.length + noise.length);
    Map<String, byte[]> files =
        Map.of(
            "a.png", Pictures.with(Exports.webUi("x", 1), "IDAT", noise),
            "b.jpg", joined(Pictures.jpeg(8, 8), noise),
            "c.psd", longer,
            "d.webp", riff(noise),
            "e.bin", noise,
            "f.zip", Exports.zip(Map.of("x", noise)));
    return files.entrySet().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getKey(),
                    () -> {
                      Path at = Exports.put(folder, file.getKey(), file.getValue());
                      assertThat(FileReader.of(at).sha256()).isEqualTo(Sha256.of(file.getValue()));
                      assertThat(FileReader.of(at).bytes()).isEqualTo(file.getValue().length);
                    }));
  }

  private static byte[] joined(byte[] a, byte[] b) {
    return ByteBuffer.allocate(a.length + b.length).put(a).put(b).array();
  }

  private static byte[] riff(byte[] pixels) {
    return ByteBuffer.allocate(20 + pixels.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put("RIFF".getBytes(StandardCharsets.US_ASCII))
        .putInt(12 + pixels.length)
        .put("WEBPVP8 ".getBytes(StandardCharsets.US_ASCII))
        .putInt(pixels.length)
        .put(pixels)
        .array();
  }

  @Test
  void aChatGptExportGivesCountsAndDigestsAndNoChat() throws IOException {
    Exports.put(
        folder,
        "export.zip",
        Exports.zip(
            Map.of(
                "conversations.json", Exports.conversations().getBytes(StandardCharsets.UTF_8))));
    Trace trace = only();
    assertThat(trace.parameters())
        .containsEntry("conversation", "c-1")
        .containsEntry("prompts", "1")
        .containsEntry("answers", "1")
        .containsEntry("edited or asked again", "1");
    assertThat(trace.version()).isEqualTo("gpt-5");
    assertThat(trace.toString()).doesNotContain("secret");
  }

  @Test
  void anUnpackedExportIsReadToo() throws IOException {
    Exports.put(
        folder, "conversations-001.json", Exports.conversations().getBytes(StandardCharsets.UTF_8));
    assertThat(only().scheme()).isEqualTo("chatgpt-export");
  }

  @Test
  void aConversationIsProposedOnlyWhereSomebodySaysThatItWasForThisWork() throws IOException {
    Exports.put(
        folder, "conversations.json", Exports.conversations().getBytes(StandardCharsets.UTF_8));
    Proposal silent = Proposal.of(scan(), ProposalOptions.plain());
    assertThat(silent.steps()).isEmpty();
    assertThat(silent.unchosen()).isEqualTo(1);
    Proposal chosen =
        Proposal.of(
            scan(),
            new ProposalOptions(
                ProposalOptions.Contents.COPIED, "", Set.of("c-1"), Known.nothing()));
    assertThat(chosen.steps())
        .singleElement()
        .satisfies(
            step ->
                assertThat(step)
                    .containsEntry("act", "prompt")
                    .containsEntry("prompts", "1")
                    .containsEntry("on", "2026-03-02")
                    .containsEntry("confidential", "yes"));
  }

  @Test
  void aKritaFileTellsOfItsLayersAndTheTimeSpent() throws IOException {
    Exports.put(folder, "harbor.kra", Exports.krita());
    Trace trace = only();
    assertThat(trace.tool() + " " + trace.version()).isEqualTo("Krita 5.2.9");
    assertThat(trace.at()).isEqualTo("2026-03-05T10:00:00");
    assertThat(trace.parameters())
        .containsEntry("layers", "2")
        .containsEntry("minutes of editing", "62")
        .containsEntry("times saved", "7");
  }

  @Test
  void aPhotoshopFileTellsOfItsHistoryAndItsLayers() throws IOException {
    Exports.put(folder, "harbor.psd", Exports.photoshop(HISTORY));
    assertThat(scan().files().get(0).traces())
        .extracting(Trace::scheme)
        .containsExactly("xmp-history", "psd");
    assertThat(Proposal.of(scan(), ProposalOptions.plain()).records().get("harbor"))
        .containsEntry("kind", "layered-file")
        .containsEntry("origin", "original");
  }

  @Test
  void anXmpSideCarIsRead() throws IOException {
    Exports.put(folder, "harbor.xmp", HISTORY.getBytes(StandardCharsets.UTF_8));
    assertThat(only().tool() + "|" + only().version()).isEqualTo("Adobe Photoshop|27.1");
  }

  @Test
  void aGitHistoryTellsWhoCommittedAndThatDatesAreSettable() throws Exception {
    PersonIdent lin =
        new PersonIdent(
            "Lin Yue",
            "lin@example.org",
            ZonedDateTime.of(2026, 3, 2, 10, 0, 0, 0, ZoneOffset.UTC).toInstant(),
            ZoneOffset.UTC);
    try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
      for (String words : List.of("Start", "Ink\n\nAssisted-by: Claude <x@example.org>")) {
        git.commit()
            .setAllowEmpty(true)
            .setSign(false)
            .setMessage(words)
            .setAuthor(lin)
            .setCommitter(lin)
            .call();
      }
    }
    Proposal proposal = Proposal.of(scan(), ProposalOptions.plain());
    assertThat(proposal.steps())
        .extracting(step -> step.get("detail").toString())
        .allSatisfy(
            words ->
                assertThat(words)
                    .contains(", up to ", "; the days are those that the committer set.")
                    .doesNotContain("example.org"))
        .anySatisfy(words -> assertThat(words).contains("Assisted-by: Claude."));
    assertThat(proposal.records().get("git-history")).doesNotContainKey("made");
  }

  @Test
  void severalFilesOfOnePromptAreTheCandidatesOfOneStep() throws IOException {
    Exports.put(folder, "a.png", Exports.midjourney("a harbor", "a", "Mon, 02"));
    Exports.put(folder, "b.png", Exports.midjourney("a harbor", "b", "Mon, 02"));
    Exports.put(folder, "c.png", Exports.midjourney("a lamp", "c", "Tue, 03"));
    Proposal proposal = Proposal.of(scan(), ProposalOptions.plain());
    assertThat(proposal.steps()).hasSize(2);
    assertThat(proposal.steps().get(0))
        .containsEntry("candidates", 2)
        .containsEntry("on", "2026-03-02")
        .containsEntry("records", List.of("a", "b"))
        .doesNotContainKeys("by", "kept", "reason", "expressive");
  }

  @Test
  void whatLiesInAFolderOfRejectedOutputsIsProposedAsASelection() throws IOException {
    Exports.put(folder, "a.png", Exports.midjourney("a harbor", "a", "Mon, 02"));
    Exports.put(folder, "rejected/b.png", Exports.midjourney("a harbor", "b", "Mon, 02"));
    Exports.put(folder, "rejected/c.png", Exports.midjourney("a harbor", "c", "Mon, 02"));
    Proposal proposal = Proposal.of(scan(), ProposalOptions.plain());
    assertThat(proposal.steps()).hasSize(2);
    assertThat(proposal.steps().get(1))
        .containsEntry("act", "select")
        .containsEntry("candidates", 3)
        .containsEntry("kept", 1)
        .doesNotContainKeys("by", "reason", "on");
    assertThat(proposal.records().get("b")).containsEntry("kind", "rejected-output");
  }

  @Test
  void theTimeLineFollowsTheTimesThatToolsWroteAndNeverThoseOfTheFiles() throws IOException {
    Exports.put(folder, "a.png", Exports.midjourney("late", "a", "Tue, 03"));
    Exports.put(folder, "b.png", Exports.midjourney("early", "b", "Mon, 02"));
    Exports.put(folder, "c.png", Exports.webUi("never", 1));
    assertThat(ToolTimeLine.of(scan()))
        .extracting(e -> e.file().file() + " " + e.day().map(String::valueOf).orElse("-"))
        .containsExactly("b.png 2026-03-02", "a.png 2026-03-03", "c.png -");
  }

  @Test
  void confidentialPromptsAreCountedAndDigestedAndNotPrinted() throws IOException {
    Exports.put(folder, "a.png", Exports.webUi("a secret harbor", 4711));
    String yaml = Proposal.of(scan(), ProposalOptions.plain().confidential()).yaml();
    assertThat(yaml)
        .contains("Prompt of 15 characters, SHA-256 ", "confidential: yes")
        .doesNotContain("secret", "Sampler");
  }

  @Test
  void linksAreNotFollowed() throws IOException {
    Path outside = Files.writeString(temp.resolve("outside.txt"), "private");
    Files.createSymbolicLink(folder.resolve("link"), outside);
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    assertThat(scan().files()).isEmpty();
    assertThat(rules()).containsExactly("scan-link", "scan-link");
  }

  @Test
  void aFolderThatIsNamedThroughALinkIsRead() throws IOException {
    Exports.put(folder, "a.png", Exports.webUi("x", 1));
    Path link = Files.createSymbolicLink(temp.resolve("way"), folder);
    assertThat(Scan.of(link, Scan.MOST).traced())
        .extracting(Scanned::file)
        .containsExactly("a.png");
  }

  @Test
  void aNameWithControlCharactersIsAFindingAndTheFileIsStillDigested() throws IOException {
    Exports.put(folder, "a\u001b[31m.png", Exports.webUi("x", 1));
    assertThat(rules()).containsExactly("scan-name");
    assertThat(scan().files().get(0).sha256()).hasSize(64);
  }

  @Test
  void moreFilesThanTheLimitAreAFindingAndTheRestIsListed() throws IOException {
    for (int i = 0; i < 5; i++) {
      Exports.put(folder, i + ".txt", new byte[0]);
    }
    Scan scan = Scan.of(folder, 3);
    assertThat(scan.files()).hasSize(3);
    assertThat(scan.findings()).extracting(Finding::rule).containsExactly("scan-limit");
  }

  @Test
  void aTruncatedPictureIsAFindingAndTheScanGoesOn() throws IOException {
    byte[] whole = Exports.webUi("x", 1);
    Exports.put(folder, "a.png", java.util.Arrays.copyOf(whole, 40));
    Exports.put(folder, "b.png", whole);
    assertThat(rules()).containsExactly("scan-file");
    assertThat(scan().traced()).extracting(Scanned::file).containsExactly("b.png");
  }

  @Test
  void everyFileHasItsFactsAndOneThatIsNotReadSaysSo() throws IOException {
    Exports.put(folder, "a.png", Exports.webUi("a harbor", 4711));
    Exports.put(folder, "b.pdf", new byte[] {1});
    assertThat(scan().facts(false)).hasSize(2);
    FileFacts read = scan().facts(false).get(0);
    assertThat(read.words())
        .containsEntry("file", "a.png")
        .containsEntry("prompt", "a harbor")
        .containsEntry("seed", "4711")
        .containsEntry("signed", "no")
        .containsEntry("ai", "yes");
    assertThat(read.lookedInto()).isTrue();
    assertThat(scan().facts(false).get(1).lookedInto()).isFalse();
    assertThat(ScanWords.timeLine(scan(), true))
        .contains("Digested and not looked into: 1 file (1 pdf).");
    FileFacts hidden = scan().facts(true).get(0);
    assertThat(hidden.words().get("prompt")).startsWith("SHA-256 ");
    assertThat(hidden.toString()).doesNotContain("a harbor");
  }

  @Test
  void theTimeLineNamesWhoMarkedAFile() throws IOException {
    Exports.put(folder, "a.png", Exports.aigc("1"));
    assertThat(String.join("\n", ScanWords.timeLine(scan(), true)))
        .contains("(Label 1); ContentProducer 00119; ProduceID p-7");
  }
}
