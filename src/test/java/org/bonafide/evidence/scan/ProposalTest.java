package org.bonafide.evidence.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bonafide.evidence.container.Pictures;
import org.bonafide.evidence.trace.AiSaid;
import org.bonafide.evidence.trace.Manifests;
import org.bonafide.project.yaml.ProjectReader;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is proposed, and that it says no more than the files. */
class ProposalTest {

  private static final String TYPE = "http://cv.iptc.org/newscodes/digitalsourcetype/";

  @TempDir private Path temp;
  private Path folder;

  @BeforeEach
  void folder() throws IOException {
    folder = Files.createDirectory(temp.resolve("exports"));
  }

  private Proposal proposal() {
    return Proposal.of(Scan.of(folder, Scan.MOST), ProposalOptions.plain());
  }

  private List<Map<String, Object>> steps() {
    return proposal().steps();
  }

  private Map<String, Object> only() {
    assertThat(steps()).hasSize(1);
    return steps().get(0);
  }

  private void commit(String in, String author, String address, String... messages)
      throws Exception {
    PersonIdent ident =
        new PersonIdent(
            author,
            address,
            ZonedDateTime.of(2026, 3, 2, 10, 0, 0, 0, ZoneOffset.UTC).toInstant(),
            ZoneOffset.UTC);
    Path at = Files.createDirectories(folder.resolve(in));
    try (Git git = Git.init().setDirectory(at.toFile()).call()) {
      for (String words : messages) {
        git.commit()
            .setAllowEmpty(true)
            .setSign(false)
            .setMessage(words)
            .setAuthor(ident)
            .setCommitter(ident)
            .call();
      }
    }
  }

  @Test
  void commitsThatNameAnAgentAreAStepWithItAndTheOthersHaveNoTool() throws Exception {
    commit(
        "",
        "Lin Yue",
        "lin@example.org",
        "Start",
        "Ink\n\nCo-authored-by: Claude Fable 5 <noreply@anthropic.com>",
        "Paint\n\n\ud83e\udd16 Generated with [Claude Code](https://claude.com/claude-code)");
    assertThat(proposal().tools())
        .containsOnlyKeys("claude")
        .extractingByKey("claude")
        .satisfies(
            tool ->
                assertThat(tool)
                    .containsEntry("name", "Claude")
                    .containsEntry("provider", "Anthropic")
                    .containsEntry("generative", "yes"));
    assertThat(steps()).hasSize(2);
    assertThat(steps())
        .anySatisfy(
            step -> {
              assertThat(step).containsEntry("act", "edit").containsEntry("with", "claude");
              assertThat(step.get("detail").toString())
                  .startsWith("2 of 3 commits name Claude, up to ")
                  .contains("Co-authored-by: Claude Fable 5.")
                  .doesNotContain("anthropic.com");
            })
        .anySatisfy(
            step -> {
              assertThat(step).doesNotContainKeys("with", "by");
              assertThat(step.get("detail").toString())
                  .startsWith("1 of 3 commits under the name Lin Yue names no known tool, up to ");
            });
    assertThat(Scan.of(folder, Scan.MOST).files().get(0).ai()).isEqualTo(AiSaid.YES);
  }

  @Test
  void anAgentThatIsTheAuthorIsAToolAndNobody() throws Exception {
    commit("", "google-labs-jules[bot]", "1+google-labs-jules[bot]@users.noreply.github.com", "A");
    assertThat(only()).containsEntry("with", "jules").doesNotContainKey("by");
  }

  @Test
  void aBotIsSoftwareThatGeneratesNothing() throws Exception {
    commit("", "dependabot[bot]", "1+dependabot[bot]@users.noreply.github.com", "Bump", "Bump");
    assertThat(proposal().tools().get("dependabot")).containsEntry("generative", "no");
    assertThat(only().get("detail").toString()).startsWith("2 of 2 commits name Dependabot");
  }

  @Test
  void twoRepositoriesAreNeverOneStepAndEachIsARecordOfItsOwn() throws Exception {
    commit("one", "dependabot[bot]", "dependabot@example.org", "A");
    commit("two", "dependabot[bot]", "dependabot@example.org", "A", "B");
    assertThat(steps())
        .extracting(step -> step.get("records"))
        .containsExactlyInAnyOrder(List.of("git-history-one"), List.of("git-history-two"));
    assertThat(steps().toString()).contains("1 of 1 commit names", "2 of 2 commits name");
  }

