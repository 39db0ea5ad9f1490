package org.bonafide.evidence.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bonafide.evidence.scan.WordFiles.change;
import static org.bonafide.evidence.scan.WordFiles.inserted;
import static org.bonafide.evidence.scan.WordFiles.paragraph;
import static org.bonafide.evidence.scan.WordFiles.removed;
import static org.bonafide.evidence.scan.WordFiles.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bonafide.diagnose.Finding;
import org.bonafide.evidence.trace.AiSaid;
import org.bonafide.evidence.trace.Doing;
import org.bonafide.evidence.trace.Trace;
import org.bonafide.project.yaml.ProjectReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who changed how much of a text on which day, as a word processor recorded it. */
class TrackedChangesTest {

  @TempDir private Path folder;

  private Scan scan(byte[] file) throws IOException {
    Exports.put(folder, "draft.docx", file);
    return Scan.of(folder, 10);
  }

  private List<Trace> under(byte[] file) throws IOException {
    return scan(file).files().get(0).traces().stream()
        .filter(t -> t.doing() == Doing.REVISED)
        .toList();
  }

  private static Proposal proposal(Scan scan, String people) {
    Known known =
        Known.of(
            ProjectReader.read(
                    "project.yaml",
                    ("bonafide: 1\ntitle: T\npeople:\n"
                            + people
                            + "languages: [en]\n"
                            + "works:\n"
                            + "  w: {title: W, elements: {e: {what: text}}}\n")
                        .getBytes(StandardCharsets.UTF_8))
                .project()
                .orElseThrow());
    return Proposal.of(
        scan, new ProposalOptions(ProposalOptions.Contents.COPIED, "", Set.of(), known));
  }

  @Test
  void wordsAreCountedByNameAndDay() throws IOException {
    List<Trace> traces =
        under(
            WordFiles.of(
                paragraph(
                        run("Base text "),
                        inserted("Lin Yue", "2026-03-02", run("two words ")),
                        removed("Ana B.", "2026-03-04", "gone"))
                    + paragraph(inserted("Lin Yue", "2026-03-05", run("one")))));
    assertThat(traces).hasSize(2);
    assertThat(traces.get(0).parameters())
        .containsEntry("name", "Lin Yue")
        .containsEntry("words inserted", "3")
        .containsEntry("words removed", "0")
        .containsEntry("first day", "2026-03-02")
        .containsEntry("by day", "2026-03-02 2 in, 0 out; 2026-03-05 1 in, 0 out");
    assertThat(traces.get(1).parameters()).containsEntry("words removed", "1");
    assertThat(traces).allSatisfy(t -> assertThat(t.ai()).isEqualTo(AiSaid.UNKNOWN));
    assertThat(scan(WordFiles.of("")).files().toString()).doesNotContain("two words");
  }

  @Test
  void aWordThatIsCutIntoRunsIsOne() throws IOException {
    assertThat(
            under(WordFiles.of(paragraph(inserted("L", "2026-03-02", run("har"), run("bour 船歌")))))
                .get(0)
                .parameters())
        .containsEntry("words inserted", "3");
  }

  @Test
  void whatOneInsertedAndAnotherRemovedCountsForBoth() throws IOException {
    List<Trace> traces =
        under(
            WordFiles.of(
                paragraph(inserted("L", "2026-03-02", removed("A", "2026-03-03", "a thought")))));
    assertThat(traces.get(0).parameters())
        .containsEntry("words inserted", "2")
        .containsEntry("words removed", "0");
    assertThat(traces.get(1).parameters())
        .containsEntry("words inserted", "0")
        .containsEntry("words removed", "2");
  }

  @Test
  void whatWasMovedIsNotCountedAsWritten() throws IOException {
    Trace trace =
        under(
                WordFiles.of(
                    paragraph(
                        change("moveFrom", "L", "2026-03-02", run("a b c")),
                        change("moveTo", "L", "2026-03-02", run("a b c")))))
            .get(0);
    assertThat(trace.parameters())
        .containsEntry("words inserted", "0")
        .containsEntry("words removed", "0")
        .containsEntry("words moved", "3");
  }

  @Test
  void changesOfFormAndCommentsAreCounted() throws IOException {
    byte[] file =
        WordFiles.of(
            paragraph(
                "<w:r><w:rPr>"
                    + change("rPrChange", "L", "2026-03-02", "<w:rPr/>")
                    + "</w:rPr><w:t>x</w:t></w:r>"));
    assertThat(under(file).get(0).parameters()).containsEntry("changes of form", "1");
  }

  @Test
  void theFileItselfSaysHowLongItWasEdited() throws IOException {
    Trace file = scan(WordFiles.of(paragraph(run("one two")))).files().get(0).traces().get(0);
    assertThat(List.of(file.tool(), file.version(), file.provider()))
        .containsExactly("Microsoft Word", "16.0000", "Microsoft");
    assertThat(file.parameters())
        .containsEntry("minutes of editing", "90")
        .containsEntry("times saved", "7")
        .containsEntry("sessions of editing", "2")
        .containsEntry("words outside tracked changes", "2");
  }

