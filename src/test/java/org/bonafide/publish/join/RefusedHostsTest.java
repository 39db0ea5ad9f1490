package org.bonafide.publish.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.bonafide.word.HostBuilder;
import org.bonafide.word.HostRefusals;
import org.bonafide.word.SampleHosts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which agreements are not joined: each ends in a finding, and there is nothing to write. */
class RefusedHostsTest {

  @TestFactory
  Stream<DynamicTest> whatIsHostileOrLockedIsRefused() {
    return HostRefusals.all().entrySet().stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.getKey(),
                    () -> {
                      String rule = one.getKey().substring(0, one.getKey().indexOf(':'));
                      JoinOutcome outcome = Joins.join(one.getValue());
                      assertThat(outcome.bytes()).isEmpty();
                      assertThat(outcome.findings()).extracting(Finding::rule).contains(rule);
                    }));
  }

  @Test
  void linksAndATemplateOnTheWritersDiskAreNoHarm() {
    for (Map.Entry<String, byte[]> one : HostRefusals.harmless().entrySet()) {
      assertThat(Joins.join(one.getValue()).bytes()).as(one.getKey()).isPresent();
    }
  }

  @Test
  void twoWordsThatFitAreAsked() {
    byte[] host = SampleHosts.all().get("lists named by paragraphs");
    Map<String, String> parts = HostRefusals.texts(host);
    parts.compute(
        "word/document.xml",
        (name, xml) ->
            xml.replace("Lumen Studio LLC", "L. Studio")
                .replace("(the “Company”)", "(the “Company” or “Client”)"));
    JoinOutcome outcome = Joins.join(HostBuilder.zip(parts));
    assertThat(outcome.bytes()).isEmpty();
    assertThat(outcome.findings()).extracting(Finding::rule).containsOnly("host-term");
    assertThat(Joins.join(HostBuilder.zip(parts), "", false, "host: {agency: the Client}").bytes())
        .isPresent();
  }

  @Test
  void aPlaceWithChangesOfOthersIsRefused() {
    Map<String, String> parts =
        HostRefusals.texts(SampleHosts.all().get("lists named by paragraphs"));
    parts.compute(
        "word/document.xml",
        (name, xml) ->
            xml.replace(
                " The Contractor waives moral",
                "</w:t></w:r><w:ins w:id=\"4\" w:author=\"X\"><w:r><w:t>new</w:t></w:r></w:ins><w:r>"
                    + "<w:t> The Contractor waives moral"));
    JoinOutcome outcome = Joins.join(HostBuilder.zip(parts));
    assertThat(outcome.findings()).extracting(Finding::rule).containsExactly("host-place");
    assertThat(Joins.join(HostBuilder.zip(parts), "Fees", false, "").bytes()).isPresent();
  }

  @Test
  void aPlaceWithATextBoxIsRefused() {
    Map<String, String> parts =
        HostRefusals.texts(SampleHosts.all().get("lists named by paragraphs"));
    parts.compute(
        "word/document.xml",
        (name, xml) ->
            xml.replace(
                " The Contractor waives moral",
                "</w:t></w:r><w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>Note</w:t>"
                    + "</w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r><w:r>"
                    + "<w:t> The Contractor waives moral"));
    JoinOutcome outcome = Joins.join(HostBuilder.zip(parts));
    assertThat(outcome.bytes()).isEmpty();
    assertThat(outcome.findings())
        .singleElement()
        .satisfies(one -> assertThat(one.rule()).isEqualTo("host-place"))
        .satisfies(one -> assertThat(one.message()).contains("There is a text box at"));
    assertThat(Joins.join(HostBuilder.zip(parts), "Fees", false, "").bytes()).isPresent();
  }

  private static byte[] withTable(String behind) {
    Map<String, String> parts =
        HostRefusals.texts(SampleHosts.all().get("lists named by paragraphs"));
    parts.compute(
        "word/document.xml",
        (name, xml) -> {
          int at = xml.indexOf("</w:p>", xml.indexOf(behind)) + 6;
          return xml.substring(0, at)
              + "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p><w:r><w:t>Row of"
              + " the host</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
              + xml.substring(at);
        });
    return HostBuilder.zip(parts);
  }

  @Test
  void aTableOfTheSectionStaysBehindWhatItBelongsTo() {
    byte[] joined = Joins.join(withTable("waives moral")).bytes().orElseThrow();
    String xml = HostRefusals.texts(joined).get("word/document.xml");
    assertThat(xml.indexOf("Row of the host"))
        .isPositive()
        .isGreaterThan(xml.indexOf("waives moral"))
        .isLessThan(xml.indexOf("<w:ins "));
  }

  @Test
  void anAgreementThatIsSetInATableIsRefusedAndToldWhy() {
    HostBuilder host = new HostBuilder();
    StringBuilder rows = new StringBuilder("<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>");
    for (int i = 1; i < 30; i++) {
      rows.append("<w:tr><w:tc>")
          .append(HostBuilder.p("", HostBuilder.r("", i + ". Intellectual Property")))
          .append("</w:tc></w:tr>");
    }
    byte[] file = host.raw(rows + "</w:tbl>").paragraph("", "Signed").bytes();
    for (boolean exhibit : new boolean[] {false, true}) {
      JoinOutcome outcome =
          Joins.join(
              file,
              "",
              exhibit,
              "host: {agency: the Client, freelancer:"
                  + " the Consultant, agreement: the Agreement, work: Deliverables}");
      assertThat(outcome.bytes()).isEmpty();
      assertThat(outcome.findings())
          .extracting(Finding::message)
          .containsExactly("Its words stand in a table, where no clause can follow another.");
    }
  }

  @Test
  void aMissingOrDoubtfulPlaceIsRefused() {
    byte[] host = SampleHosts.all().get("heading styles");
    assertThat(Joins.join(host, "Insurance", false, "").findings())
        .extracting(Finding::rule)
        .containsExactly("host-place");
    assertThat(Joins.join(host, "e", false, "").findings())
        .extracting(Finding::rule)
        .containsExactly("host-place");
  }

  @Test
  void aHostOfItsOwnDefinitionsKeepsThem() {
    Map<String, String> parts =
        new LinkedHashMap<>(HostRefusals.texts(SampleHosts.all().get("lists named by paragraphs")));
    parts.compute(
        "word/document.xml",
        (name, xml) ->
            xml.replace(
                "reasonable skill and care.", "care. “Output” means the result of AI tools."));
    JoinOutcome outcome = Joins.join(HostBuilder.zip(parts));
    String joined = HostRefusals.texts(outcome.bytes().orElseThrow()).get("word/document.xml");
    assertThat(joined).doesNotContain("means what an AI Tool produces");
    assertThat(outcome.findings())
        .extracting(Finding::rule)
        .contains("host-defines-term", "host-has-ai-terms");
    assertThat(outcome.findings().toString())
        .contains("the result of AI tools", "what an AI Tool produces");
  }

  @Test
  void eachTypedReferenceToANumberThatMovesIsListed() {
    JoinOutcome outcome = Joins.join(SampleHosts.all().get("no section on rights"));
    assertThat(outcome.findings())
        .filteredOn(one -> one.rule().equals("typed-reference-shifts"))
        .extracting(Finding::message)
        .anyMatch(message -> message.contains("The reference to 4.1 "));
  }
}
