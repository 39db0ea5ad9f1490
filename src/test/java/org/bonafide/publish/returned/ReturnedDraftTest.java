package org.bonafide.publish.returned;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.bonafide.diagnose.Finding;
import org.bonafide.publish.AskedTerms;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Request;
import org.bonafide.publish.Wanted;
import org.bonafide.publish.files.ProjectSource;
import org.bonafide.word.HostBuilder;
import org.bonafide.word.HostRefusals;
import org.bonafide.word.drafts.DraftParagraph;
import org.bonafide.word.drafts.ParagraphPairs;
import org.bonafide.word.drafts.WordChanges;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is told of a draft of ours that came back. */
class ReturnedDraftTest {

  private static final AskedTerms RIDER = AskedTerms.NONE.form("rider");
  private static ProjectSource source;
  private static byte[] sent;

  @BeforeAll
  static void draft() {
    source = Request.of(Path.of("examples/campaign/project.yaml").toString()).source();
    sent = drafted(RIDER);
  }

  private static byte[] drafted(AskedTerms terms) {
    Wanted wanted = Wanted.all().only("contract").as("docx").on(terms);
    return Bonafide.shipped().publish(source, wanted).files().get("ai-clauses.docx");
  }

  private static ReturnedReport read(byte[] draft) {
    return new DraftReturns(Bonafide.shipped())
        .read(source, new ReturnedRequest("draft.docx", draft, RIDER))
        .report()
        .orElseThrow();
  }

  private static byte[] edited(UnaryOperator<String> edit) {
    Map<String, String> parts = HostRefusals.texts(sent);
    parts.compute(
        "word/document.xml",
        (name, xml) -> {
          String other = edit.apply(xml);
          assertThat(other.equals(xml)).as("nothing was edited").isFalse();
          return other;
        });
    return HostBuilder.zip(parts);
  }

  private static ReturnedReport.Row only(ReturnedReport report) {
    assertThat(report.changed()).hasSize(1);
    return report.changed().get(0);
  }

  @Test
  void aDraftThatCameBackAsItWasIsUnchanged() {
    ReturnedReport report = read(sent);
    assertThat(report.changed()).isEmpty();
    assertThat(report.same()).isEqualTo(report.all());
    assertThat(String.join("\n", ReturnedText.of(report))).contains("Nothing was changed.");
  }

  @Test
  void aWordThatWasChangedWithoutAMarkIsToldWithOurFallback() throws IOException {
    ReturnedReport report =
        read(edited(xml -> xml.replaceFirst("at least \\d years", "at least 1 years")));
    ReturnedReport.Row row = only(report);
    assertThat(row.clause()).isEqualTo("records");
    assertThat(row.state()).isEqualTo("changed");
    assertThat(row.changes())
        .singleElement()
        .extracting(ReturnedReport.Change::way)
        .isEqualTo("silent");
    assertThat(row.changes().get(0).words()).contains(new ReturnedReport.Words("new", "1"));
    assertThat(row.fallback()).isNotEmpty();
    JsonNode face = new ObjectMapper().readTree(ReturnedJson.of(report));
    assertThat(face.get(0).fieldNames())
        .toIterable()
        .containsExactly("clause", "title", "state", "changes", "blanks", "fallback", "toward");
    assertThat(face.findValuesAsText("state")).contains("changed", "unchanged");
    for (String format : ReturnedSheet.FORMATS) {
      assertThat(new ReturnedSheet(report).write(format).bytes()).isNotEmpty();
    }
  }

  @Test
  void trackedWordsAreToldAsTracked() {
    ReturnedReport.Row row =
        only(
            read(
                edited(
                    xml ->
                        xml.replaceFirst(
                            "<w:t xml:space=\"preserve\">(Only expression perceptible)",
                            "<w:t xml:space=\"preserve\"></w:t></w:r><w:ins w:id=\"9001\" w:author=\"X\"><w:r><w:t"
                                + " xml:space=\"preserve\">From now on, </w:t></w:r></w:ins><w:r><w:t"
                                + " xml:space=\"preserve\">$1"))));
    assertThat(row.clause()).isEqualTo("human-authorship");
    assertThat(row.changes())
        .singleElement()
        .extracting(ReturnedReport.Change::way)
        .isEqualTo("tracked");
  }