  @Test
  void aFileThatAProgramMadeAtAStrokeIsNoAct() throws IOException {
    Scan scan = scan(WordFiles.of(paragraph(run("one")), "0", ""));
    assertThat(scan.files().get(0).traces()).extracting(Trace::doing).containsOnly(Doing.PACKAGED);
    assertThat(Proposal.of(scan, ProposalOptions.plain()).steps()).isEmpty();
  }

  @Test
  void aNameOfTheRecordIsAStepOfThatPerson() throws IOException {
    Scan scan = scan(WordFiles.of(paragraph(inserted("Lin  yue", "2026-03-02", run("two words")))));
    Proposal proposal = proposal(scan, "  lin: {name: Lin Yue}\n");
    assertThat(proposal.questions()).isEmpty();
    assertThat(proposal.steps())
        .filteredOn(step -> step.containsKey("by"))
        .singleElement()
        .satisfies(
            step -> {
              assertThat(step)
                  .containsEntry("by", "lin")
                  .containsEntry("act", "edit")
                  .containsEntry("on", "2026-03-02");
              assertThat(step.get("detail").toString())
                  .contains("words inserted: 2", "as the program recorded")
                  .doesNotContainIgnoringCase("lin yue", "prove");
            });
  }

  @Test
  void aNameOfNobodyIsAskedAndNoStep() throws IOException {
    Scan scan = scan(WordFiles.of(paragraph(inserted("Lin Yue", "2026-03-02", run("a b")))));
    for (String people :
        List.of(
            "  ana: {name: Ana B.}\n", "  a: {name: Lin Yue}\n  b: {name: X, credit: Lin Yue}\n")) {
      Proposal proposal = proposal(scan, people);
      assertThat(proposal.steps()).noneMatch(step -> step.containsKey("by"));
      assertThat(proposal.questions())
          .singleElement()
          .asString()
          .contains("Lin Yue", "words inserted 2");
    }
    assertThat(Proposal.of(scan, ProposalOptions.plain()).yaml()).doesNotContain("Lin Yue");
  }

  @Test
  void aQuestionThatIsAnsweredLaterIsAStepThoughTheFileIsARecordAlready() throws IOException {
    Scan scan = scan(WordFiles.of(paragraph(inserted("Lin Yue", "2026-03-02", run("a b")))));
    String record =
        "bonafide: 1\n"
            + "title: T\n"
            + "languages: [en]\n"
            + "people: {lin: {name: Lin Yue}}\n"
            + "records: {draft: {file: draft.docx}}\n"
            + "works: {w: {title: W, elements: {e: {what: text, steps: [{act: edit, %s records:"
            + " [draft]}]}}}}\n";
    assertThat(steps(scan, record.formatted(""))).singleElement().asString().contains("by=lin");
    assertThat(steps(scan, record.formatted("by: lin,"))).isEmpty();
  }

  private static List<Map<String, Object>> steps(Scan scan, String record) {
    Known known =
        Known.of(
            ProjectReader.read("project.yaml", record.getBytes(StandardCharsets.UTF_8))
                .project()
                .orElseThrow());
    return Proposal.of(
            scan, new ProposalOptions(ProposalOptions.Contents.COPIED, "", Set.of(), known))
        .steps();
  }

  @Test
  void aNameThatIsAlsoThatOfAToolIsSaid() throws IOException {
    Scan scan = scan(WordFiles.of(paragraph(inserted("Claude", "2026-03-02", run("a b")))));
    assertThat(proposal(scan, "  ana: {name: Ana B.}\n").questions())
        .singleElement()
        .asString()
        .contains("also that of a tool, Claude");
  }

  @Test
  void aFileOfTheMachineIsNotReadIntoAText() throws IOException {
    String entity =
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\"><!ENTITY b \"bbbbbbbb\">]>";
    Map<String, byte[]> parts = new LinkedHashMap<>();
    String paragraph = paragraph(inserted("L", "2026-03-02", run("&e;&b;")));
    parts.put(
        "word/document.xml",
        (entity + WordFiles.document(paragraph).replaceFirst("<\\?.*?\\?>", ""))
            .getBytes(StandardCharsets.UTF_8));
    Scan scan = scan(Exports.zip(parts));
    assertThat(scan.files().get(0).traces())
        .filteredOn(t -> t.doing() == Doing.REVISED)
        .allSatisfy(t -> assertThat(t.parameters()).containsEntry("words inserted", "0"));
  }

  @Test
  void aBombRunsIntoItsEnd() throws IOException {
    byte[] bomb = new byte[200 << 20];
    java.util.Arrays.fill(bomb, (byte) 'a');
    byte[] head = "<w:document a=\"".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(head, 0, bomb, 0, head.length);
    Scan scan = scan(Exports.zip(Map.of("word/document.xml", bomb)));
    assertThat(scan.findings())
        .extracting(Finding::message)
        .containsExactly("A part of the file cannot be unpacked or understood.");
  }
}