  @Test
  void aSecondRepositoryIsProposedBesideOneThatTheRecordHas() throws Exception {
    commit("one", "Lin", "lin@example.org", "A");
    commit("two", "Lin", "lin@example.org", "A");
    Known known =
        Known.of(
            ProjectReader.read(
                    "p",
                    ("bonafide: 1\ntitle: T\nworks: {w: {title: W, elements: {e: {steps: [{act: edit,"
                            + " records: [git-history-one]}]}}}}\n"
                            + "records: {git-history-one: {kind: git-history}}\n")
                        .getBytes(StandardCharsets.UTF_8))
                .project()
                .orElseThrow());
    ProposalOptions choice =
        new ProposalOptions(ProposalOptions.Contents.COPIED, "", java.util.Set.of(), known);
    assertThat(Proposal.of(Scan.of(folder, Scan.MOST), choice).records())
        .containsOnlyKeys("git-history-two");
  }

  @Test
  void theRecordOfAHistoryHasItsFolderAndItsLastCommit() throws Exception {
    commit("one", "Lin", "lin@example.org", "A");
    String head;
    try (Git git = Git.open(folder.resolve("one").toFile())) {
      head = git.getRepository().resolve("HEAD").name();
    }
    assertThat(proposal().records().get("git-history-one"))
        .containsEntry("folder", "one")
        .containsEntry("commit", head);
  }