  @Test
  void aBlankThatWasFilledNamesItsKey() {
    ReturnedReport.Row row = only(read(edited(xml -> xml.replaceFirst("\\[fee\\]", "USD 4,000"))));
    assertThat(row.state()).isEqualTo("filled");
    assertThat(row.blanks())
        .singleElement()
        .extracting(ReturnedReport.Blank::value)
        .isEqualTo("USD 4,000");
    assertThat(row.blanks().get(0).key()).startsWith("works.").endsWith(".price");
  }

  @Test
  void aControlThatWasFilledNamesItsKeyAlthoughMoreChanged() {
    ReturnedReport.Row row =
        only(
            read(
                edited(
                    xml ->
                        xml.replaceFirst("\\[fee\\]", "USD 4,000")
                            .replaceFirst(
                                "(USD 4,000</w:t></w:r></w:sdtContent></w:sdt>)",
                                "$1<w:r><w:t xml:space=\"preserve\"> and no more than that, whatever"
                                    + " the Agency asks for later in addition</w:t></w:r>"))));
    assertThat(row.blanks()).contains(new ReturnedReport.Blank("works.poster.price", "USD 4,000"));
  }

  @Test
  void anotherPositionIsToldAsMovingTowardIt() {
    ReturnedReport report = read(drafted(RIDER.position("freelancer")));
    List<String> toward =
        report.changed().stream()
            .map(ReturnedReport.Row::toward)
            .filter(one -> !one.isEmpty())
            .toList();
    assertThat(toward).contains("freelancer").doesNotContain("balanced", "agency");
  }

  /** Each word of the draft in turn: one paragraph is told, and that word is new in it. */
  @Test
  void noWordCanBeChangedWithoutBeingTold() {
    List<DraftParagraph> ours = new ArrayList<>();
    for (ReturnedReport.Row row : read(drafted(RIDER.position("agency"))).rows()) {
      row.changes().stream()
          .filter(change -> !change.theirs().isEmpty())
          .forEach(change -> ours.add(new DraftParagraph(row.clause(), "", change.theirs())));
    }
    int words = 0;
    for (int i = 0; i < ours.size(); i++) {
      String[] own = ours.get(i).text().split(" ");
      for (int j = 0; j < own.length; j++) {
        String was = own[j];
        own[j] = "zebra";
        List<DraftParagraph> theirs = new ArrayList<>(ours);
        theirs.set(i, new DraftParagraph("", "", String.join(" ", own)));
        own[j] = was;
        List<ParagraphPairs.Pair> changed =
            ParagraphPairs.of(ours, theirs).pairs().stream().filter(pair -> !pair.same()).toList();
        assertThat(changed).hasSize(1);
        String after = changed.get(0).after().orElseThrow().text();
        assertThat(WordChanges.between(ours.get(i).text(), after).pieces())
            .anyMatch(
                piece -> piece.kind() == WordChanges.Kind.NEW && piece.words().contains("zebra"));
        words++;
      }
    }
    assertThat(words).isGreaterThan(300);
  }

  @Test
  void aHostileFileEndsInAFinding() {
    byte[] bad = "no Word file".getBytes(StandardCharsets.UTF_8);
    ReturnedOutcome outcome =
        new DraftReturns(Bonafide.shipped())
            .read(source, new ReturnedRequest("x.docx", bad, RIDER));
    assertThat(outcome.report()).isEmpty();
    assertThat(outcome.findings()).extracting(Finding::rule).containsExactly("host-unreadable");
    assertThat(Set.copyOf(ReturnedSheet.FORMATS)).contains("docx", "pdf");
  }
}