  @Test
  void whatAnAgentChangedIsCountedAtTheTop() throws Exception {
    try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
      for (String file : List.of("src/a.txt", "src/b.txt", "README.md")) {
        Exports.put(folder, file, new byte[] {1});
        git.add().addFilepattern(".").call();
        git.commit()
            .setSign(false)
            .setMessage("A\n\nCo-authored-by: Claude <noreply@anthropic.com>")
            .setAuthor("Lin", "lin@example.org")
            .setCommitter("Lin", "lin@example.org")
            .call();
      }
    }
    assertThat(steps().toString()).contains("Changed at the top: src (2 commits), README.md (1).");
  }

  @Test
  void underABrokenManifestNoActOfAPersonIsProposed() throws IOException {
    byte[] file =
        org.bonafide.evidence.trace.SignedManifests.png(
            Pictures.png(4, 4),
            "A Program",
            Manifests.actions(List.of(Map.of("action", "c2pa.color_adjustments"))));
    Exports.put(folder, "a.png", file);
    assertThat(only()).containsEntry("act", "edit");
    assertThat(only().get("detail").toString())
        .startsWith("color adjustments. C2PA manifest intact");
    byte[] changed = file.clone();
    changed[changed.length - 20] ^= 1;
    Exports.put(folder, "a.png", changed);
    assertThat(steps()).isEmpty();
    assertThat(Scan.of(folder, Scan.MOST).findings())
        .extracting(org.bonafide.diagnose.Finding::rule)
        .containsExactly("manifest-broken");
  }

  @Test
  void aMarkedFileProposesThatItWasGeneratedWithAToolThatIsNotStated() throws IOException {
    Exports.put(folder, "a.png", Exports.aigc("1"));
    assertThat(only())
        .containsEntry("act", "generate")
        .containsEntry("records", List.of("a"))
        .containsEntry(
            "detail",
            "The file carries the PRC mark AIGC (Label 1); ContentProducer: 00119; ProduceID: p-7.")
        .doesNotContainKeys("with", "by");
    assertThat(proposal().tools()).isEmpty();
  }

  @Test
  void aSuspicionProposesARecordAndNoAct() throws IOException {
    Exports.put(folder, "a.png", Exports.aigc("2"));
    assertThat(steps()).isEmpty();
    assertThat(proposal().records()).containsKey("a");
  }

  @Test
  void twoMarksOfOneFileAreOneStepWithTheToolThatEitherNames() throws IOException {
    Exports.put(
        folder,
        "a.png",
        Exports.xmp(
            "<iptcExt:AISystemUsed>Model X</iptcExt:AISystemUsed>"
                + "<TC260:AIGC>{\"Label\":\"1\"}</TC260:AIGC>"));
    assertThat(only()).containsEntry("act", "generate").containsEntry("with", "model-x");
  }

  @Test
  void onePictureHasOneStepForWhatMadeIt() throws IOException {
    Exports.put(
        folder,
        "a.png",
        manifest(
            "ChatGPT",
            Map.of(
                "action",
                "c2pa.created",
                "softwareAgent",
                Map.of("name", "GPT-4o"),
                "digitalSourceType",
                TYPE + "trainedAlgorithmicMedia"),
            Map.of("action", "c2pa.opened"),
            Map.of("action", "c2pa.converted"),
            Map.of(
                "action",
                "c2pa.edited",
                "digitalSourceType",
                TYPE + "trainedAlgorithmicMedia",
                "softwareAgent",
                Map.of("name", "GPT-4o")),
            Map.of("action", "c2pa.watermarked.unbound")));
    assertThat(only()).containsEntry("act", "generate").containsEntry("with", "gpt-4o");
    assertThat(proposal().tools()).containsOnlyKeys("gpt-4o");
    assertThat(proposal().tools().get("gpt-4o")).containsEntry("provider", "OpenAI");
  }

  @Test
  void aPictureOfACameraIsProposedAsAPhotographOfNobodyYet() throws IOException {
    Exports.put(
        folder,
        "a.png",
        manifest(
            "Camera X",
            Map.of("action", "c2pa.created", "digitalSourceType", TYPE + "digitalCapture"),
            Map.of("action", "c2pa.published")));
    assertThat(only()).containsEntry("act", "photograph").doesNotContainKey("by");
    assertThat(proposal().tools().get("camera-x")).containsEntry("generative", "unknown");
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static byte[] manifest(String generator, Map<String, Object>... actions) {
    return Pictures.with(
        Pictures.png(4, 4),
        "caBX",
        Manifests.store(
            Manifests.manifest(
                "urn:1", Manifests.claim(generator), Manifests.actions(List.of(actions)))));
  }

  @Test
  void filesWithoutAPromptAreNeverPutTogether() throws IOException {
    for (String seed : List.of("1", "2")) {
      Exports.put(
          folder,
          seed + ".png",
          graph("{\"1\":{\"class_type\":\"X\",\"inputs\":{\"seed\":" + seed + "}}}"));
    }
    assertThat(steps()).hasSize(2);
    assertThat(steps()).noneSatisfy(step -> assertThat(step).containsKey("candidates"));
  }

  @Test
  void noPictureIsSaidToBeFedInWhereOnlyAnotherFileSaysSo() throws IOException {
    String sampler =
        "\"1\":{\"class_type\":\"KSampler\",\"inputs\":{\"positive\":[\"2\",0],\"steps\":STEPS}},"
            + "\"2\":{\"class_type\":\"CLIPTextEncode\",\"inputs\":{\"text\":\"a boat\"}}";
    String load =
        ",\"3\":{\"class_type\":\"LoadImage\",\"inputs\":{\"image\":\"https://a.example/s.png?sig=X\"}}";
    Exports.put(folder, "a.png", graph("{" + sampler.replace("STEPS", "20") + load + "}"));
    Exports.put(folder, "b.png", graph("{" + sampler.replace("STEPS", "20") + "}"));
    Exports.put(folder, "c.png", graph("{" + sampler.replace("STEPS", "9") + "}"));
    Exports.put(folder, "d.png", graph("{" + sampler.replace("STEPS", "9") + "}"));
    List<Map<String, Object>> steps = new ArrayList<>(steps());
    assertThat(steps)
        .extracting(step -> step.get("records"))
        .containsExactlyInAnyOrder(List.of("a"), List.of("b"), List.of("c", "d"));
    steps.removeIf(step -> !step.get("records").equals(List.of("a")));
    assertThat(steps.get(0)).containsEntry("detail", "Fed in: https://a.example/s.png.");
  }

  private static byte[] graph(String json) {
    return Pictures.with(Pictures.png(4, 4), "tEXt", Pictures.text("prompt", json));
  }

  @Test
  void theLinesOfAHistoryAreOneStepOfTheFileAndTheProgram() throws IOException {
    history("a.png", "created 1", "saved 1", "saved 2", "saved 3", "converted 4");
    history("b.png", "saved 1");
    assertThat(steps()).hasSize(2);
    assertThat(steps().get(0))
        .containsEntry("act", "edit")
        .containsEntry("on", "2026-03-01/2026-03-03")
        .containsEntry("detail", "saved 3 times, 2026-03-01 to 2026-03-03.")
        .containsEntry("records", List.of("a"))
        .doesNotContainKey("by");
    assertThat(steps().get(1)).containsEntry("detail", "saved.");
  }

  @Test
  void aFileThatWasOnlyConvertedHasNoStep() throws IOException {
    history("a.png", "converted 1", "derived 1");
    assertThat(steps()).isEmpty();
    assertThat(proposal().tools()).isEmpty();
  }

  private void history(String name, String... events) throws IOException {
    StringBuilder list = new StringBuilder();
    for (String event : events) {
      list.append("<rdf:li rdf:parseType=\"Resource\"><e:action>")
          .append(event, 0, event.indexOf(' '))
          .append("</e:action><e:when>2026-03-0")
          .append(event.substring(event.indexOf(' ') + 1))
          .append("T10:00:00Z</e:when><e:softwareAgent>Program 3.1</e:softwareAgent></rdf:li>");
    }
    Exports.put(
        folder,
        name,
        Exports.xmp(
            "<m:History xmlns:m=\"http://ns.adobe.com/xap/1.0/mm/\""
                + " xmlns:e=\"http://ns.adobe.com/xap/1.0/sType/ResourceEvent#\"><rdf:Seq>"
                + list
                + "</rdf:Seq></m:History>"));
  }
}
